/** The contents as a sheet over the page: who closes it is where they were. */

/** Opens the sheet, with the chapter that one is in before one's eyes; where there are no dialogs, goes to the list on the page. */
export function contents(control: HTMLElement): void {
	const sheet = document.querySelector<HTMLDialogElement>('#contents-sheet');
	if (!sheet?.showModal) {
		if (control instanceof HTMLAnchorElement) location.assign(control.href);
		return;
	}
	const list = sheet.querySelector('[data-chapters]');
	if (list && !list.firstElementChild)
		list.append(...[...document.querySelectorAll('#contents > *')].map((part) => part.cloneNode(true)));
	const before = scrollY;
	let leads = false;
	// A tap beside it closes it, and so does one on a way: that may lead to a place on this page.
	sheet.onclick = ({ target }) => {
		leads = (target as Element).closest('a') !== null;
		if (leads || target === sheet) sheet.close();
	};
	// What lies behind may have been moved by a finger beside the sheet.
	sheet.onclose = () => {
		if (!leads) scrollTo({ top: before, behavior: 'instant' });
	};
	sheet.showModal();
	sheet.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}
