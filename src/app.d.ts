import type { Language } from '$lib/edition/languages';

declare global {
	namespace App {
		interface Locals {
			/** Language of the page, from its address. */
			language: Language;
		}
	}
}

export {};
