/** How a place of the printed report is named: by its § and by what is printed there, which does not move when others come or go. */
import { z } from 'zod';
import { form } from './field.ts';
import type { PrintedQuantity } from './grammar/printed-form.ts';
import type { Limit } from './grammar/reading.ts';
import type { Outline, PrintedOccurrence } from './outline.ts';
import { printedValue, type ReadAs } from './printed-value.ts';
import { withoutBlanks } from './without-blanks.ts';

/** A place in the outline: `§3.1.3 252 人`; where a § prints the same again, `§3.1.3 2 人 (2)` is the second. */
const AN_ADDRESS =
	'the address of a printed quantity such as §3.1.3 252 人 (those such as §3.1.3#9 are rewritten by npm run migrate)';
export const placeAddress = form(z.string().regex(/^§\d+(\.\d+){0,3} \S.*$/, AN_ADDRESS), {
	name: { en: 'printed place', zh: '印着的一处' },
	expects: AN_ADDRESS,
	example: '§3.1.3 252 人',
});

/** A printed quantity with its address. */
export interface PrintedPlace extends PrintedOccurrence {
	address: string;
	section: string;
}

/** The § of an address: §3.1.3 for §3.1.3 252 人. */
export function sectionOf(address: string): string {
	return /^§[\d.]+/.exec(address)?.[0] ?? address;
}

/** What is printed at an address, without its blanks; with the number of the place where others are alike. */
function formOf(address: string): string {
	return withoutBlanks(address.slice(sectionOf(address).length));
}

/** Addresses of what a § prints, in its order. Forms are alike that differ in nothing but blanks, which the print sets as it likes. */
export function addressesIn(section: string, printed: readonly { form: string }[]): string[] {
	const seen = new Map<string, number>();
	return printed.map(({ form }) => {
		const key = withoutBlanks(form);
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		const written = form.replace(/\s+/g, ' ').trim();
		return count === 1 ? `${section} ${written}` : `${section} ${written} (${count})`;
	});
}

/** The printed quantities of an outline, to be found by address. */
export class PrintedPlaces {
	readonly all: readonly PrintedPlace[];
	readonly #byKey: ReadonlyMap<string, number>;

	constructor({ sections }: Pick<Outline, 'sections'>) {
		this.all = sections.flatMap(({ number, quantities }) => {
			const addresses = addressesIn(number, quantities);
			return quantities.map((quantity, index) => ({
				...quantity,
				address: addresses[index] ?? number,
				section: number,
			}));
		});
		this.#byKey = new Map(this.all.map(({ address }, index) => [keyOf(address), index]));
	}

	/** The place at an address, whatever blanks that is written with. */
	get(address: string): PrintedPlace | undefined {
		return this.all[this.indexOf(address)];
	}

	/** Where the place stands among all of them, counted from 0; -1 where there is none. */
	indexOf(address: string): number {
		return this.#byKey.get(keyOf(address)) ?? -1;
	}

	/** The places of the § of an address, those that are most like it first. */
	nearest(address: string): PrintedPlace[] {
		const section = sectionOf(address);
		const form = formOf(address);
		const places = this.all.filter((place) => place.section === section);
		return places
			.map((place) => ({ place, distance: distanceBetween(form, formOf(place.address)) }))
			.sort((a, b) => a.distance - b.distance)
			.map(({ place }) => place);
	}
}

/** An address as it is compared: with one blank, behind its §. */
export function keyOf(address: string): string {
	return `${sectionOf(address)} ${formOf(address)}`;
}

const known = new WeakMap<object, PrintedPlaces>();

/** The printed quantities of an outline; listed once for an outline. */
export function printedPlaces(outline: Outline): PrintedPlaces {
	const places = known.get(outline) ?? new PrintedPlaces(outline);
	known.set(outline, places);
	return places;
}

/** How many characters two forms differ by; a digit counts double, for the number is what one knows. */
function distanceBetween(one: string, other: string): number {
	const cost = (character: string | undefined) => (/\d/.test(character ?? '') ? 2 : 1);
	let row = [0];
	for (const character of other) row.push((row.at(-1) ?? 0) + cost(character));
	for (const mine of one) {
		const next = [(row[0] ?? 0) + cost(mine)];
		for (const [index, theirs] of [...other].entries()) {
			const change = mine === theirs ? 0 : Math.max(cost(mine), cost(theirs));
			next.push(
				Math.min(
					(row[index] ?? 0) + change,
					(row[index + 1] ?? 0) + cost(mine),
					(next[index] ?? 0) + cost(theirs),
				),
			);
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** A figure as its place prints it: with the unit of its head, and the limit that the publisher reads in it. */
export function inPrint<Printed extends { printed?: string | undefined; source?: string | undefined }>(
	figure: Printed,
	outline: Outline | undefined,
): Printed & { answered?: Limit | null } {
	const place =
		outline && figure.source !== undefined ? printedPlaces(outline).get(figure.source) : undefined;
	if (!place?.headUnit && !place?.read) return figure;
	return {
		...figure,
		printed: withHead(figure.printed ?? '', place.headUnit),
		...(place.read && { answered: place.read.limit }),
	};
}

/** What a figure's printed form says: as the publisher answered, or by the grammar, with the unit that its head has. */
export function valueOfPlace(
	form: string,
	place: PrintedOccurrence | undefined,
	known: ReadAs,
): Pick<PrintedQuantity, 'value' | 'to' | 'measure' | 'limit'> | null {
	const read = place?.read;
	if (read) {
		const [value, to] = 'value' in read ? [read.value, undefined] : [read.from, Number(read.to)];
		return { value: Number(value), to, measure: read.unit, limit: read.limit };
	}
	return printedValue(withHead(form, place?.headUnit), known);
}

/** A form with the unit that its head has: English words stand apart. */
function withHead(form: string, headUnit = ''): string {
	return /^[a-z]/i.test(headUnit) && /\d$/.test(form) ? `${form} ${headUnit}` : form + headUnit;
}
