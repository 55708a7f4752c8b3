/**
 * Makes sure that everything a command needs is there: Node, the packages, what SvelteKit generates and, for the tests, a
 * browser and a Chinese font. Runs before any package is installed, so it is plain JavaScript on Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchBookChecker } from './book-checker.js';
import { BROWSER_PATHS } from './browser-paths.js';
import { installEngines } from './engine-programs.js';
import { fetchHostPrograms } from './host-programs.js';
import { isRunning } from './running.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const DEBIAN_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Stops with a message that says what to do, never with a stack trace. */
function stop(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}

function readJson(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}

function run(command, args, env = {}) {
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
	});
	return status === 0;
}

function checkNode() {
	const wanted = readJson(join(ROOT, 'package.json')).engines.node.replace('>=', '');
	const [major, minor] = wanted.split('.').map(Number);
	const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
	if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
	stop(
		`要用 Node ${wanted} 或更新的，这里是 ${process.versions.node}。装一个新的（https://nodejs.org/zh-cn/download ），再试一次。\n` +
			`This needs Node ${wanted} or newer, and here is ${process.versions.node}. Install a newer Node and try again.`,
	);
}

/**
 * npm keeps a list of what it has installed; the packages are in step when it agrees with the lock file, and each is there:
 * what was deleted by hand, or moved in part, is still in the list.
 */
function packagesInStep() {
	const installedList = join(ROOT, 'node_modules', '.package-lock.json');
	if (!existsSync(installedList)) return false;
	const locked = readJson(join(ROOT, 'package-lock.json')).packages;
	const installed = readJson(installedList).packages;
	const everythingThere = Object.entries(locked).every(([path, wanted]) => {
		if (path === '') return true;
		// Optional packages are for other systems, or for features that nobody here uses.
		if (!(path in installed)) return Boolean(wanted.optional || wanted.devOptional);
		return installed[path].version === wanted.version && existsSync(join(ROOT, path, 'package.json'));
	});
	return everythingThere && Object.keys(installed).every((path) => path in locked);
}

/** What npm says when it cannot reach the registry, by the codes of Node and of npm. */
const UNREACHABLE =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** Says who installs packages here: two at once would empty the folder under each other. */
const INSTALLING = join(ROOT, '.cache', 'installing');
const LOOK_AGAIN_MS = 500;

/** The process that installs packages here; `null` where none does. One that was ended has left its number. */
function installer() {
	try {
		const pid = Number(readFileSync(INSTALLING, 'utf8'));
		if (isRunning(pid)) return pid;
		rmSync(INSTALLING, { force: true });
	} catch {
		// It has just let go.
	}
	return null;
}

/** Waits until no other process installs packages here, and says that this one does. */
function takeTurn() {
	for (let isTold = false; ;) {
		try {
			mkdirSync(dirname(INSTALLING), { recursive: true });
			writeFileSync(INSTALLING, String(process.pid), { flag: 'wx' });
			return;
		} catch (error) {
			// What cannot be written, npm says better.
			if (error.code !== 'EEXIST' || error.syscall !== 'open') return;
		}
		if (installer() === null) continue;
		if (!isTold)
			console.log(
				'另一个窗口正在下载程序包，等它装好就继续。\nAnother window is installing the packages; this one goes on when it is done.',
			);
		isTold = true;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
	}
}

function installPackages() {
	if (packagesInStep()) return false;
	takeTurn();
	try {
		// Whoever had the turn before has installed them, perhaps.
		return packagesInStep() ? false : install();
	} finally {
		rmSync(INSTALLING, { force: true });
	}
}

function install() {
	console.log(
		'正在下载要用的程序包，几分钟，只有第一次要。\nInstalling the packages named in package-lock.json …',
	);
	// Once more is enough: by itself npm keeps trying for more than a minute before it says anything.
	const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
	const { status, stderr } = spawnSync('npm', ['ci', '--loglevel=error', ...patience], {
		cwd: ROOT,
		stdio: ['ignore', 'inherit', 'pipe'],
		encoding: 'utf8',
		// On Windows npm is a batch file, which only a shell can start.
		shell: process.platform === 'win32',
	});
	if (status === 0 && packagesInStep()) return true;
	const [unreachable] = UNREACHABLE.exec(stderr ?? '') ?? [];
	if (unreachable) {
		stop(
			`程序包没有装上：连不上下载的地方（${unreachable}）。请联网，或看看 npm 从哪里下载，再试一次。\n` +
				`The packages could not be installed: npm cannot reach its registry (${unreachable}). Connect to the network, or see\n` +
				'which registry npm asks, and try again:\n\n  npm config get registry',
		);
	}
	if (stderr) console.error(stderr.trimEnd());
	return stop(
		'程序包没有装上。单独运行下面这一句，看是为什么。\n' +
			'The packages could not be installed. Run this by itself to see why:\n\n  npm ci',
	);
}

/** Packages run no scripts of their own when they are installed, and neither do we: so we generate this ourselves. */
function generateTypes(isInstalled) {
	if (!isInstalled && existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) return;
	const script = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	if (!run(process.execPath, [script, 'sync']))
		stop('SvelteKit could not generate what TypeScript needs. The reason is given above.');
}

function hasChineseFont() {
	if (process.platform !== 'linux' || existsSync(DEBIAN_FONT)) return true;
	const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
	return list.status === 0 && list.stdout.trim() !== '';
}

function missingForTests() {
	const missing = [];
	if (!existsSync(BROWSER_PATHS.chromium)) missing.push('chromium');
	if (!process.env.CHROMIUM_PATH && !existsSync(BROWSER_PATHS.shell)) missing.push('chromium-headless-shell');
	if (!hasChineseFont()) missing.push('fonts-noto-cjk');
	return missing;
}

function aptCommands(packages) {
	return [
		['update', '-q'],
		['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages],
	];
}

function installForTests() {
	const missing = missingForTests();
	if (missing.length === 0) return;
	const names = new Intl.ListFormat('en').format(missing);
	const wanted = `The tests need ${names}.`;
	if (process.env.CHROMIUM_PATH && missing.includes('chromium')) {
		stop(`${wanted} CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and no file is there.`);
	}
	if (!existsSync('/usr/bin/apt-get')) {
		stop(
			`${wanted} Install them, and say where the browser is:\n\n  CHROMIUM_PATH=/path/to/chromium npm test`,
		);
	}
	const byHand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`;
	if (process.getuid() !== 0) stop(`${wanted} Install them with:\n\n  ${byHand}`);
	console.log(`Installing ${names} for the tests …`);
	const installed = aptCommands(missing).every((args) =>
		run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' }),
	);
	if (!installed || missingForTests().length > 0) {
		stop(`${wanted} Installing them did not work; run this by itself to see why:\n\n  ${byHand}`);
	}
}

/**
 * Sees that everything is there, or stops.
 * @param {string | undefined} wish `--tests` where a browser and a font are needed too, `--browser` for these two, the web
 * servers and the check of ebooks that tests ask, and the other engines that they read in, without anything else: other commands are at work then, under whom packages must not be installed anew
 */
export function setUp(wish) {
	checkNode();
	if (wish !== '--browser') generateTypes(installPackages());
	if (wish !== undefined) installForTests();
	if (wish !== '--browser') return;
	fetchHostPrograms();
	fetchBookChecker();
	installEngines();
}
