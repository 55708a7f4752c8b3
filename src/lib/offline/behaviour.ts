/** What the reader may do with the saved copy and with a new release. */
export { removeSaved, save, update } from './keep';

/** Leaves the new release for later. */
export function readOn(control: HTMLElement): void {
	const line = control.closest<HTMLElement>('[data-update]');
	if (line) line.hidden = true;
}
