import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runScript } from '../src/tools/command.ts';
import { placeAt, missingPageOf } from '../src/tools/hosting.ts';
import { hostFiles } from '../src/tools/hosting/files.ts';
import { EXAMPLE } from '../src/tools/hosting/target.ts';

test('the files for hosts that are kept with the code are what the source writes', () => {
	const wanted = hostFiles(EXAMPLE);
	for (const [name, text] of Object.entries(wanted))
		expect
			.soft(readFileSync(join(ROOT, 'deploy', name), 'utf8'), `deploy/${name}: npm run hosting`)
			.toBe(text);
	expect(readdirSync(join(ROOT, 'deploy')).sort()).toEqual(Object.keys(wanted).sort());
});

test('they are written for another name, path, folder and certificate', async () => {
	const out = mkdtempSync(join(tmpdir(), 'host-files-'));
	const target = ['--origin', 'https://a.test', '--base', '/csr/x', '--root', '/data/x', '--chain', '/c.pem'];
	const { code } = await runScript('src/tools/host-files.ts', [...target, '--key', '/k.pem', '--out', out]);
	const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
	rmSync(out, { recursive: true });
	expect([code, files.length]).toEqual([0, Object.keys(hostFiles(EXAMPLE)).length]);
	const [nginx = '', caddy = ''] = ['listen 443', '(report_headers)'].map((mark) =>
		files.find((text) => text.includes(mark)),
	);
	expect(nginx).toMatch(/ssl_certificate \/c\.pem;[^]*ssl_certificate_key \/k\.pem;[^]*root \/data\/x;/);
	expect(caddy).toMatch(/https:\/\/a\.test \{\n\ttls \/c\.pem \/k\.pem\n\troot \* \/data\/x/);
	for (const text of files) expect(text).not.toContain('report.example');
});

test('what cannot be a name, a path or a file is refused, all of it at once, and nothing is written', async () => {
	const wrong = ['--origin', 'http://a.test:80/x', '--base', 'x/', '--root', '/data; }'];
	const { code, output } = await runScript('src/tools/host-files.ts', [
		...wrong,
		'--out',
		'.cache/not-written',
	]);
	expect(code).toBe(1);
	expect(output).toMatch(/^--origin is[^\n]*\n--base is[^\n]*\n--root is[^\n]*\n$/);
	expect(existsSync(join(ROOT, '.cache/not-written'))).toBe(false);
});

test('the page for what is missing speaks the language of the address', () => {
	expect(['/x', '/en/x/', '/english', '/en'].map(missingPageOf)).toEqual([
		'/404.html',
		'/en/404.html',
		'/404.html',
		'/404.html',
	]);
});

test('an address is found only as links spell it', () => {
	const find = (path: string) =>
		placeAt(path, '', (address) => ['/a/index.html', '/b.png'].includes(address));
	expect(find('/a/')).toEqual({ file: '/a/index.html' });
	expect(find('/a')).toEqual({ movedTo: '/a/' });
	for (const path of ['//a/', '/a//', '/%2e/b.png', '/a/%2e%2e/b.png', '/b%2Epng', '/b.png/', '/B.png'])
		expect.soft(find(path), path).toHaveProperty('missing');
});
