/** Where a sentence stands on the page, its mark, and the page following it. */

export interface Place {
	/** Marks a sentence and brings it into sight. @param id of the part that it belongs to, empty of one without */
	show(shown: string, id: string): void;
	clear(): void;
	/** Whether the page follows; not once the reader scrolls. */
	follow(follows: boolean): void;
}

/** Name of the mark in the styles; an attribute where the browser cannot mark words. */
const MARK = 'aloud';
/** What is marked as a whole where words cannot be. */
const BLOCKS = 'p,li,dd,h1,h2,h3,h4,figcaption,summary';
/** Parts of the height of a screen between which a sentence is read in comfort, and where one is brought to. */
const COMFORT = { from: 0.12, to: 0.6, aim: 0.25 } as const;

/** @param main what holds the words */
export function placeIn(main: Element): Place {
	const { words, characters } = charactersIn(main);
	const marksWords = typeof Highlight === 'function' && 'highlights' in CSS;
	let found = 0;
	let block: Element | null = null;
	let follows = true;

	/** The words as they come next on the page, within their part if it has an id, else anywhere. */
	function rangeOf(wanted: string, id: string): Range | null {
		const part = id ? document.getElementById(id) : null;
		const isWithin = ([node]: Character) => !part || part.contains(node);
		const first = Math.max(0, characters.findIndex(isWithin));
		const start = [words.indexOf(wanted, Math.max(first, found)), words.indexOf(wanted, first)].find((at) => {
			const character = characters[at];
			return character !== undefined && isWithin(character);
		});
		if (start === undefined) return null;
		const begin = characters[start];
		const end = characters[start + wanted.length - 1];
		if (!begin || !end) return null;
		found = start;
		const range = document.createRange();
		range.setStart(begin[0], begin[1]);
		range.setEnd(end[0], end[1] + 1);
		return range;
	}

	function bringIntoSight(range: Range): void {
		if (!follows || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
		const { top, bottom, height } = range.getBoundingClientRect();
		const isInSight = top > innerHeight * COMFORT.from && bottom < innerHeight * COMFORT.to;
		// What lies folded has no height.
		if (height === 0 || isInSight) return;
		scrollBy({ top: top - innerHeight * COMFORT.aim, behavior: 'smooth' });
	}

	function clear(): void {
		if (marksWords) CSS.highlights.delete(MARK);
		block?.removeAttribute('data-aloud');
		block = null;
	}

	return {
		show(shown, id) {
			clear();
			const wanted = shown.replace(/\s+/g, '');
			const range = wanted === '' ? null : rangeOf(wanted, id);
			if (!range) return;
			if (marksWords) CSS.highlights.set(MARK, new Highlight(range));
			else {
				block = range.startContainer.parentElement?.closest(BLOCKS) ?? null;
				block?.setAttribute('data-aloud', '');
			}
			bringIntoSight(range);
		},
		clear,
		follow(wanted) {
			follows = wanted;
		},
	};
}

/** A character by its text and its offset there. */
type Character = readonly [node: Text, offset: number];

/** All words without blanks, and where each of their characters stands. */
function charactersIn(main: Element): { words: string; characters: Character[] } {
	const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const characters: Character[] = [];
	let words = '';
	while (texts.nextNode()) {
		const node = texts.currentNode as Text;
		for (const [offset, character] of node.data.split('').entries()) {
			if (character.trim() === '') continue;
			words += character;
			characters.push([node, offset]);
		}
	}
	return { words, characters };
}
