/** Other engines than Chromium's, for the tests that read in them: Firefox, and WebKit with a screen that nobody sees. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** The folders of Debian in which WebKit's small browser may be, the newest of WebKit's interfaces first. */
const WEBKIT_FOLDERS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

/** What each engine is made of, by the name of Debian's package, and where the files may be; first of all where somebody says. */
const PARTS = {
	firefox: { 'firefox-esr': [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'] },
	webkit: {
		'webkit2gtk-driver': [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'],
		xvfb: [process.env.XVFB_PATH, '/usr/bin/Xvfb'],
	},
};

/**
 * The files of an engine on this machine, in the order of its packages, and for WebKit its browser last; nothing where one
 * is missing.
 * @param {'firefox' | 'webkit'} name
 */
export function enginePrograms(name) {
	const files = Object.values(PARTS[name]).map((places) => places.find((path) => path && existsSync(path)));
	if (name === 'webkit') files.push(miniBrowser());
	return files.every(Boolean) ? files : undefined;
}

/** Installs the engines that are missing where that can be done without asking. Without them their tests are skipped, and this says why. */
export function installEngines() {
	const missing = missingEngines();
	if (missing.length === 0) return;
	const names = new Intl.ListFormat('en').format(missing);
	const packages = missing.flatMap((name) => Object.keys(PARTS[name]));
	if (process.getuid?.() === 0 && existsSync(APT)) {
		console.log(`Installing ${names} for the tests …`);
		const isThere = () => install(packages) && missingEngines().length === 0;
		// What Debian has now is asked only where its list here is too old.
		if (isThere() || (apt('update', '-q') && isThere())) return;
	}
	console.log(
		`${names} could not be installed from Debian's packages, so what the tests read in them is skipped.\n` +
			`Install them, or say where they are (FIREFOX_PATH; WEBKIT_DRIVER_PATH, MINIBROWSER_PATH and XVFB_PATH):\n\n` +
			`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}\n`,
	);
}

function missingEngines() {
	return Object.keys(PARTS).filter((name) => !enginePrograms(name));
}

function install(packages) {
	return apt('install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages);
}

function apt(...args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(APT, args, { env, stdio: 'ignore' }).status === 0;
}

/** WebKit's small browser, which its driver drives; Debian keeps it in a folder that is named for the processor. */
function miniBrowser() {
	const said = process.env.MINIBROWSER_PATH;
	if (said || !existsSync('/usr/lib')) return existsSync(said ?? '') ? said : undefined;
	return readdirSync('/usr/lib')
		.filter((name) => name.endsWith('-linux-gnu'))
		.flatMap((triplet) => WEBKIT_FOLDERS.map((folder) => `/usr/lib/${triplet}/${folder}/MiniBrowser`))
		.find((path) => existsSync(path));
}
