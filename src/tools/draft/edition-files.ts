/** The files of a draft that hold its data: `edition.yaml`, the cover, and the chapters that show its lists. */
import { stringify } from 'yaml';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import { mostCharacters } from '../../lib/edition/picture-texts.ts';
import { LANGUAGES, PRINTED_LANGUAGE, type Language } from '../../lib/site/languages.ts';
import type { About } from './about.ts';
import type { DraftChapter } from './chapters.ts';
import type { DraftLists } from './lists/draft-lists.ts';
import { asPrinted, marked, toWrite } from './marks.ts';

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

export function editionFile(
	about: About,
	year: number,
	chapters: readonly DraftChapter[],
	{ kinds, tiers }: Pick<DraftLists, 'kinds' | 'tiers'>,
): string {
	const { organisation: name, title, language } = about;
	const data = {
		draft: true,
		title: toWrite('网站名', 'name of the site'),
		organisation: {
			name: name
				? asPrinted(language, name, '单位全称', 'full name of the organisation')
				: toWrite('单位全称', 'full name of the organisation'),
			short:
				name && name.length <= mostCharacters('organisation', language)
					? asPrinted(language, name, '简称', 'its short name')
					: toWrite('简称', 'its short name'),
			departments: [],
			branches: [],
		},
		report: {
			year,
			title:
				title && title.length <= mostCharacters('report', language)
					? asPrinted(language, title, '报告名', 'name of the report')
					: toWrite('报告名', 'name of the report'),
			...(language !== PRINTED_LANGUAGE && { language }),
			period: { from: `${year}-01-01`, to: `${year}-12-31` },
			compiledBy: toWrite('编写单位', 'who wrote the report'),
			principles: [],
			source: chapters[0]?.sections[0]?.number ?? '§1',
		},
		parts: [
			{ id: 'story', name: { 'zh-CN': '报告', en: 'The report' } },
			...(kinds.length > 0 ? [{ id: 'lists', name: { 'zh-CN': '列表', en: 'Lists' } }] : []),
			{ id: 'about', name: { 'zh-CN': '关于这份报告', en: 'About the report' }, about: true },
		],
		chapters: [
			...chapters.map(({ slug }) => ({ slug, part: 'story' })),
			...shownKinds(kinds).map(({ name, slug, entry }) => ({
				slug,
				part: entry === null ? 'about' : 'lists',
				shows: name,
			})),
		],
		tiers: [...tiers],
		halls: [],
		contacts: {},
		terms: { 'zh-CN': [], en: [] },
	};
	return stringify(data);
}

/** The chapters that show lists, and the cover. @param kinds of list that have entries @param printed the language of the report */
export function* otherFiles(
	chapters: readonly DraftChapter[],
	kinds: readonly string[],
	printed: Language,
): Generator<readonly [file: string, content: string]> {
	for (const { name, slug, entry } of shownKinds(kinds)) {
		const titles = LIST_TITLES[name] ?? [name, name];
		for (const [index, language] of LANGUAGES.entries()) {
			const isChinese = language === 'zh-CN';
			const sentence = marked(
				language,
				isChinese ? '用一句话说说这个列表。' : 'say in a sentence what is listed.',
			);
			const plain = isChinese ? '报告里的条目都在这里。' : 'What the report has of it stands here.';
			const words = entry === null ? plain : sentence;
			const head = { title: titles[index] ?? name, description: words, minute: words };
			yield [`${language}/${slug}.md`, `---\n${stringify(head)}---\n\n${words}\n`];
		}
	}
	for (const language of LANGUAGES) yield [`${language}/cover.md`, coverFile(chapters, language, printed)];
}

function coverFile(chapters: readonly DraftChapter[], language: Language, printed: Language): string {
	const say = (chinese: string, english: string) => marked(language, language === 'en' ? english : chinese);
	const head = {
		title: say('封面标题', 'title of the cover'),
		description: say('用一句话说说这份报告。', 'say in a sentence what this is.'),
		sentence: say('用一句话说完这一年。', 'the year in one sentence.'),
		questions: chapters.slice(0, QUESTIONS).map(({ slug, title, sections }) => ({
			ask:
				language === 'zh-CN' && printed === language
					? `${title}：怎么样？`
					: say('读者会问的一个问题', 'a question that readers ask'),
			answer: say('一句话的回答。', 'its answer in a sentence.'),
			to: `${slug}#${sections[0]?.id}`,
		})),
	};
	return `---\n${stringify(head)}---\n`;
}
