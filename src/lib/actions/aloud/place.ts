/** Where a sentence stands on the page, its mark, and the page following it. */

/** Name of the mark in the styles; an attribute where the browser cannot mark words. */
const MARK = 'aloud';
/** What is marked as a whole where words cannot be. */
const BLOCKS = 'p,li,dd,h1,h2,h3,h4,figcaption,summary';
/** Parts of the height of a screen between which a sentence is read in comfort. */
const COMFORT = [0.12, 0.6] as const;

export class Place {
	/** The page's words without blanks, and where each character stands. */
	private readonly words: string;
	private readonly characters: [node: Text, offset: number][] = [];
	private found = 0;
	private block: Element | null = null;
	/** Whether the page follows; not once the reader scrolls. */
	follows = true;

	constructor(main: Element) {
		const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		let words = '';
		while (texts.nextNode()) {
			const node = texts.currentNode as Text;
			for (let offset = 0; offset < node.data.length; offset++) {
				const character = node.data.charAt(offset);
				if (character.trim() === '') continue;
				words += character;
				this.characters.push([node, offset]);
			}
		}
		this.words = words;
	}

	/** Marks a sentence and brings it into sight. @param id of the part that it belongs to, empty of one without */
	show(shown: string, id: string): void {
		this.clear();
		const wanted = shown.replace(/\s+/g, '');
		const range = wanted === '' ? null : this.rangeOf(wanted, id);
		if (!range) return;
		const around = range.startContainer.parentElement?.closest(BLOCKS) ?? null;
		if (typeof Highlight === 'function' && CSS.highlights) CSS.highlights.set(MARK, new Highlight(range));
		else {
			this.block = around;
			around?.setAttribute('data-aloud', '');
		}
		this.follow(range);
	}

	clear(): void {
		if (typeof Highlight === 'function' && CSS.highlights) CSS.highlights.delete(MARK);
		this.block?.removeAttribute('data-aloud');
		this.block = null;
	}

	/** The words as they come next on the page, within their part if it has an id, else anywhere. */
	private rangeOf(wanted: string, id: string): Range | null {
		const part = id ? document.getElementById(id) : null;
		const first = part ? this.characters.findIndex(([node]) => part.contains(node)) : 0;
		const from = Math.max(first, this.found);
		const within = (at: number) => at >= 0 && (!part || part.contains(this.characters[at]?.[0] ?? null));
		const start = [this.words.indexOf(wanted, from), this.words.indexOf(wanted, first)].find(within);
		const begin = start === undefined ? undefined : this.characters[start];
		const end = start === undefined ? undefined : this.characters[start + wanted.length - 1];
		if (start === undefined || !begin || !end) return null;
		this.found = start;
		const range = document.createRange();
		range.setStart(...begin);
		range.setEnd(end[0], end[1] + 1);
		return range;
	}

	private follow(range: Range): void {
		if (!this.follows || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
		const { top, bottom, height } = range.getBoundingClientRect();
		if (height === 0 || (top > innerHeight * COMFORT[0] && bottom < innerHeight * COMFORT[1])) return;
		scrollBy({ top: top - innerHeight * 0.25, behavior: 'smooth' });
	}
}
