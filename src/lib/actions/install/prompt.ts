/** The browser's own offer to install: caught when it comes, shown only when the reader asks for it. */
import { recall, remember } from '../../choices';

/** An event of Chromium that TypeScript does not know. */
interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
}

/** How many chapters one has read before installing is offered. */
const CHAPTERS = 2;

let caught: InstallPrompt | undefined;

/** Catches the offer; it comes once, early, and never again on this page. */
export function catchInstallPrompt(): void {
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		caught = event as InstallPrompt;
		offer();
	});
	addEventListener('appinstalled', () => {
		void navigator.storage?.persist?.();
		hideOffer();
	});
	if (isInstalled()) void navigator.storage?.persist?.();
}

/** Shows the browser's own question, if it has one; it can be asked once. */
export function askBrowser(): boolean {
	void caught?.prompt();
	const asked = caught !== undefined;
	caught = undefined;
	return asked;
}

/** Counts a chapter as read when its end has been on the screen, and then offers, in one line, what the browser has. */
export function offerInstallWhenRead(): void {
	const end = document.querySelector('[data-chapter-end]');
	if (!end || !('IntersectionObserver' in window)) return;
	const observer = new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) return;
		observer.disconnect();
		const read = new Set(recall('read')?.split(' ').filter(Boolean));
		remember('read', [...read.add(location.pathname)].slice(-CHAPTERS).join(' '));
		offer();
	});
	observer.observe(end);
}

/** Whether the page is shown as an installed app. */
function isInstalled(): boolean {
	return (
		matchMedia('(display-mode: standalone)').matches ||
		('standalone' in navigator && navigator.standalone === true)
	);
}

function offer(): void {
	const read = recall('read')?.split(' ').length ?? 0;
	const line = document.querySelector<HTMLElement>('[data-install-offer]');
	if (line && caught && read >= CHAPTERS) line.hidden = false;
}

function hideOffer(): void {
	const line = document.querySelector<HTMLElement>('[data-install-offer]');
	if (line) line.hidden = true;
}
