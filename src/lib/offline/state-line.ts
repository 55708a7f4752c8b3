/** The line that says how much of the report lies on the device; its words are in the page. */
import type { SavedState } from './messages';

/** What there is to say. */
export type StateName =
	| 'saving'
	| 'saved'
	| 'outdated'
	| 'partial'
	| 'altered'
	| 'full'
	| 'unsaved'
	| 'offline'
	| 'unreachable'
	| 'unable';

/** Says it wherever the page has a line for it. */
export function showState(name: StateName, state?: SavedState): void {
	for (const line of document.querySelectorAll<HTMLElement>('[data-state]')) {
		line.dataset.state = name;
		for (const words of line.querySelectorAll<HTMLElement>('[data-is]')) {
			const { is } = words.dataset;
			if (is !== 'weighed') words.hidden = is !== name;
			// An answer that nobody weighed for leaves what was said of the weight.
			else if (state?.bytes !== null) words.hidden = !state?.bytes;
		}
		if (state) fill(line, state);
	}
}

function fill(line: HTMLElement, { saved, total, since, bytes }: SavedState): void {
	const { lang } = document.documentElement;
	const values: Record<string, string> = {
		saved: String(saved),
		total: String(total),
		// The server's own date: the clock of the phone may say anything.
		since: since
			? new Date(since).toLocaleDateString(lang, { month: 'long', day: 'numeric', year: 'numeric' })
			: '',
		size: bytes === null ? '' : (bytes / 1e6).toLocaleString(lang, { maximumFractionDigits: 1 }),
	};
	for (const slot of line.querySelectorAll<HTMLElement>('[data-n]')) {
		const value = values[slot.dataset.n ?? ''];
		if (value) slot.textContent = value;
	}
}
