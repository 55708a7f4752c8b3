/** Draws hits into the list of the page, from the markup that the page has for one. */
import { addressOfHit } from './addresses.ts';
import type { Piece } from './excerpt.ts';
import type { Hit } from './finder.ts';
import { partOf } from './part.ts';
import type { SearchSetting } from './page.ts';

/** As many as a reader looks through before typing more. */
const AT_FIRST = 30;

/** The list of hits. */
export class ResultList {
	private readonly template: HTMLTemplateElement;
	private readonly list: HTMLElement;
	private readonly more: HTMLButtonElement;
	private hits: readonly Hit[] = [];

	/** @param place holds the list, the markup of a hit and the control for more */
	constructor(
		place: HTMLElement,
		private readonly setting: SearchSetting,
	) {
		this.template = partOf<HTMLTemplateElement>(place, 'template');
		this.list = partOf(place, 'ol');
		this.more = partOf<HTMLButtonElement>(place, 'button');
		this.more.addEventListener('click', () => {
			const known = this.links().length;
			this.draw(this.hits.length);
			this.links()[known]?.focus();
		});
	}

	/** Shows hits in place of all others. */
	show(hits: readonly Hit[]): void {
		this.hits = hits;
		this.draw(AT_FIRST);
	}

	/** The ways to the hits shown, in their order. */
	links(): HTMLAnchorElement[] {
		return [...this.list.querySelectorAll<HTMLAnchorElement>('a[data-hit]')];
	}

	first(): HTMLAnchorElement | undefined {
		return this.links()[0];
	}

	private draw(most: number): void {
		this.list.replaceChildren(...this.hits.slice(0, most).map((hit) => this.item(hit)));
		this.more.hidden = this.hits.length <= most;
	}

	private item({ record, language, title, text, clause }: Hit): Node {
		const { base, texts, kinds } = this.setting;
		const own = texts.find(({ language: of }) => of === language);
		const roots = { root: own?.root ?? base, base };
		const item = this.template.content.cloneNode(true) as DocumentFragment;
		const part = (name: string) => partOf(item, `[data-is="${name}"]`);
		const link = partOf<HTMLAnchorElement>(item, 'a[data-hit]');
		link.href = addressOfHit(record.path, roots, clause);
		// It named the link while that was empty.
		link.removeAttribute('aria-label');
		part('where').textContent = [own?.name, kinds[record.kind], record.where].filter(Boolean).join(' · ');
		for (const [name, pieces] of [
			['title', title],
			['text', text],
		] as const) {
			part(name).lang = language;
			part(name).append(...pieces.map(drawn));
			part(name).hidden = pieces.length === 0;
		}
		const row = partOf<HTMLAnchorElement>(item, 'a[data-row]');
		if (record.row === undefined || record.row === record.path) row.remove();
		else row.href = addressOfHit(record.row, roots);
		return item;
	}
}

function drawn({ text, mark }: Piece): Node {
	if (!mark) return document.createTextNode(text);
	const element = document.createElement('mark');
	element.textContent = text;
	return element;
}
