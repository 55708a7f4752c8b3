/** Reads a Word document (.docx): ECMA-376, Part 1. */
import type { Element } from 'domhandler';
import type { ReadDocument } from '../read-document.ts';
import { withoutUnseen } from '../print.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { attributeOf, childOf, childrenOf, elementsBelow, rootOf, textIn } from '../xml.ts';
import { partsOf } from '../zip.ts';
import { Body, type Block } from './blocks.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { textOf } from './to-text.ts';

const PART =
	/^word\/(?:document\d*|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$|^docProps\/app\.xml$/;

/**
 * @param bytes of a zip file
 * @throws UnreadableDocument where it is no Word document, or a damaged one
 */
export function readWord(bytes: Uint8Array): ReadDocument {
	const parts = partsOf(bytes, (name) => PART.test(name));
	const part = (name: string): Element | undefined => {
		const found = parts.get(`word/${name}.xml`);
		return found && rootOf(found);
	};
	// Some programs number the name of the main part.
	const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
	if (main === undefined) throw new UnreadableDocument({ code: 'other-file' });
	const body = childOf(rootOf(parts.get(main) ?? new Uint8Array()), 'w:body');
	if (!body) throw new UnreadableDocument({ code: 'broken-word' });
	const styles = new Styles(part('styles'));
	const reader = new Body(styles, new Numbering(part('numbering')), {
		footnote: notesIn(part('footnotes')),
		endnote: notesIn(part('endnotes')),
	});
	const blocks = reader.read(body);
	const text = withoutUnseen(textOf(blocks));
	if (text.trim() === '') throw new UnreadableDocument({ code: 'nothing-in-it' });
	const edges = [...parts.keys()].filter((name) => /^word\/(?:header|footer)/.test(name)).sort();
	return {
		kind: 'word',
		text,
		leftOut: [
			...contentsOf(blocks).map((line) => ({ kind: 'contents' as const, text: line })),
			...linesIn(edges.map((name) => rootOf(parts.get(name) ?? new Uint8Array()))).map((line) => ({
				kind: 'running-head' as const,
				text: line,
			})),
			...linesIn(childrenOf(part('comments'))).map((line) => ({ kind: 'comment' as const, text: line })),
		],
		pages: pagesSaid(parts.get('docProps/app.xml')),
		pictures: reader.pictures,
		charts: reader.charts,
	};
}

/** How many pages the program counted that saved a document last (ECMA-376, Part 1, 22.2.2.20); `null` where it did not. */
function pagesSaid(properties: Uint8Array | undefined): number | null {
	const [said] = properties ? elementsBelow(rootOf(properties), 'Pages').map(textIn) : [];
	return said !== undefined && /^[1-9]\d{0,3}$/.test(said) ? Number(said) : null;
}

/** The notes of a part by id, without the lines that part them from the text. */
function notesIn(root: Element | undefined): ReadonlyMap<string, Element> {
	const notes = childrenOf(root).filter((note) => attributeOf(note, 'w:type') === undefined);
	return new Map(notes.map((note) => [attributeOf(note, 'w:id') ?? '', note]));
}

function contentsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) =>
		block.kind === 'paragraph' && block.isContents ? [block.text.trim()] : [],
	);
}

/** The words of some elements, a line each; the same words once. */
function linesIn(roots: readonly Element[]): string[] {
	const lines = roots.map((root) => elementsBelow(root, 'w:t').map(textIn).join('').trim());
	return [...new Set(lines.filter(Boolean))];
}
