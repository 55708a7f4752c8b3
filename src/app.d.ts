import type { Language } from '$lib/edition/languages';
import type { View } from '$lib/story/addresses';

declare global {
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
