/** Charts: like quantities, told in words too, drawn from the § they name, with labels that fit. */
import { isWholeStory, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { CHART_FAULTS } from '../faults/charts.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import type { Mending } from '../faults/kinds.ts';
import { figuresIn, parseInline } from '../inline.ts';
import { asWideAs, LANGUAGES, type ReadLanguage } from '../../site/languages.ts';
import { sectionOf } from '../printed-places.ts';
import type { ChartData } from '../schema.ts';
import type { Path } from '../yaml-file.ts';
import { blocksOf, figuresOfBlocks, idsOfBlocks } from './story.ts';

/** Characters a label may have beside its value on the narrowest phone. */
const LABEL = { 'zh-CN': 15, en: 30 } as const satisfies Record<ReadLanguage, number>;

/** Dots, and rings of years, that can still be counted at a glance. */
const MOST = { dots: 120, years: 60 } as const;

export function checkCharts(draft: Draft, faults: Faults): void {
	const { charts, figures, outline } = draft;
	if (!charts) return;
	const at = (path: Path, fault: Mending) =>
		faults.add({ file: charts.file, line: charts.lineOf(path), ...fault });
	const sections = outline?.value.sections.map(({ number }) => number);

	for (const [id, chart] of Object.entries(charts.value)) {
		for (const [index, source] of chart.source.entries()) {
			if (sections && !sections.includes(source))
				at([id, 'source', index], COMMON_FAULTS.unknownSection(source));
		}
		const count = chart.marks.length;
		if ((chart.kind === 'years') !== (count === 1)) at([id, 'marks'], CHART_FAULTS.marks(count, chart.kind));
		const units = new Map<string, string>();
		const missing = new Map<string, string>();
		for (const [index, { figure, second, label }] of chart.marks.entries()) {
			const path = [id, 'marks', index];
			for (const language of LANGUAGES) {
				const { length } = [...label[language]];
				const most = LABEL[asWideAs(language)];
				if (length > most) at([...path, 'label', language], CHART_FAULTS.longLabel(length, most));
			}
			for (const [key, name] of Object.entries({ figure, second })) {
				if (name === undefined || !figures) continue;
				const drawn = Object.hasOwn(figures.value, name) ? figures.value[name] : undefined;
				if (!drawn) {
					at([...path, key], COMMON_FAULTS.unknownFigure(name));
					continue;
				}
				units.set(drawn.unit, name);
				const section = drawn.source && sectionOf(drawn.source);
				if (section && !chart.source.includes(section)) missing.set(section, name);
				const most = chart.kind === 'dots' || chart.kind === 'years' ? MOST[chart.kind] : null;
				const countable = most === null || (Number.isInteger(drawn.value) && drawn.value <= most);
				if (drawn.value < 0 || !countable) {
					at([...path, key], CHART_FAULTS.undrawable(name, drawn.value, chart.kind, most));
				}
			}
		}
		for (const [section, name] of missing) {
			at([id, 'source'], CHART_FAULTS.missingSource(section, name));
		}
		if (units.size > 1) {
			at([id, 'marks'], CHART_FAULTS.severalUnits([...units]));
		}
	}
	checkShown(draft, charts.value, at);
}

/** Every chart is shown, and only where words tell its figures, so that nothing depends on seeing a picture. */
function checkShown(
	draft: Draft,
	charts: Record<string, ChartData>,
	at: (path: Path, fault: Mending) => void,
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
					at([id, 'marks', index], CHART_FAULTS.notInWords(name, slug));
				}
			}
		}
	}
	if (!isWholeStory(draft)) return;
	for (const id of Object.keys(charts)) {
		if (!shown.has(id)) at([id], CHART_FAULTS.notShown(id));
	}
}
