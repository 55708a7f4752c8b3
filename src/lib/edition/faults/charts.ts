/** What the check says of charts, of shapes drawn by a figure, and of the texts that pictures bear. */
import { faultKinds } from './kinds.ts';

export const CHART_FAULTS = faultKinds({
	marks: (count: number, kind: string) => ({
		en: [
			`${count === 1 ? 'one mark' : `${count} marks`} in a chart of ${kind}`,
			kind === 'years' ? 'one mark, the number of years' : 'at least two marks; one figure needs no picture',
			'add or remove marks, or choose another kind of chart',
		],
		zh: [
			`${kind} 图里有 ${count} 个数字`,
			kind === 'years' ? '一个数字，即年数' : '至少两个；一个数字不用画图',
			'增减数字，或换一种图',
		],
	}),
	longLabel: (length: number, most: number) => ({
		en: [
			`a label of ${length} characters`,
			`at most ${most}, so that it fits beside its value on a phone`,
			'shorten it',
		],
		zh: [`标签有 ${length} 个字符`, `最多 ${most} 个，在手机上才放得下`, '写短些'],
	}),
	undrawable: (name: string, value: number, kind: string, most: number | null) => ({
		en: [
			`${name}, which is ${value}, as ${kind}`,
			`a number from zero up${most === null ? '' : `, whole and at most ${most}`}`,
			'choose another kind of chart, or another figure',
		],
		zh: [
			`${name} 是 ${value}，要画成 ${kind}`,
			`不小于零的数${most === null ? '' : `，整数，最多 ${most}`}`,
			'换一种图，或换一个数字',
		],
	}),
	missingSource: (section: string, name: string) => ({
		en: [`no ${section}, where ${name} is printed`, 'the § of every figure drawn', `add ${section}`],
		zh: [`没有写 ${section}，${name} 印在那里`, '所画每个数字的节号', `加上 ${section}`],
	}),
	severalUnits: (units: readonly (readonly [unit: string, name: string])[]) => ({
		en: [
			`figures in ${units.map(([unit, name]) => `${unit} (${name})`).join(' and ')}`,
			'figures in one unit: only like things compare',
			'draw them in charts of their own',
		],
		zh: [
			`单位不同的数字：${units.map(([unit, name]) => `${unit}（${name}）`).join('、')}`,
			'同一个单位的数字，才好比较',
			'分开画成几张图',
		],
	}),
	notInWords: (name: string, chapter: string) => ({
		en: [
			`${name}, which the words of ${chapter} do not tell`,
			'figures that the same chapter tells in words',
			`tell {${name}} in a sentence, or leave it out of the chart`,
		],
		zh: [`${name}，${chapter} 的文字里没有讲`, '同一章文字里讲到的数字', `在句子里写 {${name}}，或不画它`],
	}),
	notShown: (id: string) => ({
		en: [`the chart "${id}", which no chapter shows`, 'every chart shown', 'show it, or remove it'],
		zh: [`图表“${id}”，没有一章用到`, '每张图都有地方显示', '用上，或删去'],
	}),
	noShare: (id: string, value: number | undefined) => ({
		en: [
			`${id}, which is ${value}`,
			'a share from 0 to 100 percent',
			'show it in a block "figures", or draw a chart',
		],
		zh: [`${id} 是 ${value}`, '0 到 100 的百分比', '改用 figures 块，或画成图表'],
	}),
	notCountable: (id: string, value: number | undefined, most: number) => ({
		en: [
			`${id}, which is ${value}`,
			`a whole number from 1 to ${most}`,
			'tell it in a list, or draw a chart',
		],
		zh: [`${id} 是 ${value}`, `1 到 ${most} 的整数`, '写成列表，或画成图表'],
	}),
});

const MEND_MARKUP = {
	en: 'export it as plain SVG and keep only shapes; see docs/reference.md for what a drawing may hold',
	zh: '导出成普通 SVG，只留图形；能有什么见 docs/reference.md',
};

