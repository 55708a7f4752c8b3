declare global {
	namespace App {
		interface Locals {
			/** Language of the page, from its address. */
			language: import('$lib/edition/languages').Language;
		}
	}
}

export {};
