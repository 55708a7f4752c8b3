/** What can be shared, as a sheet: drawn at build time on one page of the edition, fetched once, filled with what is shared. */
import { platformOf } from '../install/platform';
import type { Shared } from './shared';

let policy: { createHTML(text: string): unknown } | undefined;
let fetched: Promise<HTMLDialogElement> | undefined;

/**
 * The sheet with what is shared in it, ready to be opened.
 * @throws Error when it cannot be fetched, or the browser cannot show it
 */
export async function fillSheet({ title, address, poster, file }: Shared): Promise<HTMLDialogElement> {
	if (fetched === undefined) fetched = fetchSheet();
	const drawn = await fetched.catch((error: unknown) => {
		// The next tap tries again.
		fetched = undefined;
		throw error;
	});
	const sheet = drawn.cloneNode(true) as HTMLDialogElement;
	const values: Record<string, string> = { title, address, poster, file };
	const fill = (text: string) =>
		text
			.replace(/\{(title|address|poster|file)\}/g, (slot, name: string) => values[name] ?? slot)
			.replace(/%7B(title|address)%7D/g, (slot, name: string) => encodeURIComponent(values[name] ?? slot));
	for (const element of [sheet, ...sheet.querySelectorAll('*')]) {
		for (const { name, value } of element.attributes) {
			if (/\{|%7B/.test(value)) element.setAttribute(name, fill(value));
		}
		for (const node of element.childNodes) {
			if (node.nodeType === Node.TEXT_NODE && node.nodeValue) node.nodeValue = fill(node.nodeValue);
		}
	}
	for (const field of sheet.querySelectorAll('textarea')) field.value = field.defaultValue;
	showHow(sheet);
	showPoster(sheet);
	return sheet;
}

/** Opens a sheet; when it is closed it goes, and the mark that opened it has the focus again. */
export function openSheet(sheet: HTMLDialogElement, mark: HTMLElement): void {
	sheet.addEventListener('close', () => {
		sheet.remove();
		mark.focus();
	});
	// A tap beside it closes it too.
	sheet.addEventListener('click', (event) => {
		if (event.target === sheet) sheet.close();
	});
	document.body.append(sheet);
	sheet.showModal();
}

/** Says how an app that shows pages sends them on, in its own words where they are known. */
function showHow(sheet: HTMLDialogElement): void {
	const { userAgent, maxTouchPoints } = navigator;
	if (platformOf(userAgent, maxTouchPoints) !== 'inapp') return;
	const app = userAgent.includes('MicroMessenger') ? 'wechat' : 'other';
	const how = sheet.querySelector<HTMLElement>(`[data-app="${app}"]`);
	if (how) how.hidden = false;
}

function showPoster(sheet: HTMLDialogElement): void {
	const picture = sheet.querySelector<HTMLImageElement>('img[data-src]');
	if (!picture) return;
	picture.removeAttribute('loading');
	picture.addEventListener('error', () => {
		picture.closest('figure')?.remove();
		for (const line of sheet.querySelectorAll<HTMLElement>('[data-no-poster]')) line.hidden = false;
	});
	picture.src = picture.dataset.src ?? '';
	for (const link of sheet.querySelectorAll<HTMLAnchorElement>('a[data-href]'))
		link.href = link.dataset.href ?? '';
}

/** Fetches the page that has the sheet, and takes its styles along. */
async function fetchSheet(): Promise<HTMLDialogElement> {
	const way = document.querySelector<HTMLAnchorElement>('a[data-sheet]');
	if (!way || !('HTMLDialogElement' in window) || !('replaceSync' in CSSStyleSheet.prototype))
		throw new Error('This browser shows no sheet.');
	const { page, styles } = await fetchPage(way.href);
	const sheet = page.querySelector<HTMLDialogElement>('dialog[data-share-sheet]');
	if (!sheet) throw new Error(`${way.href} has no sheet.`);
	adoptStyles(styles, sheet);
	return document.importNode(sheet, true);
}

/** A page of ours and its styles, apart: the policy of this page knows only its own. Nothing of the page is run. */
async function fetchPage(address: string): Promise<{ page: Document; styles: string }> {
	const html = await (await fetch(address)).text();
	const style = /<style[^>]*>([^<]*)<\/style>/g;
	const styles = [...html.matchAll(style)].map(([, text = '']) => text).join('');
	if (policy === undefined)
		policy = window.trustedTypes?.createPolicy('share-sheet', { createHTML: (text: string) => text });
	const bare = html.replace(style, '');
	const page = new DOMParser().parseFromString((policy?.createHTML(bare) ?? bare) as string, 'text/html');
	return { page, styles };
}

/** Adds the page's rules for the classes of the sheet; all others this page has itself, or does not need. */
function adoptStyles(rules: string, sheet: Element): void {
	const classes = new Set(
		[sheet, ...sheet.querySelectorAll('*')].flatMap((element) => [...element.classList]),
	);
	const styles = new CSSStyleSheet();
	styles.replaceSync(rules);
	const isWanted = ({ cssText }: CSSRule) => [...classes].some((name) => cssText.includes(`.${name}`));
	for (let index = styles.cssRules.length - 1; index >= 0; index--) {
		const rule = styles.cssRules[index];
		if (rule && !isWanted(rule)) styles.deleteRule(index);
	}
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}