export const PICTURE_FAULTS = faultKinds({
	longText: (what: { en: string; zh: string }, length: number, most: number) => ({
		en: [
			`${what.en} of ${length} characters`,
			`at most ${most}, so that it fits the pictures that people send and print`,
			'say it in fewer words',
		],
		zh: [`${what.zh}有 ${length} 个字符`, `最多 ${most} 个，转发和打印的图片上才放得下`, '说得短些'],
	}),
	otherLetters: (what: { en: string; zh: string }, letters: string) => ({
		en: [
			`“${letters}” in ${what.en} that stands where nothing can say which language it is: in titles, on pictures, in chats`,
			'words that a reader of the page can read; the original only in brackets behind them, which is left out there',
			`write “WeDoctor (微医)” and not “微医 (WeDoctor)”`,
		],
		zh: [
			`${what.zh}里有“${letters}”，它会出现在窗口标题、图片和聊天里，那里标不出是哪种语言`,
			'这一页的读者看得懂的文字；原文只放在译名后的括号里，到了那里会略去',
			'写“WeDoctor (微医)”，不写“微医 (WeDoctor)”',
		],
	}),
	longNumber: (what: { en: string; zh: string }, length: number, most: number) => ({
		en: [
			`${what.en} of ${length} characters`,
			`at most ${most}, so that it fits the pictures that people send and print`,
			'check the value and its printed form, or tell it in a unit that needs fewer digits',
		],
		zh: [
			`${what.zh}有 ${length} 个字符`,
			`最多 ${most} 个，转发和打印的图片上才放得下`,
			'核对数值和印刷写法，或换一个位数少的单位',
		],
	}),
	longId: (id: string, most: number) => ({
		en: [
			`the id "${id}" of ${id.length} characters`,
			`at most ${most}: posters write out the address that it is part of`,
			'choose a shorter id',
		],
		zh: [`id“${id}”有 ${id.length} 个字符`, `最多 ${most} 个：海报上要印出它所在的地址`, '换一个短些的 id'],
	}),
	drawingName: (entry: string, ending: string) => ({
		en: [
			`the file ${entry}`,
			`motif${ending}, icon${ending}, or a chapter's slug and ${ending}`,
			'rename it for what it belongs to, or take it out',
		],
		zh: [`文件 ${entry}`, `motif${ending}、icon${ending}，或章的 slug 加 ${ending}`, '按用处改名，或拿出去'],
	}),
	heavyDrawing: (weight: number, most: number) => ({
		en: [
			`a drawing of ${weight} bytes, compressed`,
			`at most ${most}, so that the page arrives at once`,
			'draw it with fewer shapes and points',
		],
		zh: [`图画压缩后 ${weight} 字节`, `最多 ${most} 字节，页面才来得快`, '少用些图形和节点'],
	}),
	noShapes: (written: string) => ({
		en: [`"${written}"`, 'shapes, each with attributes in double quotes', MEND_MARKUP.en],
		zh: [`“${written}”`, '图形，属性用双引号', MEND_MARKUP.zh],
	}),
	endless: () => ({
		en: ['a drawing that does not end', 'one <svg> … </svg>', MEND_MARKUP.en],
		zh: ['图画没有结尾', '一个 <svg> … </svg>', MEND_MARKUP.zh],
	}),
	noRoot: (name: string) => ({
		en: [`<${name}>`, '<svg> around the whole drawing', MEND_MARKUP.en],
		zh: [`<${name}>`, '整幅图在 <svg> 里', MEND_MARKUP.zh],
	}),
	viewBox: (given: string, box: string) => ({
		en: [`viewBox="${given}"`, `viewBox="0 0 ${box}"`, 'draw it in this box, so that it fits its place'],
		zh: [`viewBox="${given}"`, `viewBox="0 0 ${box}"`, '画在这个框里，才放得合适'],
	}),
	rootAttribute: (written: string) => ({
		en: [`${written} on <svg>`, 'viewBox and xmlns alone', 'take it out; the page gives it its size'],
		zh: [`<svg> 上的 ${written}`, '只有 viewBox 和 xmlns', '去掉；大小由页面定'],
	}),
	noShape: (name: string, shapes: string) => ({
		en: [`<${name}>`, `one of ${shapes}`, MEND_MARKUP.en],
		zh: [`<${name}>`, `其中之一：${shapes}`, MEND_MARKUP.zh],
	}),
	ownColour: (key: string, value: string) => ({
		en: [
			`${key}="${value}"`,
			`class="${key}-water" or another token`,
			'name the colour by its token, so that it changes by night',
		],
		zh: [`${key}="${value}"`, `class="${key}-water" 或别的颜色名`, '用页面的颜色名，夜间才会跟着变'],
	}),
	strangeAttribute: (written: string) => ({
		en: [written, 'what gives a shape its place and its line', 'take it out'],
		zh: [written, '只写图形的位置和线条', '去掉'],
	}),
	strangeClass: (name: string, known: string) => ({
		en: [`the class "${name}"`, `one of ${known}`, 'name the colour by a token of the page'],
		zh: [`class“${name}”`, `其中之一：${known}`, '用页面的颜色名'],
	}),
	wrongEnd: (name: string) => ({
		en: [`</${name}>`, 'the end of what was begun last', MEND_MARKUP.en],
		zh: [`</${name}>`, '最后打开的那个的结尾', MEND_MARKUP.zh],
	}),
});
