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
	const said = [name, state?.bytes ? 'weighed' : ''];
	for (const line of document.querySelectorAll<HTMLElement>('[data-state]')) {
		line.dataset.state = name;
		for (const words of line.querySelectorAll<HTMLElement>('[data-is]')) {
			words.hidden = !said.includes(words.dataset.is ?? '');
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
