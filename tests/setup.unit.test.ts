import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, runNode } from '../src/tools/command.ts';

const RUN = 'src/tools/run.js';

test('a setup with nothing to do says nothing', async () => {
	expect(await runNode([RUN])).toEqual({ code: 0, output: '' });
});

test.each(['--tests', '--browser'])(
	'with %s a browser that is not where it was said to be is named, and nothing is installed instead',
	async (wish) => {
		const env = { CHROMIUM_PATH: '/no/such/chromium' };
		const { code, output } = await runNode([RUN, wish], { env });
		expect(code).toBe(1);
		expect(output.trim()).toBe(
			'The tests need chromium. CHROMIUM_PATH is /no/such/chromium, and no file is there.',
		);
	},
);

test('a command runs in the process that set everything up, with its own arguments', async () => {
	const folder = mkdtempSync(join(ROOT, '.cache/setup-'));
	const file = join(folder, 'says.ts');
	writeFileSync(file, 'const args: string[] = process.argv.slice(1); console.log(JSON.stringify(args));');
	const { code, output } = await runNode([RUN, file.slice(ROOT.length + 1), '--out', 'x']);
	rmSync(folder, { recursive: true });
	expect([code, JSON.parse(output)]).toEqual([0, [file, '--out', 'x']]);
});

test('no package runs a script when it is installed, and those that would are known to work without', () => {
	const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, { hasInstallScript?: boolean }>;
	};
	const wouldRun = Object.entries(packages)
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([path]) => path.split('node_modules/').at(-1));
	// es5-ext prints a message; esbuild makes its start a little faster. Their files are whole without.
	expect(new Set(wouldRun)).toEqual(new Set(['es5-ext', 'esbuild']));
	expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
	const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	// npm would leave these out without a word.
	const scripts = Object.keys(own.scripts);
	const leftOut = scripts.filter(
		(name) => scripts.includes(name.replace(/^(pre|post)/, '')) && /^(pre|post)/.test(name),
	);
	expect([...leftOut, ...scripts.filter((name) => name === 'prepare')]).toEqual([]);
});

describe('in another folder', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'setup-'));
		for (const file of [
			'run.js',
			'compiled.js',
			'setup.js',
			'browser-paths.js',
			'engine-programs.js',
			'host-programs.js',
			'book-checker.js',
			'debian-packages.js',
			'running.js',
		])
			copy(`src/tools/${file}`);
		copy('package.json');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function copy(path: string): void {
		cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	}

	function write(path: string, content: string): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}

	/** Writes a lock file of one package, and npm's list that says it is installed. */
	function lockPackage(name: string): void {
		const packages = { [`node_modules/${name}`]: { version: '1.0.0', resolved: `${NOWHERE}/x.tgz` } };
		const root = { name: 'report', version: '0.1.0', type: 'module' };
		write(
			'package.json',
			JSON.stringify({ ...root, engines: { node: '>=20.19' }, dependencies: { [name]: '1.0.0' } }),
		);
		write(
			'package-lock.json',
			JSON.stringify({
				...root,
				lockfileVersion: 3,
				packages: { '': { ...root, dependencies: { [name]: '1.0.0' } }, ...packages },
			}),
		);
		write('node_modules/.package-lock.json', JSON.stringify({ ...root, lockfileVersion: 3, packages }));
	}

	/** A registry that nobody runs: the port is that of a service which hands everything away. */
	const NOWHERE = 'http://127.0.0.1:9';

	function setUp(...args: string[]) {
		const env = {
			npm_config_registry: NOWHERE,
			npm_config_cache: join(folder, 'npm'),
			npm_config_offline: 'false',
		};
		return runNode([join(folder, RUN), ...args], { env });
	}

	test('a package that npm lists and that is not there is installed; a registry out of reach is told in a sentence', async () => {
		lockPackage('left');
		const { code, output } = await setUp();
		expect(code).toBe(1);
		expect(output).toMatch(/Installing the packages/);
		expect(output).toMatch(/npm cannot reach its registry \(ECONNREFUSED\)\. Connect to the network/);
		expect(output).not.toMatch(/^\s+at |npm error/m);
	});

	test('who comes while another process installs waits for it, and installs nothing again', async () => {
		lockPackage('left');
		write('.svelte-kit/tsconfig.json', '{}');
		const lock = join(folder, '.cache/installing');
		write('.cache/installing', String(process.pid));
		const onOutput = (said: string) => {
			if (!said.includes('Another window')) return;
			write('node_modules/left/package.json', '{}');
			rmSync(lock);
		};
		const { code, output } = await runNode([join(folder, RUN)], { onOutput });
		expect([code, output.trim().split('\n').at(-1)]).toEqual([
			0,
			'Another window is installing the packages; this one goes on when it is done.',
		]);
		expect(existsSync(lock)).toBe(false);
	});

	test('what a process that was ended has left keeps nobody waiting', async () => {
		lockPackage('left');
		const { pid } = spawnSync(process.execPath, ['-e', '']);
		write('.cache/installing', String(pid));
		const { code, output } = await setUp();
		expect(code).toBe(1);
		expect(output).toMatch(/npm cannot reach its registry/);
	});

	test('a package that lacks a file is told with what to do', async () => {
		lockPackage('esbuild');
		write(
			'node_modules/esbuild/package.json',
			JSON.stringify({ name: 'esbuild', version: '1.0.0', exports: './gone.mjs' }),
		);
		write('.svelte-kit/tsconfig.json', '{}');
		const { code, output } = await setUp('src/tools/start.ts');
		expect(code).toBe(1);
		expect(output).toMatch(/Cannot find module[^]*packages are not whole\. Install them anew:\n\n {2}npm ci/);
		expect(output).not.toMatch(/^\s+at /m);
	});

	test('a folder that takes no script is told with what to do', async () => {
		lockPackage('esbuild');
		write('.svelte-kit/tsconfig.json', '{}');
		write('tsconfig.json', '{}');
		write('src/tools/named-languages.ts', '');
		write('src/tools/start.ts', 'console.log(1)');
		rmSync(join(folder, 'node_modules/esbuild'), { recursive: true, force: true });
		symlinkSync(join(ROOT, 'node_modules/esbuild'), join(folder, 'node_modules/esbuild'));
		// Nobody can make a folder where a file stands, not even who may do everything.
		write('.cache/compiled', '');
		const { code, output } = await setUp('src/tools/start.ts');
		expect(code).toBe(1);
		expect(output).toMatch(
			/Nothing can be written to \S+compiled \(EEXIST\): make room, or let the folder be written to/,
		);
		expect(output).not.toMatch(/^\s+at /m);
	});

	test('what TypeScript begins with is generated, since packages may run no script', async () => {
		for (const path of ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'])
			copy(path);
		for (const path of [
			'src/app.html',
			'src/inline',
			'src/routes',
			'src/params',
			'src/lib',
			'src/tools',
			'messages',
		])
			copy(path);
		// One by one: were they installed anew, npm would follow a link to the folder and empty it.
		mkdirSync(join(folder, 'node_modules'));
		for (const name of readdirSync(join(ROOT, 'node_modules')))
			symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
		expect(await setUp()).toEqual({ code: 0, output: '' });
		expect(readFileSync(join(folder, '.svelte-kit/tsconfig.json'), 'utf8')).toContain('compilerOptions');
	});
});
