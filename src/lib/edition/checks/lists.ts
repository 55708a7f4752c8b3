/** Lists, notes and halls: their ids, the § they come from, and what each kind of list asks of its entries. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import { LIST_FAULTS } from '../faults/lists.ts';
import type { ListEntry } from '../schema.ts';
import type { TellFault } from '../draft.ts';
import { withoutBlanks } from '../without-blanks.ts';
import type { Located, Path } from '../yaml-file.ts';

export function checkLists(draft: Draft, faults: Faults): void {
	const { lists, notes, figures, edition } = draft;
	const ids = new Map<string, string>();
	for (const kind of draft.kinds) {
		const list = lists.get(kind.name);
		if (!list) continue;
		const tell = teller(list, faults);
		for (const [index, entry] of list.value.entries()) {
			checkId(list, index, entry, ids, tell);
			sourceIs(draft, [index, 'source'], entry.source, tell);
			notesAre(draft, [index, 'notes'], entry.notes, tell);
			kind.checkEntry?.(entry, [index], draft, tell);
		}
	}
	if (figures) {
		const tell = teller(figures, faults);
		for (const [id, figure] of Object.entries(figures.value))
			notesAre(draft, [id, 'notes'], figure.notes, tell);
	}
	if (notes) {
		const tell = teller(notes, faults);
		for (const [id, { source }] of Object.entries(notes.value))
			source.forEach((number, index) => sourceIs(draft, [id, 'source', index], number, tell));
	}
	if (edition) {
		const tell = teller(edition, faults);
		const { places, report } = edition.value;
		places.forEach(({ source }, index) => sourceIs(draft, ['places', index, 'source'], source, tell));
		sourceIs(draft, ['report', 'source'], report.source, tell);
		for (const [number, heading] of Object.entries(report.headings)) {
			const path = ['report', 'headings', number];
			sourceIs(draft, path, number, tell);
			headingIs(draft, path, number, heading, tell);
		}
		edition.value.leftOut.forEach(({ source }, entry) =>
			source.forEach((number, index) => sourceIs(draft, ['leftOut', entry, 'source', index], number, tell)),
		);
	}
}

/** Tells faults of a file at their lines. */
export function teller(located: Located<unknown>, faults: Faults): TellFault {
	return (path, fault) => faults.add({ file: located.file, line: located.lineOf(path), ...fault });
}

/** No two entries of any lists have the same id. @param ids where each was first written; it is added */
function checkId(
	list: Located<ListEntry[]>,
	index: number,
	{ id }: ListEntry,
	ids: Map<string, string>,
	tell: TellFault,
): void {
	const other = ids.get(id);
	if (other) {
		tell([index, 'id'], LIST_FAULTS.idTwice(id, other));
	}
	ids.set(id, `${list.file}:${list.lineOf([index, 'id'])}`);
}

/** A § that is named is one of the outline. */
export function sourceIs({ outline }: Draft, path: Path, source: string, tell: TellFault): void {
	if (!outline || outline.value.sections.some(({ number }) => number === source)) return;
	tell(path, COMMON_FAULTS.unknownSection(source));
}

/** A printed heading ends in the title that the outline has of its §; before it stands its printed number. */
function headingIs({ outline }: Draft, path: Path, number: string, heading: string, tell: TellFault): void {
	const title = outline?.value.sections.find((section) => section.number === number)?.title;
	if (title === undefined || withoutBlanks(heading).endsWith(withoutBlanks(title))) return;
	tell(path, LIST_FAULTS.wrongHeading(heading, number, title));
}

function notesAre({ notes }: Draft, path: Path, ids: readonly string[], tell: TellFault): void {
	for (const [index, id] of ids.entries()) {
		if (!notes || Object.hasOwn(notes.value, id)) continue;
		tell([...path, index], LIST_FAULTS.unknownNote(id));
	}
}
