/** Charts: like quantities, told in words too, drawn from the § they name, with labels that fit. */
import { isWholeStory, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { figuresIn, parseInline } from '../inline.ts';
import { LANGUAGES, type Language } from '../../site/languages.ts';
import { sectionOf } from '../printed-places.ts';
import type { ChartData } from '../schema.ts';
import type { Path } from '../yaml-file.ts';
import { blocksOf, figuresOfBlocks, idsOfBlocks } from './story.ts';

/** Characters a label may have beside its value on the narrowest phone. */
const LABEL = { 'zh-CN': 15, en: 30 } as const satisfies Record<Language, number>;

/** Dots, and rings of years, that can still be counted at a glance. */
const MOST = { dots: 120, years: 60 } as const;

export function checkCharts(draft: Draft, faults: Faults): void {
	const { charts, figures, outline } = draft;
	if (!charts) return;
	const at = (path: Path, found: string, expected: string, mend: string) =>
		faults.add({ file: charts.file, line: charts.lineOf(path), found, expected, mend });
	const sections = outline?.value.sections.map(({ number }) => number);

	for (const [id, chart] of Object.entries(charts.value)) {
		for (const [index, source] of chart.source.entries()) {
			if (sections && !sections.includes(source))
				at([id, 'source', index], source, 'a § of source.json', 'correct the §');
		}
		const count = chart.marks.length;
		if ((chart.kind === 'years') !== (count === 1))
			at(
				[id, 'marks'],
				`${count === 1 ? 'one mark' : `${count} marks`} in a chart of ${chart.kind}`,
				chart.kind === 'years'
					? 'one mark, the number of years'
					: 'at least two marks; one figure needs no picture',
				'add or remove marks, or choose another kind of chart',
			);
		const units = new Map<string, string>();
		const missing = new Map<string, string>();
		for (const [index, { figure, second, label }] of chart.marks.entries()) {
			const path = [id, 'marks', index];
			for (const language of LANGUAGES) {
				if ([...label[language]].length <= LABEL[language]) continue;
				at(
					[...path, 'label', language],
					`a label of ${[...label[language]].length} characters`,
					`at most ${LABEL[language]}, so that it fits beside its value on a phone`,
					'shorten it',
				);
			}
			for (const [key, name] of Object.entries({ figure, second })) {
				if (name === undefined || !figures) continue;
				const drawn = Object.hasOwn(figures.value, name) ? figures.value[name] : undefined;
				if (!drawn) {
					at(
						[...path, key],
						`the figure "${name}"`,
						'an id of figures.yaml',
						'correct the id, or add the figure',
					);
					continue;
				}
				units.set(drawn.unit, name);
				const section = drawn.source && sectionOf(drawn.source);
				if (section && !chart.source.includes(section)) missing.set(section, name);
				const most = chart.kind === 'dots' || chart.kind === 'years' ? MOST[chart.kind] : null;
				const countable = most === null || (Number.isInteger(drawn.value) && drawn.value <= most);
				if (drawn.value < 0 || !countable) {
					at(
						[...path, key],
						`${name}, which is ${drawn.value}, as ${chart.kind}`,
						`a number from zero up${most === null ? '' : `, whole and at most ${most}`}`,
						'choose another kind of chart, or another figure',
					);
				}
			}
		}
		for (const [section, name] of missing) {
			at(
				[id, 'source'],
				`no ${section}, where ${name} is printed`,
				'the § of every figure drawn',
				`add ${section}`,
			);
		}
		if (units.size > 1) {
			at(
				[id, 'marks'],
				`figures in ${[...units].map(([unit, name]) => `${unit} (${name})`).join(' and ')}`,
				'figures in one unit: only like things compare',
				'draw them in charts of their own',
			);
		}
	}
	checkShown(draft, charts.value, at);
}

/** Every chart is shown, and only where words tell its figures, so that nothing depends on seeing a picture. */
function checkShown(
	draft: Draft,
	charts: Record<string, ChartData>,
	at: (path: Path, found: string, expected: string, mend: string) => void,
): void {
	const shown = new Set<string>();
	for (const [slug, chapter] of draft.chapters) {
		const file = chapter[LANGUAGES[0]];
		if (!file) continue;
		const blocks = blocksOf(file);
		const { minute, lead } = file.head.value;
		const told = new Set([...figuresOfBlocks(blocks), ...figuresIn(parseInline(minute)), lead]);
		for (const id of idsOfBlocks(blocks, 'charts')) {
			shown.add(id);
			for (const [index, { figure, second }] of (charts[id]?.marks ?? []).entries()) {
				for (const name of [figure, second]) {
					if (name === undefined || told.has(name)) continue;
					at(
						[id, 'marks', index],
						`${name}, which the words of ${slug} do not tell`,
						'figures that the same chapter tells in words',
						`tell {${name}} in a sentence, or leave it out of the chart`,
					);
				}
			}
		}
	}
	if (!isWholeStory(draft)) return;
	for (const id of Object.keys(charts)) {
		if (!shown.has(id))
			at([id], `the chart "${id}", which no chapter shows`, 'every chart shown', 'show it, or remove it');
	}
}
