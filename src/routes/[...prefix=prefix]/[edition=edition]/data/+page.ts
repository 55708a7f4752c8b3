import { speak } from '$lib/words/messages';
import type { PageLoad } from './$types';

// A tool: it runs in the browser, and is complete without that.
export const csr = true;

/** Speaks the page's language before anything is drawn, in the build and in the browser alike. */
export const load: PageLoad = ({ data }) => {
	speak(data.frame.language);
	return data;
};
