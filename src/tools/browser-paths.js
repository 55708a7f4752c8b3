/** Where the browsers are, by the names of Debian's packages: the whole of one, and its engine alone. CHROMIUM_PATH stands for both. */
export const BROWSER_PATHS = {
	chromium: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
	shell: process.env.CHROMIUM_PATH || '/usr/bin/chromium-headless-shell',
};
