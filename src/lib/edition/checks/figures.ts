/** Figures against the outline: every printed quantity told once, every value as printed, every sum right. */
import { knownOf } from '../answers.ts';
import { languageOf, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { FIGURE_FAULTS } from '../faults/figures.ts';
import type { Mending } from '../faults/kinds.ts';
import { computeFormula, type FormulaSources } from '../formula.ts';
import { stateOf } from '../note-state.ts';
import type { Outline } from '../outline.ts';
import { keyOf, printedPlaces, sectionOf, valueOfPlace, type PrintedPlaces } from '../printed-places.ts';
import type { FigureData } from '../schema.ts';
import type { Path } from '../yaml-file.ts';
import { withoutBlanks } from '../without-blanks.ts';

export function checkFigures(draft: Draft, faults: Faults): void {
	const { figures, units, waivers, outline } = draft;
	if (!figures) return;
	const at = (path: Path, fault: Mending) =>
		faults.add({ file: figures.file, line: figures.lineOf(path), ...fault });
	const language = languageOf(draft);
	const terms = draft.edition?.value.terms[language] ?? [];
	const known = { ...knownOf({ terms, units: units?.value ?? {} }, language), language };
	const printed = outline && printedPlaces(outline.value);
	const users = new Map<string, string>();

	for (const [id, figure] of Object.entries(figures.value)) {
		const unit = units && (Object.hasOwn(units.value, figure.unit) ? units.value[figure.unit] : undefined);
		if (units && !unit) {
			at([id, 'unit'], FIGURE_FAULTS.unknownUnit(figure.unit, Object.keys(units.value).join(', ')));
		}
		if ((figure.formula === undefined) === (figure.printed === undefined || figure.source === undefined)) {
			const isBare = figure.formula === undefined;
			at([id], isBare ? FIGURE_FAULTS.neitherPrintedNorComputed() : FIGURE_FAULTS.printedAndComputed());
			continue;
		}
		for (const { path, form, source } of occurrences(id, figure)) {
			const other = users.get(keyOf(source));
			if (other) {
				at([...path, 'source'], FIGURE_FAULTS.addressTaken(source, other));
			}
			users.set(keyOf(source), id);
			const place = printed?.get(source);
			if (printed && !place) {
				at([...path, 'source'], FIGURE_FAULTS.noSuchAddress(source, standing(source, printed)));
			} else if (place && withoutBlanks(place.form) !== withoutBlanks(form)) {
				const around = `${place.before}${place.form}${place.after}`;
				at([...path, 'printed'], FIGURE_FAULTS.printedOtherwise(form, place.form, source, around));
			}
			const parsed = valueOfPlace(form, place, known);
			if (!parsed) {
				at([...path, 'printed'], FIGURE_FAULTS.noQuantity(form));
			} else {
				const told = rangeText(figure.value, figure.to);
				const said = rangeText(parsed.value, parsed.to);
				if (told !== said) {
					at([id, 'value'], FIGURE_FAULTS.wrongValue(told, said, form));
				}
				if (unit && !unit.printed.includes(parsed.measure)) {
					at([id, 'unit'], FIGURE_FAULTS.wrongUnit(figure.unit, form, parsed.measure));
				}
			}
		}
	}

	for (const [id, figure] of Object.entries(figures.value)) {
		if (figure.formula === undefined || !outline) continue;
		try {
			const value = computeFormula(figure.formula, formulaSources(draft, outline.value, [id]));
			if (value !== figure.value) {
				at([id, 'value'], FIGURE_FAULTS.wrongResult(`${figure.value}`, `${value}`));
			}
		} catch (error) {
			if (error instanceof UnreadList) continue;
			at([id, 'formula'], FIGURE_FAULTS.unreadableFormula(figure.formula, (error as Error).message));
		}
	}

	if (!waivers || !printed) return;
	for (const address of Object.keys(waivers.value)) {
		const user = users.get(keyOf(address));
		if (printed.get(address) && !user) continue;
		faults.add({
			file: waivers.file,
			line: waivers.lineOf([address]),
			...(user ? FIGURE_FAULTS.waiverOfTold(address, user) : FIGURE_FAULTS.idleWaiver(address)),
		});
	}
	const waived = new Set(Object.keys(waivers.value).map(keyOf));
	for (const { address, before, form, after } of printed.all) {
		if (users.has(keyOf(address)) || waived.has(keyOf(address))) continue;
		faults.add({
			file: waivers.file,
			line: 1,
			...FIGURE_FAULTS.untold(address, `${before}${form}${after}`),
		});
	}
}

/** Places of a § that a fault names at the most. */
const MOST_PLACES = 8;

/** What the § of an address prints, what is most like it first. */
function standing(address: string, places: PrintedPlaces): { en: string; zh: string } {
	const all = places.nearest(address);
	const section = sectionOf(address);
	if (all.length === 0) return { en: `${section} prints none`, zh: `${section} 一个也没有` };
	const named = all.slice(0, MOST_PLACES).map((place) => place.address.slice(section.length + 1));
	const more = all.length - named.length;
	return {
		en: `${section} prints ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
		zh: `${section} 印着 ${named.join('、')}${more > 0 ? `，还有 ${more} 处` : ''}`,
	};
}

/** `value: 5, to: 8`, as figures.yaml has a range; 5 where there is one value. */
function rangeText(value: number, to: number | undefined): string {
	return to === undefined ? `${value}` : `${value}, to: ${to}`;
}

function occurrences(id: string, figure: FigureData): { path: Path; form: string; source: string }[] {
	if (figure.printed === undefined || figure.source === undefined) return [];
	return [
		{ path: [id], form: figure.printed, source: figure.source },
		...figure.also.map(({ printed, source }, index) => ({
			path: [id, 'also', index],
			form: printed,
			source,
		})),
	];
}

/** A formula asks for a list whose file could not be read, which is a fault already. */
class UnreadList extends Error {}

/** What formulas of an edition may ask for; `path` holds the figures being computed, to find circles. */
function formulaSources(draft: Draft, outline: Outline, path: readonly string[]): FormulaSources {
	const lists: Record<string, readonly object[] | null> = {
		...Object.fromEntries([...draft.lists].map(([name, list]) => [name, list && list.value])),
		notes: draft.notes && Object.values(draft.notes.value).filter((note) => stateOf(note) !== 'left-out'),
		places: draft.edition && draft.edition.value.places,
		departments: draft.edition && draft.edition.value.organisation.departments,
		branches: draft.edition && draft.edition.value.organisation.branches,
	};
	return {
		figure(id) {
			const figures = draft.figures?.value ?? {};
			const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
			if (!figure) throw new Error(`there is no figure "${id}"`);
			if (figure.formula === undefined) return figure.value;
			if (path.includes(id)) throw new Error(`${[...path, id].join(' → ')} goes in a circle`);
			return computeFormula(figure.formula, formulaSources(draft, outline, [...path, id]));
		},
		count(name, ...filters) {
			const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
			if (list === undefined) throw new Error(`there is no list "${name}"`);
			if (list === null) throw new UnreadList();
			return list.filter((entry) =>
				filters.every((filter) => {
					const [key = '', wanted] = filter.split('=', 2);
					return Object.hasOwn(entry, key) && String(Reflect.get(entry, key)) === wanted;
				}),
			).length;
		},
		items(number) {
			const section = outline.sections.find((candidate) => candidate.number === number);
			if (!section) throw new Error(`there is no ${number}`);
			return section.items;
		},
	};
}
