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

/** Closes the dialog that the control is in. */
export function close(control: HTMLElement): void {
	control.closest('dialog')?.close();
}
