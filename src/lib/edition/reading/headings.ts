/** Which lines of a report are headings, and how its §§ are numbered. */
import { isBlank, narrow, type Line } from './line.ts';
import { isStepped, markerOf, type Marker } from './marker.ts';

/** How deep §§ go: what is numbered below stands in the text of the fourth level. */
const LEVELS = 4;

/** Widths that a heading may have, in Han characters; a letter takes half of one. Printed headings are longer than one thinks. */
const WIDEST = 42;

/** A heading, and the § that it opens. */
export interface Heading {
	/** Index of its line among those given. */
	at: number;
	marker: Marker;
	/** The numbers of its address: 3, 1, 2 of §3.1.2. */
	address: number[];
}

/**
 * Finds the headings among the lines of a report.
 *
 * A § takes the numbers that are printed: 三、（一）2、 is §3.1.2, and so is 3.1.2. Where the print leaves a number out, so does
 * the address. A heading without a number, or with one that its § has given already, comes behind the last of its § in the
 * order of print. A first heading of Markdown that alone is of the highest level is the report's name, and opens §0.
 * @param lines of the report; those left out are not among them
 */
export function findHeadings(lines: readonly Line[]): Heading[] {
	const markers = withNeedsMet(lines.map(({ text }) => markerOf(text)));
	const isPrepared = markers.some((marker) => marker?.address);
	const sure = markers.map((marker) => (marker?.sure ? marker : null));
	return numbered(isPrepared ? sure : believed(lines, markers));
}

/** The markers without those that lack what they need: 12 个班组参加 is no § 12 where no 12.1 is. */
function withNeedsMet(markers: readonly (Marker | null)[]): (Marker | null)[] {
	const steps = new Set<number | undefined>();
	const brothers = new Set<number | undefined>();
	const kin = new Set<number | undefined>();
	for (const marker of markers) {
		if (marker && isStepped(marker)) steps.add(marker.numbers[0]);
		if (marker?.needs === 'brothers') brothers.add(marker.numbers[0]);
		if (marker?.rank === 18) kin.add(marker.numbers[0]);
	}
	return markers.map((marker) => {
		const [number = 0] = marker?.numbers ?? [];
		if (marker?.needs === 'steps') return steps.has(number) ? marker : null;
		if (marker?.needs === 'kin') {
			const isNear = [-2, -1, 1, 2].some((step) => kin.has(number + step));
			return number === 1 || isNear ? marker : null;
		}
		if (marker?.needs !== 'brothers') return marker;
		return brothers.has(number - 1) || brothers.has(number + 1) ? marker : null;
	});
}

/** Of markers those that are headings, each at its place. */
function believed(lines: readonly Line[], markers: readonly (Marker | null)[]): (Marker | null)[] {
	const longest = wrapWidth(lines);
	const candidates = markers.map((marker) =>
		marker && (marker.sure || looksLikeHeading(marker, longest)) ? marker : null,
	);
	const follows = bodies(lines, markers);
	const items = new Set<number>();
	for (const group of groups(candidates)) {
		const withBody = group.filter((at) => follows[at]);
		const isHigh = (candidates[group[0] ?? 0]?.rank ?? 0) < 15;
		if (isHigh ? withBody.length === 0 : withBody.length * 2 <= group.length) {
			for (const at of group) items.add(at);
		}
	}
	return steady(candidates.map((marker, at) => (items.has(at) ? null : marker)));
}

/** Whether the words behind a number are a heading's: short, one sentence at most, and no part of one. */
function looksLikeHeading({ title, heading, rank }: Marker, longest: number): boolean {
	const words = narrow(title).trim();
	const inner = words.replace(/[.。]$/, '');
	if (!/\p{L}/u.test(words) || widthOf(words) > WIDEST || widthOf(heading) >= longest) return false;
	if (/[。!?;；]|\.\s/.test(inner) || /[,、;；]$/.test(words)) return false;
	// 第一节课共有…… is a sentence, and so is 第一部分介绍了……。
	return rank > 12 || !/[。.,，]$/.test(words);
}

/** Width of a text in Han characters. */
function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 1 : 0.5), 0);
}

/** Of a text whose paragraphs are broken at a width, from which on a line is full; else endless. */
function wrapWidth(lines: readonly Line[]): number {
	const widths = lines.filter((line) => !isBlank(line)).map(({ text }) => widthOf(text.trim()));
	widths.sort((a, b) => a - b);
	const wide = widths[Math.floor(widths.length * 0.95)] ?? 0;
	const full = widths.filter((width) => width >= wide * 0.85).length;
	return widths.length > 20 && wide <= 60 && full > widths.length * 0.3 ? wide * 0.85 : Infinity;
}

