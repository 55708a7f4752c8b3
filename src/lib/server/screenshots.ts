/** Pictures of real pages that app stores and browsers show before installing; a command takes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../site/languages.ts';

/** Pixels; a phone of 390 x 844 at 1.5 times, no longer than 2.3 times its width. */
export const SCREENSHOT = { width: 585, height: 1266 };

/** Pages that are shown, in their order: a name for the file, and what follows the edition in the address. */
export const SCREENSHOT_PAGES = [
	{ name: 'cover' },
	{ name: 'awards', page: 'awards' },
	{ name: 'visits', page: 'visits' },
	{ name: 'volunteering', page: 'volunteering' },
] as const;

export interface Screenshot {
	name: string;
	/** What it shows. */
	label: string;
}

/** Where an edition keeps a picture. */
export function screenshotFile(editionFolder: string, language: Language, name: string): string {
	return join(editionFolder, 'screenshots', language, `${name}.jpg`);
}

/** Names of the pictures that an edition has in a language. */
export function screenshotsIn(editionFolder: string, language: Language): string[] {
	return SCREENSHOT_PAGES.map(({ name }) => name).filter((name) =>
		existsSync(screenshotFile(editionFolder, language, name)),
	);
}

/** The bytes of a picture. */
export function readScreenshot(
	editionFolder: string,
	language: Language,
	name: string,
): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(screenshotFile(editionFolder, language, name)));
}
