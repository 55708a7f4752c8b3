/** Installing: the browser's own question where it has one, else the help for this browser. */
import { platformOf } from './platform';
import { askBrowser } from './prompt';

/** Installs, or opens the help for this browser; on a page without it, goes to the page that has it. */
export function install(control: HTMLElement): void {
	if (askBrowser()) return;
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-install-help]');
	if (!dialog?.showModal) {
		if (control instanceof HTMLAnchorElement) location.assign(control.href);
		return;
	}
	const platform = platformOf(navigator.userAgent, navigator.maxTouchPoints);
	for (const help of dialog.querySelectorAll<HTMLElement>('[data-platform]')) {
		help.hidden = help.dataset.platform !== platform;
	}
	dialog.showModal();
}

/** Copies the address of the page, or shows it for copying where the browser forbids it. */
export function copyAddress(control: HTMLElement): void {
	const [address = ''] = location.href.split('#');
	const line = (name: string) => control.parentElement?.querySelector<HTMLElement>(name);
	const reveal = (element: HTMLElement | null | undefined) => element && (element.hidden = false);
	const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
	copied.then(
		() => reveal(line('[data-copied]')),
		() => {
			line('[data-by-hand] b')?.replaceChildren(address);
			reveal(line('[data-by-hand]'));
		},
	);
}

/** Closes the dialog that the control is in. */
export function close(control: HTMLElement): void {
	control.closest('dialog')?.close();
}
