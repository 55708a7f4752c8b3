/** A report's text in its §§: every line of it stands in one of them, as a heading, or among what is left out. */
import { UnreadableText } from './decode.ts';
import { findHeadings, type Heading } from './headings.ts';
import { findLeftOut, type LeftOutKind } from './left-out.ts';
import { isBlank, linesOf, type Line } from './line.ts';

/** A § of a report. */
export interface ReportSection {
	/** Its address, such as §3.1.2; §0 of what is printed before the first heading. */
	number: string;
	/** As it is printed, with its printed number; empty of a §0 without heading. */
	heading: string;
	/** The same without its number. */
	title: string;
	/** The line of its heading, or the first of its text where it has none. */
	line: Line;
	lines: Line[];
}

/** A line that stands in no §. */
export interface LeftOutLine extends Line {
	kind: LeftOutKind;
}

export interface Report {
	sections: ReportSection[];
	/** Table of contents, page numbers, running heads and feet, in the order of print. */
	leftOut: LeftOutLine[];
}

/** Characters that the first line may have to name a § that has no heading. */
const LONGEST_NAME = 40;

/**
 * Divides a report's text into its §§. See `findHeadings` for what opens one and how it is numbered.
 * @throws UnreadableText where a text prepared with §§ gives one of them twice
 */
export function readReport(text: string): Report {
	const all = linesOf(text.replace(/^\uFEFF/, ''));
	const kinds = findLeftOut(all);
	const lines = all.filter((_, at) => !kinds.has(at));
	const headings = findHeadings(lines);
	const twice = repeated(headings);
	if (twice) {
		const number = `§${twice.address.join('.')}`;
		throw new UnreadableText('section-twice', lines[twice.at]?.line ?? 1, { en: number, zh: number });
	}
	const first = headings[0]?.at ?? lines.length;
	const before = lines.slice(0, first);
	const opening = before.find((line) => !isBlank(line));
	const sections: ReportSection[] = [];
	// The report's name takes what stands above it along; blank lines go with whatever is first.
	const merged = headings[0]?.address[0] === 0 || (!opening && headings.length > 0) ? before : [];
	if (opening && merged.length === 0) {
		const name = opening.text.trim();
		const title = name.length <= LONGEST_NAME ? name : '';
		sections.push({ number: '§0', heading: '', title, line: opening, lines: before });
	}
	for (const [index, { at, marker, address }] of headings.entries()) {
		const line = lines[at];
		if (!line) continue;
		sections.push({
			number: `§${address.join('.')}`,
			heading: marker.heading,
			title: marker.title,
			line,
			lines: [...(index === 0 ? merged : []), ...lines.slice(at + 1, headings[index + 1]?.at)],
		});
	}
	const leftOut = [...kinds].flatMap(([at, kind]) => (all[at] ? [{ ...all[at], kind }] : []));
	return { sections, leftOut: leftOut.sort((a, b) => a.line - b.line) };
}

/** The first heading that gives a § which another gave before. Numbers of the print are made different; given §§ are not. */
function repeated(headings: readonly Heading[]): Heading | undefined {
	const given = new Set<string>();
	return headings.find(({ marker, address }) => {
		const key = address.join('.');
		if (marker.address && given.has(key)) return true;
		given.add(key);
		return false;
	});
}
