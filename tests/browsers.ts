/** The browsers that the tests read in: the ones that CHROMIUM_PATH names, or Debian's own. */
import type { LaunchOptions } from 'playwright/test';
import { BROWSER_PATHS } from '../src/tools/browser-paths.js';

const args = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	// Nothing here needs a process of its own to draw with, and what they tell each other takes time.
	'--in-process-gpu',
];

/** Chromium's engine without the rest of the browser, which takes two thirds of the time for the same pages. */
export const SHELL: LaunchOptions = { executablePath: BROWSER_PATHS.shell, args };

/** The whole browser, which alone judges whether it would install a site. */
export const CHROMIUM: LaunchOptions = { executablePath: BROWSER_PATHS.chromium, args };
