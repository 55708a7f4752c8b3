/**
 * Counts the lists of a Word document, whose numbers stand nowhere in its text: 一、, （一）, 1.2. Rules: ECMA-376 Part 1, 17.9.
 */
import type { Element } from 'domhandler';
import { attributeOf, childOf, childrenOf } from '../xml.ts';
import { inFormat } from './number-formats.ts';

/** A level of a list. */
interface Level {
	start: number;
	format: string;
	/** What is printed: `第%1章`, where %1 stands for the number of the first level. */
	text: string;
	/** A level from which on it begins anew, counted from 1; 0 where it never does. */
	restart: number | null;
	/** Whether numbers of the levels above are printed as 1, 2, 3. */
	plain: boolean;
	/** The style whose paragraphs are of this level. */
	style: string | null;
}

interface List {
	/** Lists of one definition go on counting from each other. */
	definition: string;
	levels: ReadonlyMap<number, Level>;
	/** Levels that begin anew where the list is first used. */
	startsAnew: ReadonlyMap<number, number>;
}

/** The dot of any bulleted list: what Word prints is a sign of a font of its own. */
const BULLET = '•';

/** The lists of a document, counted on from paragraph to paragraph. */
export class Numbering {
	readonly #lists: ReadonlyMap<string, List>;
	readonly #counted = new Map<string, Map<number, number>>();
	readonly #begun = new Set<string>();

	/** @param root of `numbering.xml`, if the document has one */
	constructor(root: Element | undefined) {
		this.#lists = listsIn(root);
	}

	/** The level of a list that the paragraphs of a style have, counted from 0. */
	levelOfStyle(list: string, style: string | undefined): number {
		const levels = [...(this.#lists.get(list)?.levels ?? [])];
		return levels.find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0;
	}

	/**
	 * Counts one on, and gives what is printed before the paragraph: `三、`; nothing where the list is not there.
	 * @param level counted from 0
	 */
	next(list: string, level: number): string {
		const known = this.#lists.get(list);
		const own = known?.levels.get(level);
		if (!known || !own) return '';
		const counted = this.#counted.get(known.definition) ?? new Map<number, number>();
		this.#counted.set(known.definition, counted);
		const beginning = known.startsAnew.get(level);
		const isFirst = !this.#begun.has(`${list} ${level}`);
		this.#begun.add(`${list} ${level}`);
		const last = isFirst && beginning !== undefined ? beginning - 1 : counted.get(level);
		counted.set(level, (last ?? (beginning ?? own.start) - 1) + 1);
		for (const [deeper, { restart }] of known.levels) {
			const anew = restart === null ? deeper > level : restart > 0 && deeper > level && level < restart;
			if (anew) counted.delete(deeper);
		}
		if (own.format === 'bullet') return own.text === '' ? '' : BULLET;
		return own.text.replace(/%([1-9])/g, (_, place: string) => {
			const at = Number(place) - 1;
			const shown = known.levels.get(at);
			if (!shown) return '';
			const number = counted.get(at) ?? shown.start;
			return inFormat(number, own.plain ? 'decimal' : shown.format);
		});
	}
}

function listsIn(root: Element | undefined): Map<string, List> {
	const definitions = new Map<string, Element>();
	const byStyle = new Map<string, Element>();
	for (const element of childrenOf(root)) {
		const id = attributeOf(element, 'w:abstractNumId');
		if (element.name !== 'w:abstractNum' || id === undefined) continue;
		definitions.set(id, element);
		const style = attributeOf(childOf(element, 'w:styleLink'), 'w:val');
		if (style !== undefined) byStyle.set(style, element);
	}
	const lists = new Map<string, List>();
	for (const element of childrenOf(root)) {
		const id = attributeOf(element, 'w:numId');
		const definition = attributeOf(childOf(element, 'w:abstractNumId'), 'w:val');
		if (element.name !== 'w:num' || id === undefined || definition === undefined) continue;
		let defined = definitions.get(definition);
		// A definition may only name the style of lists that has the levels.
		const elsewhere = attributeOf(childOf(defined, 'w:numStyleLink'), 'w:val');
		if (elsewhere !== undefined) defined = byStyle.get(elsewhere) ?? defined;
		const levels = new Map(levelsIn(defined));
		const startsAnew = new Map<number, number>();
		for (const change of childrenOf(element)) {
			if (change.name !== 'w:lvlOverride') continue;
			const at = Number(attributeOf(change, 'w:ilvl'));
			for (const level of levelsIn(change)) levels.set(...level);
			const start = attributeOf(childOf(change, 'w:startOverride'), 'w:val');
			if (start !== undefined) startsAnew.set(at, Number(start));
		}
		const counting = attributeOf(defined, 'w:abstractNumId') ?? definition;
		lists.set(id, { definition: counting, levels, startsAnew });
	}
	return lists;
}

function levelsIn(element: Element | undefined): [number, Level][] {
	return childrenOf(element).flatMap((level): [number, Level][] => {
		if (level.name !== 'w:lvl') return [];
		const value = (name: string) => attributeOf(childOf(level, name), 'w:val');
		const restart = value('w:lvlRestart');
		return [
			[
				Number(attributeOf(level, 'w:ilvl')),
				{
					start: Number(value('w:start') ?? 0),
					format: formatOf(level),
					text: value('w:lvlText') ?? '',
					restart: restart === undefined ? null : Number(restart),
					plain: childOf(level, 'w:isLgl') !== undefined,
					style: value('w:pStyle') ?? null,
				},
			],
		];
	});
}

/** Newer formats stand in an alternative, with an old one for programs that do not know them. */
function formatOf(level: Element): string {
	const own = childOf(level, 'w:numFmt') ?? childOf(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
	return attributeOf(own, 'w:val') ?? 'decimal';
}
