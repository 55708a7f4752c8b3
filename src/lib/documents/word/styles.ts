/** What the styles of a Word document say of a paragraph and of its letters. A style has all that the one it is based on has. */
import type { Element } from 'domhandler';
import { attributeOf, childOf, childrenOf, isOn } from '../xml.ts';

/** What a paragraph's style says. */
export interface Style {
	/** Its own; lists name it. */
	id: string;
	/** As Word keeps it in every language, in small letters: `heading 1`, `title`, `toc 2`. */
	name: string;
	/** Level as a heading, counted from 1. */
	level: number | null;
	numbering: Numbered | null;
	letters: Letters;
}

/** Place in a list of `numbering.xml`. A style mostly leaves the level to the list. */
export interface Numbered {
	list: string;
	level: number | null;
}

/** How letters look; `undefined` where nothing is said. */
export interface Letters {
	bold?: boolean | undefined;
	hidden?: boolean | undefined;
	/** In half points. */
	size?: number | undefined;
}

/** Styles that stand on each other; Word allows a few. */
const LONGEST_CHAIN = 20;

const NO_STYLE: Style = { id: '', name: '', level: null, numbering: null, letters: {} };

/** The styles of a document. */
export class Styles {
	readonly #elements = new Map<string, Element>();
	readonly #read = new Map<string, Style>();
	readonly #defaults: Letters;
	readonly #usual: string;

	/** @param root of `styles.xml`, if the document has one */
	constructor(root: Element | undefined) {
		let usual = '';
		for (const element of childrenOf(root)) {
			const id = attributeOf(element, 'w:styleId');
			if (element.name !== 'w:style' || id === undefined) continue;
			this.#elements.set(id, element);
			if (
				attributeOf(element, 'w:type') === 'paragraph' &&
				/^(?:1|true|on)$/.test(attributeOf(element, 'w:default') ?? '')
			)
				usual = id;
		}
		this.#usual = usual;
		this.#defaults = lettersOf(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
	}

	/** The style of a paragraph. @param properties its `w:pPr` */
	ofParagraph(properties: Element | undefined): Style {
		return this.#get(attributeOf(childOf(properties, 'w:pStyle'), 'w:val') ?? this.#usual);
	}

	/** How the letters of a run look in a paragraph of some style. @param properties its `w:rPr` */
	ofRun(properties: Element | undefined, paragraph: Style): Letters {
		const named = attributeOf(childOf(properties, 'w:rStyle'), 'w:val');
		return over(
			this.#defaults,
			paragraph.letters,
			named === undefined ? {} : this.#get(named).letters,
			lettersOf(properties),
		);
	}

	#get(id: string): Style {
		const known = this.#read.get(id);
		if (known) return known;
		const chain: Element[] = [];
		for (let at: string | undefined = id; at !== undefined && chain.length < LONGEST_CHAIN;) {
			const element = this.#elements.get(at);
			if (!element) break;
			chain.unshift(element);
			at = attributeOf(childOf(element, 'w:basedOn'), 'w:val');
		}
		const style = chain.reduce((below, element): Style => {
			const name = (attributeOf(childOf(element, 'w:name'), 'w:val') ?? '').toLowerCase();
			const properties = childOf(element, 'w:pPr');
			return {
				id,
				name,
				level: levelIn(properties) ?? levelOfName(name) ?? below.level,
				numbering: numberingIn(properties) ?? below.numbering,
				letters: over(below.letters, lettersOf(childOf(element, 'w:rPr'))),
			};
		}, NO_STYLE);
		this.#read.set(id, style);
		return style;
	}
}

/** The level as a heading that properties give, counted from 1; 0 where they say that it is none. */
export function levelIn(properties: Element | undefined): number | null {
	const written = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val');
	if (written === undefined) return null;
	const level = Number(written) + 1;
	return level >= 1 && level <= 9 ? level : 0;
}

function levelOfName(name: string): number | null {
	const [, level] = /^(?:heading|标题) ?([1-9])$/.exec(name) ?? [];
	return level === undefined ? null : Number(level);
}

/** The place in a list that properties give. */
export function numberingIn(properties: Element | undefined): Numbered | null {
	const numbering = childOf(properties, 'w:numPr');
	const list = attributeOf(childOf(numbering, 'w:numId'), 'w:val');
	const level = attributeOf(childOf(numbering, 'w:ilvl'), 'w:val');
	return list === undefined ? null : { list, level: level === undefined ? null : Number(level) };
}

function lettersOf(properties: Element | undefined): Letters {
	const size = attributeOf(childOf(properties, 'w:sz'), 'w:val');
	return {
		bold: isOn(properties, 'w:b'),
		hidden: isOn(properties, 'w:vanish'),
		size: size === undefined ? undefined : Number(size),
	};
}

/** The last of several that says something. */
function over(...layers: readonly Letters[]): Letters {
	const last = <Key extends keyof Letters>(key: Key) =>
		layers.findLast((layer) => layer[key] !== undefined)?.[key];
	return { bold: last('bold'), hidden: last('hidden'), size: last('size') };
}
