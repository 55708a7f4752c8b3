/** Copying: what stands in a field, or else the address of the page. */

/** Copies by the clipboard, or as older browsers do; where both are forbidden, selects the words for copying by hand. */
export async function copy(control: HTMLElement): Promise<void> {
	const place = control.closest<HTMLElement>('[data-copy]');
	const field = place?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
	if (!place || !field) return;
	if (field.value === '') field.value = location.href.split('#')[0] ?? '';
	const copied = (await byClipboard(field.value)) || bySelection(field);
	show(place, '[data-copied]', copied);
	show(place, '[data-by-hand]', !copied);
}

async function byClipboard(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Forbidden, or not there: the field may still be copied from.
		return false;
	}
}

function bySelection(field: HTMLInputElement | HTMLTextAreaElement): boolean {
	field.hidden = false;
	field.focus();
	field.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	}
}

function show(place: HTMLElement, line: string, shown: boolean): void {
	const element = place.querySelector<HTMLElement>(line);
	if (element) element.hidden = !shown;
}
