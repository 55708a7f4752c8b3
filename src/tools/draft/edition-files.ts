/** The files of a draft that hold its data: `edition.yaml`, the cover, and the chapters that show its lists. */
import { stringify } from 'yaml';
import type { Period } from '../../lib/checkup/report-to-check.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import { lengthOf, mostCharacters } from '../../lib/edition/picture-texts.ts';
import {
	inLanguages,
	LANGUAGES,
	READ_LANGUAGES,
	REPORT_LANGUAGE,
	type ReadLanguage,
} from '../../lib/site/languages.ts';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import type { About } from './about.ts';
import type { DraftChapter } from './chapters.ts';
import { placesThatStay, type Stays } from './last-edition.ts';
import type { DraftLists } from './lists/draft-lists.ts';
import { asPrinted, DRAFT_LANGUAGES, inBoth, marked, toWrite } from './marks.ts';

/** What the chapters that show lists are called at first. */
const LIST_TITLES: Record<string, readonly [chinese: string, english: string]> = {
	visits: ['来访', 'Visits'],
	awards: ['荣誉', 'Honours'],
	services: ['志愿服务', 'Volunteering'],
	commitments: ['打算', 'Plans'],
	sources: ['出处', 'Sources'],
	notes: ['原文核对', 'Source notes'],
};

/** Questions that the cover of a draft asks. */
const QUESTIONS = 3;

/** The kinds of list that a draft shows: those that it has entries of, and those that are made of the rest. */
function shownKinds(kinds: readonly string[]) {
	return LIST_KINDS.filter(({ name, entry }) => entry === null || kinds.includes(name));
}

/** What `edition.yaml` is made from. */
interface ForEdition {
	about: About;
	year: number;
	period: Period;
	chapters: readonly DraftChapter[];
	lists: Pick<DraftLists, 'kinds' | 'tiers'>;
	stays: Stays | null;
	sections: readonly ReadSection[];
}

/** `edition.yaml`, the slugs of its chapters, and the codes of places that stay and that the report does not name. */
export function editionFile(given: ForEdition): { file: string; slugs: string[]; unnamed: string[] } {
	const { about, year, period, lists, stays, sections } = given;
	const source = given.chapters[0]?.sections[0]?.number ?? '§1';
	const { places, unnamed } = stays ? placesThatStay(stays, sections, source) : { places: [], unnamed: [] };
	const chapters = [
		...given.chapters.map(({ slug }) => ({ slug, part: 'story' })),
		...shownKinds(lists.kinds).map(({ name, slug, entry }) => ({
			slug,
			part: entry === null ? 'about' : 'lists',
			shows: name,
		})),
	];
	const last = stays?.edition;
	const data = {
		draft: true,
		// A site whose editions name none has these, in this order.
		...(LANGUAGES.join() !== READ_LANGUAGES.join() && { languages: [...LANGUAGES] }),
		title: last?.title ?? toWrite('网站名', 'name of the site'),
		organisation: last?.organisation ?? organisationOf(about),
		report: {
			year,
			title: titleOf(about),
			...(about.language !== REPORT_LANGUAGE && { language: about.language }),
			period,
			compiledBy: last?.report.compiledBy ?? toWrite('编写单位', 'who wrote the report'),
			principles: last?.report.principles ?? [],
			source,
		},
		parts: [
			{ id: 'story', name: inBoth({ 'zh-CN': '报告', en: 'The report' }) },
			...(lists.kinds.length > 0 ? [{ id: 'lists', name: inBoth({ 'zh-CN': '列表', en: 'Lists' }) }] : []),
			{ id: 'about', name: inBoth({ 'zh-CN': '关于这份报告', en: 'About the report' }), about: true },
		],
		chapters,
		tiers: [...lists.tiers],
		placeKinds: last?.placeKinds ?? [],
		places,
		contacts: last?.contacts ?? {},
		terms: last?.terms ?? inLanguages(() => []),
		...(last && { share: last.share, offPictures: last.offPictures }),
	};
	const asked = unnamed.length > 0 ? `# ${PLACES_TO_SEE[about.language]}: ${unnamed.join(', ')}\n` : '';
	return {
		file: stringify(data).replace(/^places:/m, `${asked}places:`),
		slugs: chapters.map(({ slug }) => slug),
		unnamed,
	};
}

/** What is said of places whose names the report does not print. */
const PLACES_TO_SEE: Record<ReadLanguage, string> = {
	'zh-CN': marked('zh-CN', '这些地方的名字报告里没有印，核对 source'),
	en: marked('en', 'the report does not print the names of these places, see to their source'),
};

function organisationOf({ organisation: name, language }: About) {
	return {
		name: name
			? asPrinted(language, name, '单位全称', 'full name of the organisation')
			: toWrite('单位全称', 'full name of the organisation'),
		short:
			name && name.length <= mostCharacters('organisation', language)
				? asPrinted(language, name, '简称', 'its short name')
				: toWrite('简称', 'its short name'),
		departments: [],
		branches: [],
	};
}

function titleOf({ title, language }: About) {
	return title && title.length <= mostCharacters('report', language)
		? asPrinted(language, title, '报告名', 'name of the report')
		: toWrite('报告名', 'name of the report');
}

/** The chapters that show lists, and the cover. @param kinds of list that have entries @param printed the language of the report */
export function* otherFiles(
	chapters: readonly DraftChapter[],
	kinds: readonly string[],
	printed: ReadLanguage,
): Generator<readonly [file: string, content: string]> {
	for (const { name, slug, entry } of shownKinds(kinds)) {
		const titles = LIST_TITLES[name] ?? [name, name];
		for (const language of DRAFT_LANGUAGES) {
			const isChinese = language === 'zh-CN';
			const sentence = marked(
				language,
				isChinese ? '用一句话说说这个列表。' : 'say in a sentence what is listed.',
			);
			const plain = isChinese ? '报告里的条目都在这里。' : 'What the report has of it stands here.';
			const words = entry === null ? plain : sentence;
			const head = { title: titles[isChinese ? 0 : 1], description: words, minute: words };
			yield [`${language}/${slug}.md`, `---\n${stringify(head)}---\n\n${words}\n`];
		}
	}
	for (const language of DRAFT_LANGUAGES)
		yield [`${language}/cover.md`, coverFile(chapters, language, printed)];
}

function coverFile(chapters: readonly DraftChapter[], language: ReadLanguage, printed: ReadLanguage): string {
	const say = (chinese: string, english: string) => marked(language, language === 'en' ? english : chinese);
	const ask = (title: string) => say(`${title}？`, `${title}?`);
	const fits = (question: string) => lengthOf(question) <= mostCharacters('question', language);
	// What stands before the first heading is seldom what anybody asks about.
	const asked = chapters.length > QUESTIONS ? chapters.filter(({ slug }) => slug !== 'part-0') : chapters;
	const head = {
		title: say('封面标题', 'title of the cover'),
		description: say('用一句话说说这份报告。', 'say in a sentence what this is.'),
		sentence: say('用一句话说完这一年。', 'the year in one sentence.'),
		questions: asked.slice(0, QUESTIONS).map(({ slug, title, sections }) => ({
			ask:
				printed === language && fits(ask(title))
					? ask(title)
					: say('读者会问的一个问题', 'a question that readers ask'),
			answer: say('一句话的回答。', 'its answer in a sentence.'),
			to: `${slug}#${sections[0]?.id}`,
		})),
	};
	return `---\n${stringify(head)}---\n`;
}
