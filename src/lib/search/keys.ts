/** Arrows lead from the field to the hits, from one to the next, and back; Escape leads back at once. */
import type { ResultList } from './results.ts';

/** Listens to the keys within an element that holds field and hits. */
export function listKeys(around: HTMLElement, input: HTMLInputElement, results: ResultList): void {
	around.addEventListener('keydown', (event) => {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const links = results.links();
		const place = links.findIndex((link) => link === document.activeElement);
		if (event.key === 'Escape' && place >= 0) input.focus();
		else if (event.key === 'ArrowDown') links[Math.min(place + 1, links.length - 1)]?.focus();
		else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? input).focus();
		else return;
		event.preventDefault();
	});
}