/** Whether something is printed below each line before the next number of its rank or a higher one. */
function bodies(lines: readonly Line[], markers: readonly (Marker | null)[]): boolean[] {
	const follows: boolean[] = [];
	let next: Marker | null | undefined;
	for (let at = lines.length - 1; at >= 0; at--) {
		const marker = markers[at] ?? null;
		follows[at] = next !== undefined && (next === null || (marker !== null && next.rank > marker.rank));
		if (!isBlank(lines[at] ?? { text: '' })) next = marker;
	}
	return follows;
}

/** Runs of brothers: markers of one rank, without a higher one between them, whose numbers rise. Those marked as headings are in none. */
function groups(markers: readonly (Marker | null)[]): number[][] {
	const found: number[][] = [];
	let open: { rank: number; last: number; members: number[] }[] = [];
	for (const [at, marker] of markers.entries()) {
		if (!marker) continue;
		open = open.filter(({ rank }) => rank <= marker.rank);
		if (marker.sure) continue;
		const number = marker.numbers.at(-1) ?? 0;
		const run = open.find(({ rank, last }) => rank === marker.rank && last < number);
		if (run) {
			run.members.push(at);
			run.last = number;
			continue;
		}
		const members = [at];
		open = [...open.filter(({ rank }) => rank !== marker.rank), { rank: marker.rank, last: number, members }];
		found.push(members);
	}
	return found;
}

/** The markers without those like 3.5 that do not go on from 3.4 or begin with 3.1: they are numbers of a sentence. */
function steady(markers: readonly (Marker | null)[]): (Marker | null)[] {
	const last = new Map<string, number>();
	return markers.map((marker) => {
		if (!marker || !isStepped(marker)) return marker;
		const above = marker.numbers.slice(0, -1).join('.');
		const number = marker.numbers.at(-1) ?? 0;
		const before = last.get(above) ?? 0;
		if (number <= before || number > before + 2) return null;
		last.set(above, number);
		return marker;
	});
}

/** A § while addresses are given. */
interface Node {
	rank: number;
	depth: number;
	heading: Heading | null;
	parts: Node[];
}

function numbered(markers: readonly (Marker | null)[]): Heading[] {
	const top: Node = { rank: -Infinity, depth: 0, heading: null, parts: [] };
	const found: Heading[] = [];
	const way = [top];
	const name = nameOfReport(markers);
	for (const [at, marker] of markers.entries()) {
		if (!marker) continue;
		const heading: Heading = { at, marker, address: at === name ? [0] : [] };
		if (at === name) {
			found.push(heading);
			continue;
		}
		while ((way.at(-1) ?? top).rank >= marker.rank) way.pop();
		const parent = way.at(-1) ?? top;
		if (parent.depth >= LEVELS && !marker.address) continue;
		found.push(heading);
		const node: Node = { rank: marker.rank, depth: parent.depth + 1, heading, parts: [] };
		parent.parts.push(node);
		way.push(node);
	}
	giveAddresses(top, []);
	return found;
}

/** The first heading, if it alone is of the highest level of Markdown and has neither number nor §; else `null`. */
function nameOfReport(markers: readonly (Marker | null)[]): number | null {
	const first = markers.findIndex((marker) => marker !== null);
	const marker = markers[first];
	if (!marker?.sure || marker.address || marker.numbers.length > 0) return null;
	const others = markers.filter(
		(other) => other && (!other.sure || other.rank <= marker.rank || other.address),
	);
	const isAlone = others.every((other) => other === marker || other?.address || !other?.sure);
	const hasParts = markers.some((other) => other && other !== marker);
	return isAlone && hasParts ? first : null;
}

function giveAddresses({ parts }: Node, above: readonly number[]): void {
	const wanted = parts.map(
		({ heading }) => heading?.marker.address?.at(-1) ?? heading?.marker.numbers.at(-1),
	);
	let next = wanted.reduce<number>((most, number) => Math.max(most, number ?? 0), 0) + 1;
	const given = new Set<number>();
	for (const [index, part] of parts.entries()) {
		const { heading } = part;
		if (!heading) continue;
		const { marker } = heading;
		let number = wanted[index];
		if (number === undefined || given.has(number)) number = next++;
		given.add(number);
		const missing = isStepped(marker) && above.length === 0 ? marker.numbers.slice(0, -1) : [];
		heading.address = marker.address ? [...marker.address] : [...above, ...missing, number];
		giveAddresses(part, heading.address);
	}
}
