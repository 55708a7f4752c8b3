/**
 * Sharing, as far up as the browser goes: its own menu with the poster, its own menu with the address, else the share
 * place as a sheet where the reader is; where even that is not possible, the page that the mark leads to.
 */
import { platformOf } from '../install/platform';
import { copy } from '../copy/behaviour';
import type { Shared } from './shared';
import { fillSheet, openSheet } from './sheet';

/** How the browser's own menu was left. */
type Outcome = 'done' | 'unable';

/** The last step of an address where something is shared as a whole. */
const WHOLE = /share\/$/;

/** Shares what a mark stands at. */
export async function share(mark: HTMLElement): Promise<void> {
	const shared = sharedAt(mark as HTMLAnchorElement);
	// An app that shows pages offers no menu of the system's: there the poster is what can be sent.
	const inApp = platformOf(navigator.userAgent, navigator.maxTouchPoints) === 'inapp';
	if (!inApp && (await byMenu(shared)) === 'done') return;
	// On the page where it is shared all of that is there already: its address is copied, and it says so there.
	const copying = mark.closest('#share')?.querySelector<HTMLElement>('[data-act="copy"]');
	if (copying) {
		await copy(copying);
		return copying.scrollIntoView({ block: 'center' });
	}
	const sheet = await fillSheet(shared).catch(() => null);
	if (sheet) openSheet(sheet, mark);
	else location.assign((mark as HTMLAnchorElement).href);
}

/** What a mark leads to, without the words of the site around it. */
function sharedAt(mark: HTMLAnchorElement): Shared {
	const page = new URL(mark.href);
	page.hash = '';
	const address = page.href.replace(WHOLE, '');
	return {
		title: titleAt(mark),
		address,
		poster: `${address}poster.png`,
		file: new URL(address).pathname.split('/').filter(Boolean).join('-'),
	};
}

/** The heading that a mark belongs to: of its entry or section, else of its chapter, else of the page. */
function titleAt(mark: HTMLElement): string {
	const named = mark.dataset.title;
	if (named) return named;
	const part = mark.closest('li[id], section[id], details[id], header, main') ?? document;
	const heading = part.querySelector('h1, h2, h3, h4') ?? document.querySelector('h1');
	return heading?.textContent?.trim() ?? document.title;
}

async function byMenu({ title, address, poster, file }: Shared): Promise<Outcome> {
	// Not in every browser, and nowhere without https.
	if (!('share' in navigator)) return 'unable';
	const menu: ShareData[] = [{ title, url: address }];
	const picture = await pictureAt(poster, file);
	if (picture && navigator.canShare?.({ files: [picture] }))
		menu.unshift({ title, text: `${title} ${address}`, files: [picture] });
	for (const data of menu) {
		try {
			await navigator.share(data);
			return 'done';
		} catch (error) {
			// The reader has closed the menu, and wants nothing else to open.
			if ((error as Error).name === 'AbortError') return 'done';
		}
	}
	return 'unable';
}

/** The poster as a file; nothing where it cannot be had, or the browser's menu takes no files. */
async function pictureAt(poster: string, file: string): Promise<File | null> {
	if (!navigator.canShare) return null;
	try {
		const answer = await fetch(poster);
		if (!answer.ok) return null;
		return new File([await answer.blob()], `${file}.png`, { type: 'image/png' });
	} catch {
		return null;
	}
}
