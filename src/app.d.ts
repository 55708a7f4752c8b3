import type { Language } from '$lib/site/languages';
import type { View } from '$lib/site/addresses';

declare global {
	/** What stands before every address of the site; empty, or beginning with a slash. */
	const __BASE_PATH__: string;

	/** The part of Trusted Types that is used; TypeScript does not know it. */
	interface TrustedTypePolicyFactory {
		createPolicy<Rules extends Record<string, (text: string) => string>>(
			name: string,
			rules: Rules,
		): { [Rule in keyof Rules]: (text: string) => unknown };
	}

	interface Window {
		readonly trustedTypes?: TrustedTypePolicyFactory;
	}

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
