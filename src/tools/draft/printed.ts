/** Every printed quantity of a report, with its address, by §. */
import type { Outline } from '../../lib/edition/outline.ts';
import { addressesIn } from '../../lib/edition/printed-places.ts';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import type { Printed } from './figures.ts';

/** @param outline of the same sections */
export function printedBySection(
	sections: readonly ReadSection[],
	outline: Outline,
): ReadonlyMap<string, readonly Printed[]> {
	return new Map(
		sections.map((read, at) => {
			const { section, quantities } = read;
			const occurrences = outline.sections[at]?.quantities ?? [];
			const addresses = addressesIn(section.number, occurrences);
			const printed = quantities.flatMap((found, index): Printed[] => {
				const occurrence = occurrences[index];
				const address = addresses[index] ?? section.number;
				return occurrence ? [{ address, occurrence, found, read }] : [];
			});
			return [section.number, printed];
		}),
	);
}
