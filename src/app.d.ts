import type { Language } from '$lib/site/languages';
import type { View } from '$lib/site/addresses';

declare global {
	/** What stands before every address of the site; empty, or beginning with a slash. */
	const __BASE_PATH__: string;

	namespace App {
		interface Locals {
			/** Language of the page, from its address. */
			language: Language;
			/** View of the page, from its address. */
			view: View;
		}
	}
}

export {};
