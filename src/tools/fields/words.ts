/** What `docs/edition.md` says besides the words of the fields, in both languages that it is written in. */
import type { Said } from '../../lib/edition/field.ts';
import type { ShapeName } from '../../lib/edition/shapes.ts';
import type { Block } from '../../lib/edition/chapter-file.ts';
import type { Language } from '../../lib/site/languages.ts';

/** The language of a page, as fields have their words. */
export type DocsLanguage = keyof Said;

/** Each page, with the language of the site's words that it is written in. */
export const PAGES: Readonly<Record<DocsLanguage, { file: string; language: Language }>> = {
	zh: { file: 'edition.zh-CN.md', language: 'zh-CN' },
	en: { file: 'edition.md', language: 'en' },
};

interface PageWords {
	title: string;
	/** Paragraphs before the first heading. */
	intro: readonly string[];
	/** Headings of the two lists that come first. */
	files: string;
	forms: string;
	formsIntro: string;
	/** What stands behind the name of a file or field. */
	needed: string;
	optional: string;
	example: string;
	comma: string;
	/** Between the few values of a choice. */
	between: string;
	colon: string;
	open: string;
	close: string;
	/** Kinds of value. */
	number: string;
	whole: string;
	text: string;
	truth: string;
	oneOf: string;
	listOf: string;
	or: string;
	entries: string;
	blocks: string;
	blocksIntro: readonly string[];
	others: string;
}

export const WORDS: Readonly<Record<DocsLanguage, PageWords>> = {
	zh: {
		title: '内容文件：每个文件、每一项',
		intro: [
			'这一页由 `npm run fields` 按检查内容用的同一份定义生成，不要手改。怎样从报告做到网站，见[发布指南](publishing.zh-CN.md)。',
			'用记事本就能改。用 VS Code、装上扩展“YAML”（Red Hat）更方便：`.yaml` 文件第一行写着它的格式在哪里，编辑时会提示能写什么、说明是什么意思，写错的地方画线。那一行留着，编辑器靠它提示；网站不用它。',
			'每个文件讲三样：里面是什么、每一项怎样写、一个例子。没写“可以没有”的都要写。例子里的公司是虚构的。',
		],
		files: '有哪些文件',
		forms: '写法',
		formsIntro: '下面各项提到的写法，一样一例。',
		needed: '必须有',
		optional: '可以没有',
		example: '例子',
		comma: '，',
		between: '、',
		colon: '：',
		open: '（',
		close: '）',
		number: '数字',
		whole: '整数',
		text: '文字',
		truth: 'true 或 false',
		oneOf: '选一个：',
		listOf: '列表，每条是',
		or: '或',
		entries: '几项，见下',
		blocks: '章里能写什么',
		blocksIntro: [
			'章的文字是 Markdown。小标题写成 `## 培训 {#training §3.1.2}`：名字、链接、讲的是报告哪一节。数字写 `{数字的名字}`。**粗体**写两个星号，_专名_写一个。网站里的链接写成 `[文字](章#节)`；连到别的网站的写法不用，地址写在 `edition.yaml` 里。',
			'除了段落，还能写这些：',
		],
		others: '别的文件',
	},
	en: {
		title: 'The files of an edition, field by field',
		intro: [
			'`npm run fields` makes this page from the very schemas that the check reads the files by; do not edit it. The way from a report to a site is in the [publisher’s guide](publishing.md).',
			'Any plain text editor will do. VS Code with the extension “YAML” (Red Hat) does more: the first line of each `.yaml` file names its schema, so that the editor offers what can be written, says what it means, and underlines what is wrong. Leave that line; the site does not need it.',
			'Of each file: what is in it, how each field is written, an example. Whatever does not say “may be left out” has to be there. The company of the examples is invented.',
		],
		files: 'The files',
		forms: 'Forms',
		formsIntro: 'The forms that fields below speak of, with one example each.',
		needed: 'needed',
		optional: 'may be left out',
		example: 'Example',
		comma: ', ',
		between: ', ',
		colon: ': ',
		open: ' (',
		close: ')',
		number: 'number',
		whole: 'whole number',
		text: 'words',
		truth: 'true or false',
		oneOf: 'one of ',
		listOf: 'list of ',
		or: ' or ',
		entries: 'the fields below',
		blocks: 'What a chapter can hold',
		blocksIntro: [
			'The text of a chapter is Markdown. A section begins with `## Training {#training §3.1.2}`: its title, its link, the § of the report that it tells. A number is `{figure-id}`. **Bold** has two asterisks, a _term_ has one. A link within the site is `[words](chapter#section)`; links to other sites are not written here, addresses stand in `edition.yaml`.',
			'Besides paragraphs there can be:',
		],
		others: 'Other files',
	},
};

