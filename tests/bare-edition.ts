/** The least that an edition can be: a single § of print, a chapter that tells it, and the chapters that every edition has; it has no list. */
import { parse, stringify } from 'yaml';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import { inBoth } from './texts.ts';

/** Words in both languages, as an edition's files have them. */
type Text = Readonly<Record<Language, string>>;

/** The chapter that tells the §, and the section that does. */
const STORY = { chapter: 'beginning', section: 'all' };

/** The chapters, in their order, and the list that each shows. */
const CHAPTERS: Readonly<Record<string, { shows?: string; title: Text }>> = {
	[STORY.chapter]: { title: text('开头', 'The beginning') },
	sources: { shows: 'sources', title: text('出处', 'Sources') },
	notes: { shows: 'notes', title: text('原文核对', 'Source notes') },
};

const NOTHING = text('报告没有写。', 'The report does not say.');

/** Gives the files of such an edition, by their names in its folder: `figures.yaml`, `en/cover.md`. */
export function bareEdition(year: number): Map<string, string> {
	const data = {
		edition: editionData(year),
		...Object.fromEntries(['units', 'figures', 'waivers', 'notes', 'charts'].map((name) => [name, {}])),
	};
	const section = { number: '§1', title: '开头', items: 0, quantities: [], dates: [] };
	return new Map([
		...Object.entries(data).map(([name, value]) => [`${name}.yaml`, stringify(value)] as const),
		['source.json', JSON.stringify({ sections: [section] })] as const,
		...LANGUAGES.flatMap((language) => [...chapterFiles(language)]),
	]);
}

/** The same of a site in three languages, French first, in which it has the English words. */
export function bareEditionInThree(year: number): Map<string, string> {
	const files = bareEdition(year);
	const edition = parse(files.get('edition.yaml') ?? '', (_, value: unknown) =>
		value !== null && typeof value === 'object' && 'en' in value ? { fr: value.en, ...value } : value,
	) as object;
	files.set(
		'edition.yaml',
		stringify({ languages: ['fr', 'en', 'zh-CN'], ...edition }, { aliasDuplicateObjects: false }),
	);
	for (const [name, content] of bareEdition(year))
		if (name.startsWith('en/')) files.set(name.replace('en/', 'fr/'), content);
	return files;
}

function editionData(year: number) {
	return {
		title: text('一封信', 'A letter'),
		organisation: {
			name: text('某公司', 'A company'),
			short: text('公司', 'Company'),
			departments: [],
			branches: [],
		},
		report: {
			year,
			title: text('报告', 'Report'),
			period: { from: `${year}-01-01`, to: `${year}-12-31` },
			compiledBy: text('大家', 'everybody'),
			principles: [],
			source: '§1',
		},
		parts: [{ id: 'all', name: text('全部', 'All') }],
		chapters: Object.entries(CHAPTERS).map(([slug, { shows }]) => ({
			slug,
			part: 'all',
			...(shows && { shows }),
		})),
		tiers: [],
		placeKinds: [],
		places: [],
		retired: {},
		leftOut: [],
		offPictures: { 'zh-CN': [], en: [] },
		contacts: {},
		terms: { 'zh-CN': [], en: [] },
	};
}

function* chapterFiles(language: Language): Generator<readonly [string, string]> {
	const sentence = NOTHING[language];
	const ask = text('报告写了什么？', 'What does the report say?')[language];
	yield [
		`${language}/cover.md`,
		chapterFile({
			title: text('一封信', 'A letter')[language],
			description: sentence,
			sentence,
			questions: [{ ask, answer: sentence, to: `${STORY.chapter}#${STORY.section}` }],
		}),
	];
	for (const [slug, { title }] of Object.entries(CHAPTERS)) {
		const head = { title: title[language], description: sentence, minute: sentence };
		const heading = slug === STORY.chapter ? `## ${title[language]} {#${STORY.section} §1}\n\n` : '';
		yield [`${language}/${slug}.md`, chapterFile(head, `${heading}${sentence}\n`)];
	}
}

function chapterFile(head: object, body?: string): string {
	return [`---\n${stringify(head)}---\n`, ...(body === undefined ? [] : [body])].join('\n');
}

function text(chinese: string, english: string): Text {
	return inBoth(chinese, english);
}
