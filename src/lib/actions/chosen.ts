/** What the reader chose on a page before. */
import { recall } from '../choices';
import { followView } from './large-type/fold';

/** Shows the page as was chosen, where the script in its head did not look. */
export function followChoices(): void {
	const { dataset } = document.documentElement;
	for (const name of ['view', 'scheme'] as const) {
		const kept = recall(name);
		if (kept && !dataset[name]) dataset[name] = kept;
	}
	followView();
}