/** How each kind of block is written, and what it is. */
export const BLOCKS: Readonly<
	Record<Exclude<Block['type'], 'paragraph' | 'shape'>, Said & { written: string }>
> = {
	list: {
		written: '- …',
		en: 'a list; with `1.` a set in which each has its number',
		zh: '列表；写 `1.` 就是带号的一组',
	},
	image: {
		written: '![…](../images/….jpg)',
		en: 'a picture of the folder `images`, in a line of its own: what there is to see in the brackets, words below it in quotes behind the name',
		zh: '`images` 文件夹里的图片，单独一行：方括号里写图上有什么，名字后面的引号里写图下的话',
	},
	table: {
		written: '| … | … |',
		en: 'a table as Markdown writes it, of 2 to 6 columns; numbers in it are `{figure-id}` too',
		zh: '表格，照 Markdown 的写法，2–6 列；里面的数字也写 `{数字的名字}`',
	},
	figures: {
		written: '```figures',
		en: 'figures shown large, one id a line',
		zh: '一组大数字，一行一个名字',
	},
	share: {
		written: '```share',
		en: 'shares in per cent as lakes that are filled so far, one id a line',
		zh: '占比，画成水满到哪里的湖，一行一个名字',
	},
	charts: { written: '```charts', en: 'charts of `charts.yaml`', zh: '`charts.yaml` 里的图' },
	notes: { written: '```notes', en: 'source notes of `notes.yaml`', zh: '`notes.yaml` 里的核对说明' },
	names: {
		written: '```names',
		en: 'the lists `departments` and `branches` of `edition.yaml`',
		zh: '`edition.yaml` 里的 `departments`（部门）和 `branches`（支局）',
	},
};

/** What each shape looks like. */
export const SHAPE_WORDS: Readonly<Record<ShapeName, Said>> = {
	set: { en: 'things that belong together, as seals', zh: '一套的，画成印章' },
	steps: { en: 'one after the other, as stepping stones', zh: '一步一步的，画成踏石' },
	'before-after': { en: 'before and after, as two banks', zh: '前后对比，画成两岸' },
	days: { en: 'what comes again, as sheets of a calendar', zh: '反复来的日子，画成日历' },
	rule: { en: 'a rule, as a notice on a door', zh: '规矩，画成门上的牌子' },
	people: { en: 'people, as a row of hats', zh: '人，画成一排帽子' },
	document: { en: 'a document by its name', zh: '文件，写出名称' },
};

/** Files that no schema reads, and where they are told of. */
export const OTHER_FILES: readonly (Said & { name: string })[] = [
	{
		name: 'pictures/*.svg',
		en: 'the motif, the icon, and what each chapter opens with ([reference](reference.md#drawings-of-an-edition))',
		zh: '主题图、图标、每章开头的画（见[参考](reference.md#drawings-of-an-edition)）',
	},
	{
		name: 'images/*.jpg',
		en: 'photographs that chapters show, .jpg or .png, at most 15 MB; the site has a smaller copy without the place and the camera in it',
		zh: '章里的照片，.jpg 或 .png，一张最多 15 MB；网站上用缩小的一份，不带拍摄地点和相机信息',
	},
	{
		name: 'audio/<language>/<chapter>.m4a',
		en: 'what people read aloud, with `<chapter>.txt` beside it ([reference](reference.md#reading-aloud))',
		zh: '请人读的录音，旁边放 `章名.txt`（见[参考](reference.md#reading-aloud)）',
	},
	{
		name: 'TODO.md',
		en: 'in a draft: what is still to do; delete it when all is done',
		zh: '草稿里才有：还要做什么；做完就删去',
	},
];
