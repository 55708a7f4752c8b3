/** Draws hits into the list of the page, from the markup that the page has for one. */
import { addressOfHit } from './addresses.ts';
import type { Piece } from './excerpt.ts';
import type { Hit } from './finder.ts';
import { partOf } from './part.ts';
import type { SearchSetting } from './page.ts';
import type { Language } from '../site/languages.ts';
import { markForeign } from '../telling/foreign.ts';

/** As many as a reader looks through before typing more. */
const AT_FIRST = 30;
/** As many as answer a key: those are drawn with it, before the next frame. */
const WITH_KEY = 2;
/** As many as fill a screen: so many more are drawn in each frame that follows. */
const IN_FRAME = 4;

/** The list of hits. */
export interface ResultList {
	/** Shows hits in place of all others. */
	show(hits: readonly Hit[]): void;
	/**
	 * Lays out the hits of a key where nobody sees them, and takes them away again: what the browser does once, compiling and
	 * reading the faces of letters, the first key does not wait for.
	 */
	rehearse(hits: readonly Hit[]): void;
	/** The ways to the hits shown, in their order. */
	links(): HTMLAnchorElement[];
}

/** Takes over the list of the page. @param place holds it, the markup of a hit and the control for more */
export function resultList(place: HTMLElement, setting: SearchSetting): ResultList {
	const template = partOf<HTMLTemplateElement>(place, 'template');
	const list = partOf(place, 'ol');
	const more = partOf<HTMLButtonElement>(place, 'button');
	let hits: readonly Hit[] = [];

	const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a[data-hit]')];

	let frame = 0;
	let drawn = 0;

	/** Draws up to so many more. */
	function drawOn(most: number): void {
		list.append(...hits.slice(drawn, most).map((hit) => itemOf(hit, template, setting)));
		drawn = Math.min(most, hits.length);
	}

	/** Draws so many hits and then a screen of them after the other, up to as many as are shown at first; what is shown next stops it. */
	function drawFrames(count: number): void {
		drawOn(Math.min(drawn + count, AT_FIRST));
		if (drawn < Math.min(hits.length, AT_FIRST)) frame = requestAnimationFrame(() => drawFrames(IN_FRAME));
		else more.hidden = drawn === hits.length;
	}

	more.addEventListener('click', () => {
		const known = drawn;
		drawOn(hits.length);
		more.hidden = true;
		links()[known]?.focus();
	});
	return {
		show(found) {
			cancelAnimationFrame(frame);
			hits = found;
			drawn = 0;
			more.hidden = true;
			list.textContent = '';
			drawFrames(WITH_KEY);
		},
		rehearse(found) {
			const unseen = list.cloneNode() as HTMLElement;
			unseen.className = 'unseen';
			unseen.append(...found.slice(0, WITH_KEY).map((hit) => itemOf(hit, template, setting)));
			list.after(unseen);
			unseen.getBoundingClientRect();
			unseen.remove();
		},
		links,
	};
}

function itemOf(
	{ record, language, told }: Hit,
	template: HTMLTemplateElement,
	{ base, texts, kinds }: SearchSetting,
): Node {
	const { title, text, clause } = told();
	const own = texts.find(({ language: of }) => of === language);
	const roots = { root: own?.root ?? base, base };
	const item = template.content.cloneNode(true) as DocumentFragment;
	const part = (name: string) => partOf(item, `[data-is="${name}"]`);
	const link = partOf<HTMLAnchorElement>(item, 'a[data-hit]');
	link.href = addressOfHit(record.path, roots, clause);
	// It named the link while that was empty.
	link.removeAttribute('aria-label');
	part('where').append([own?.name, kinds[record.kind]].filter(Boolean).join(' · '));
	if (record.where) part('where').append(' · ', within('span', language, wordsOf(record.where, language)));
	for (const [name, pieces] of [
		['title', title],
		['text', text],
	] as const) {
		part(name).lang = language;
		part(name).append(...pieces.map((piece) => pieceOf(piece, language)));
		part(name).hidden = pieces.length === 0;
	}
	const row = partOf<HTMLAnchorElement>(item, 'a[data-row]');
	if (record.row === undefined || record.row === record.path) row.remove();
	else row.href = addressOfHit(record.row, roots);
	return item;
}

function pieceOf({ text, mark }: Piece, language: Language): Node {
	const words = wordsOf(text, language);
	if (mark) return within('mark', language, words);
	const pieces = document.createDocumentFragment();
	pieces.append(...words);
	return pieces;
}

/** Words with those of another language marked as such: voices, faces and line ends go by it. */
function wordsOf(text: string, language: Language): Node[] {
	return markForeign(text, language).map(({ text: words, lang }) =>
		lang ? within('span', lang, [document.createTextNode(words)]) : document.createTextNode(words),
	);
}

function within(tag: 'mark' | 'span', lang: Language, content: readonly Node[]): HTMLElement {
	const element = document.createElement(tag);
	element.lang = lang;
	element.append(...content);
	return element;
}
