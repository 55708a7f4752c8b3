/** What the check says of chapters: how they are written, and what they tell together. */
import { faultKinds } from './kinds.ts';

/** A text in both languages. */
interface Both {
	en: string;
	zh: string;
}

export const CHAPTER_FAULTS = faultKinds({
	nested: () => ({
		en: [
			'lists or quotations inside each other without end',
			'paragraphs and plain lists',
			'take out the signs at the beginning of the line',
		],
		zh: ['没完没了的列表或引用', '段落和普通列表', '删去行首的符号'],
	}),
	noFrontMatter: () => ({
		en: [
			'no front matter',
			'lines "---", "title: …", "description: …", "---" at the top',
			'begin the file with its front matter, as the other chapters do',
		],
		zh: [
			'开头没有 --- 之间的部分',
			'文件开头几行：“---”、“title: …”、“description: …”、“---”',
			'像别的章节那样，从这几行写起',
		],
	}),
	heading: (written: string) => ({
		en: [
			`the heading "${written}"`,
			'a heading such as "## 学习 {#study §3.1.1}"',
			'give it two # signs, plain words, an id and the § it tells',
		],
		zh: [`标题“${written}”`, '例如“## 学习 {#study §3.1.1}”的标题', '写两个 #、普通文字、id 和所讲的节号'],
	}),
	severalParts: () => ({
		en: [
			'a list entry of several parts',
			'one paragraph an entry',
			'make it one paragraph, or several entries',
		],
		zh: ['一个条目里有几段', '每个条目一段', '并成一段，或分成几个条目'],
	}),
	markup: (type: string) => ({
		en: [
			`${type} in Markdown`,
			'paragraphs, lists, tables, pictures, headings with ##, and blocks of figures, charts, notes, names or a shape',
			'say it in one of these; markup is not used',
		],
		zh: [
			`Markdown 的 ${type}`,
			'段落、列表、表格、图片、## 标题，以及 figures、charts、notes、names 或图形块',
			'改用其中一种；不用别的标记',
		],
	}),
	inlineMarkup: (type: string) => ({
		en: [
			`${type} in Markdown`,
			'words, *terms*, **stress** and [links](chapter#section)',
			'write it as plain words; markup is not used',
		],
		zh: [`Markdown 的 ${type}`, '文字、*用语*、**强调**和[链接](章#节)', '写成普通文字；不用别的标记'],
	}),
	tableSize: (columns: number, rows: number, mostColumns: number, mostRows: number) => ({
		en: [
			`a table of ${columns} columns and ${rows} rows`,
			`2 to ${mostColumns} columns and 1 to ${mostRows} rows below the heads`,
			'divide it, or leave out what nobody reads on a phone',
		],
		zh: [
			`${columns} 列、${rows} 行的表`,
			`2 到 ${mostColumns} 列，表头下面 1 到 ${mostRows} 行`,
			'分成几张表，或去掉手机上没人看的列',
		],
	}),
	cellsOfRow: (count: number, columns: number) => ({
		en: [
			`a row of ${count} cells`,
			`${columns} cells, as many as the table has heads`,
			'put a | between two cells; leave a cell blank where there is nothing to say',
		],
		zh: [`一行有 ${count} 格`, `${columns} 格，和表头一样多`, '两格之间写一个 |；没有内容的格空着'],
	}),
	longParagraph: (length: number, most: number) => ({
		en: [
			`a paragraph of ${length} characters`,
			`at most ${most}`,
			'divide it into paragraphs, or take out what was pasted by mistake',
		],
		zh: [`一段有 ${length} 个字符`, `最多 ${most} 个`, '分成几段，或删去误贴的内容'],
	}),
	unknownBlock: (name: string, count: number, blocks: string, shapes: string) => ({
		en: [
			`a block "${name}" with ${count} ids`,
			`a block "${blocks}" with at least one id, or a shape: ${shapes}`,
			'name the block, and list an id a line',
		],
		zh: [
			`块“${name}”，里面 ${count} 个 id`,
			`块“${blocks}”，至少一个 id；或图形：${shapes}`,
			'写明块的名字，每行列一个 id',
		],
	}),
	blockWithin: (shape: string) => ({
		en: [`a block within the block "${shape}"`, 'a list or paragraphs', 'move it out of the block'],
		zh: [`块“${shape}”里又有块`, '列表或段落', '移到块外面'],
	}),
	entriesOfShape: (shape: string, count: number, least: number, most: number) => ({
		en: [
			`a block "${shape}" of ${count} entries`,
			`${least === most ? `${least}` : `${least} to ${most}`} entries`,
			'list one an entry, or tell it in another shape',
		],
		zh: [
			`块“${shape}”有 ${count} 条`,
			`${least === most ? `${least}` : `${least} 到 ${most}`} 条`,
			'每条列一项，或换一种图形',
		],
	}),
	noLabel: (shape: string, entry: number) => ({
		en: [
			`entry ${entry} of the block "${shape}" without a label`,
			'entries that begin with a few words in **bold**',
			'put what is to be shown large at the beginning, in **bold**',
		],
		zh: [
			`块“${shape}”的第 ${entry} 条没有标签`,
			'每条以**加粗**的几个字开头',
			'把要大字显示的放在开头，用**加粗**',
		],
	}),
	unknownNames: (given: string, known: string) => ({
		en: [
			`a block "names" with ${given || 'no list'}`,
			`one of ${known} a line`,
			'name a list that the organisation has in edition.yaml',
		],
		zh: [
			`块“names”里是${given === '' ? '空的' : `“${given}”`}`,
			`每行写其中之一：${known}`,
			'写 edition.yaml 里这个单位有的名单',
		],
	}),
	strangeLink: (to: string) => ({
		en: [
			`a link to ${to}`,
			'a place of the story such as (staff#safety)',
			'link to a chapter and section, or leave the link out',
		],
		zh: [`链接 ${to}`, '故事里的一处，例如 (staff#safety)', '链接到某章某节，或去掉链接'],
	}),
	unknownId: (one: string, id: string, file: string) => ({
		en: [`the ${one} "${id}"`, `an id of ${file}.yaml`, `correct the id, or add the ${one}`],
		zh: [
			`${{ figure: '数字', chart: '图表', note: '注' }[one] ?? one}“${id}”`,
			`${file}.yaml 里有的 id`,
			'改正 id，或补上它',
		],
	}),
	deadLink: (place: string) => ({
		en: [`a link to ${place}`, 'a chapter of the edition and a section or entry of it', 'correct the link'],
		zh: [`链接 ${place}`, '本年份某章里的小节或条目', '改正链接'],
	}),
	longMinute: (length: number, most: number, language: string) => ({
		en: [
			`${length} ${language === 'zh-CN' ? 'characters' : 'words'}`,
			`at most ${most}`,
			'shorten the one-minute version; it is made to be heard',
		],
		zh: [
			`${length} ${language === 'zh-CN' ? '个字' : '个词'}`,
			`最多 ${most}`,
			'把一分钟版写短些；它是用来听的',
		],
	}),
	languagesDiffer: (found: Both, expected: Both, other: string) => ({
		en: [found.en, `${expected.en}, as in ${other}`, 'make the two languages tell the same'],
		zh: [found.zh, `${expected.zh}，和 ${other} 一样`, '让两种语言讲的一样'],
	}),
	sectionOnCover: (id: string) => ({
		en: [
			`the section #${id} on the cover`,
			'questions and paragraphs, no sections',
			'move it to a chapter, or write it without a heading',
		],
		zh: [`封面上的小节 #${id}`, '只有问题和段落，没有小节', '移到某一章，或去掉标题'],
	}),
	unknownPlace: (place: string) => ({
		en: [
			`the place "${place}"`,
			'chapter#section of this edition',
			'correct it, so that the answer leads somewhere',
		],
		zh: [`去处“${place}”`, '本年份的“章#节”', '改正，让回答有处可去'],
	}),
	untoldSection: (number: string, title: string) => ({
		en: [
			`${number} ${title} is told nowhere`,
			'a section for every § of the report',
			`name ${number} in the heading of the section that tells it: ## … {#id ${number}}`,
		],
		zh: [
			`没有地方讲 ${number} ${title}`,
			'报告的每一节都有小节讲到',
			`在讲它的小节标题里写上节号：## … {#id ${number}}`,
		],
	}),
});
