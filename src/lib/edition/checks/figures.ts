/** Figures against the outline: every printed quantity told once, every value as printed, every sum right. */
import type { Draft } from '../draft.ts';
import type { Fault, Faults } from '../fault.ts';
import { computeFormula, type FormulaSources } from '../formula.ts';
import { stateOf } from '../note-state.ts';
import { addressedQuantities, type Outline } from '../outline.ts';
import { parsePrintedForm } from '../grammar/printed-form.ts';
import type { FigureData } from '../schema.ts';
import type { Path } from '../yaml-file.ts';
import { withoutBlanks } from '../without-blanks.ts';

export function checkFigures(draft: Draft, faults: Faults): void {
	const { figures, units, waivers, outline } = draft;
	if (!figures) return;
	const at = (path: Path, fault: Omit<Fault, 'file' | 'line'>) =>
		faults.add({ file: figures.file, line: figures.lineOf(path), ...fault });
	const printed = outline && addressedQuantities(outline.value);
	const users = new Map<string, string>();

	for (const [id, figure] of Object.entries(figures.value)) {
		const unit = units && (Object.hasOwn(units.value, figure.unit) ? units.value[figure.unit] : undefined);
		if (units && !unit) {
			at([id, 'unit'], {
				found: `the unit "${figure.unit}"`,
				expected: `one of ${Object.keys(units.value).join(', ')}`,
				mend: 'correct it, or add the unit to units.yaml',
			});
		}
		if ((figure.formula === undefined) === (figure.printed === undefined || figure.source === undefined)) {
			at([id], {
				found:
					figure.formula === undefined
						? 'neither a printed form with its source nor a formula'
						: 'a printed form and a formula',
				expected: '"printed" and "source" for a reported figure, "formula" for a computed one',
				mend: 'give one of the two',
			});
			continue;
		}
		for (const { path, form, source } of occurrences(id, figure)) {
			const other = users.get(source);
			if (other) {
				at([...path, 'source'], {
					found: `${source}, which the figure ${other} has already`,
					expected: 'an address of its own',
					mend: 'correct the number behind #; it counts the quantities of the §',
				});
			}
			users.set(source, id);
			const place = printed?.get(source);
			if (printed && !place) {
				at([...path, 'source'], {
					found: source,
					expected: 'the address of a quantity in source.json',
					mend: 'look the § up in source.json and count its quantities',
				});
			} else if (place && withoutBlanks(place.form) !== withoutBlanks(form)) {
				at([...path, 'printed'], {
					found: `"${form}"`,
					expected: `"${place.form}", as ${source} prints it (${place.before}${place.form}${place.after})`,
					mend: 'copy the printed form, or correct the address',
				});
			}
			const parsed = parsePrintedForm(form);
			if (!parsed) {
				at([...path, 'printed'], {
					found: `"${form}"`,
					expected: 'a printed quantity such as 86848万元',
					mend: 'copy the number with its unit, nothing more',
				});
			} else {
				if (parsed.value !== figure.value) {
					at([id, 'value'], {
						found: `the value ${figure.value}`,
						expected: `${parsed.value}, which "${form}" stands for`,
						mend: 'correct the value or the printed form',
					});
				}
				if (unit && !unit.printed.includes(parsed.measure)) {
					at([id, 'unit'], {
						found: `the unit "${figure.unit}" for "${form}"`,
						expected: `a unit that is printed "${parsed.measure}"`,
						mend: `choose another unit, or add "${parsed.measure}" to its printed forms in units.yaml`,
					});
				}
			}
		}
	}

	for (const [id, figure] of Object.entries(figures.value)) {
		if (figure.formula === undefined || !outline) continue;
		try {
			const value = computeFormula(figure.formula, formulaSources(draft, outline.value, [id]));
			if (value !== figure.value) {
				at([id, 'value'], {
					found: `the value ${figure.value}`,
					expected: `${value}, which its formula gives`,
					mend: 'correct the value or the formula',
				});
			}
		} catch (error) {
			if (error instanceof UnreadList) continue;
			at([id, 'formula'], {
				found: `${figure.formula}: ${(error as Error).message}`,
				expected:
					'arithmetic (+ - * / and brackets) over {figure-id}, round, zeros, count("list") and items("§…")',
				mend: 'correct the formula; instead of -{figure-id} write 0 - {figure-id}',
			});
		}
	}

	if (!waivers || !printed) return;
	for (const address of Object.keys(waivers.value)) {
		const user = users.get(address);
		if (printed.has(address) && !user) continue;
		faults.add({
			file: waivers.file,
			line: waivers.lineOf([address]),
			found: user ? `${address}, which the figure ${user} tells` : address,
			expected: 'the address of a printed quantity that no figure tells',
			mend: 'remove the waiver, or correct its address',
		});
	}
	for (const [address, { before, form, after }] of printed) {
		if (users.has(address) || Object.hasOwn(waivers.value, address)) continue;
		faults.add({
			file: waivers.file,
			line: 1,
			found: `nothing tells ${address}, printed "${before}${form}${after}"`,
			expected: 'a figure or a waiver for every printed quantity',
			mend: 'add it to figures.yaml, or waive it here with the reason',
		});
	}
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
		halls: draft.edition && draft.edition.value.halls,
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
