/** What an office worker double-clicks: batch files of Windows, as far as they can be judged without it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';
import { browserCommand } from '../src/tools/open-browser.ts';

const FOLDER = join(ROOT, 'windows');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const named = (ending: string) => readdirSync(FOLDER).filter((name) => name.endsWith(ending));

test.each(named('.cmd'))(
	'%s is read by Windows whatever it speaks, and works from the root of the project',
	(file) => {
		const text = read(file);
		expect(text).toMatch(/^@echo off\r\n(?:[\x20-\x7e]*\r\n)+$/);
		expect(text).toContain('\r\nchcp 65001 >nul\r\n');
		expect(text).toContain('\r\ncd /d "%~dp0.."\r\n');
		for (const [, path = ''] of text.matchAll(/((?:src|windows)\\[\w\\-]+\.\w+)/g))
			expect(existsSync(join(ROOT, path.replaceAll('\\', '/'))), path).toBe(true);
		for (const [, label = ''] of text.matchAll(/goto (\w+)/g)) expect(text).toContain(`\r\n:${label}\r\n`);
	},
);

test.each(named('.cmd'))('%s says what to do where there is no Node, and waits to be read', (file) => {
	const lines = read(file).split('\r\n');
	const asks = lines.indexOf('where node >nul 2>nul');
	const runs = lines.findIndex((line) => line.startsWith('node '));
	expect(asks).toBeGreaterThan(0);
	expect(lines[asks + 1]).toBe('if errorlevel 1 goto missing');
	expect(runs).toBeGreaterThan(asks);
	const missing = lines.indexOf(':missing');
	expect(lines.slice(missing + 1, missing + 4)).toEqual(['type windows\\no-node.txt', 'pause', 'exit /b 1']);
	expect(lines.slice(runs)).toContain('pause');
});

test.each(named('.txt'))('%s tells it in Chinese and in English, in lines that Windows ends', (file) => {
	const text = read(file);
	expect(text).not.toMatch(/(?<!\r)\n|^\uFEFF/);
	expect(text).toMatch(/\p{Script=Han}{6}/u);
	expect(text).toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/);
});

test('the address of the site opens in the browser of each system', () => {
	const address = 'http://localhost:4173/';
	expect(browserCommand(address, 'win32')).toEqual(['cmd', ['/c', 'start', '', address]]);
	expect(browserCommand(address, 'darwin')).toEqual(['open', [address]]);
	expect(browserCommand(address, 'linux')).toEqual(['xdg-open', [address]]);
});
