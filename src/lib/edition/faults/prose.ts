/** What the check says of words: their references to figures, and the numbers that they say themselves. */
import { faultKinds } from './kinds.ts';

/** The figures that a text refers to in a language. */
interface Figures {
	language: string;
	figures: readonly string[];
}

/** What a language is called, as commands say it. */
function inEnglish(language: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(language.split('-')[0] ?? language) ?? language;
}
function inChinese(language: string): string {
	if (language === 'en') return '英文';
	return (
		new Intl.DisplayNames('zh-CN', { type: 'language' }).of(language.split('-')[0] ?? language) ?? language
	);
}

export const PROSE_FAULTS = faultKinds({
	reference: (written: string) => ({
		en: [
			`the reference ${written}`,
			'{figure-id}, {figure-id:number}, {figure-id:words} or {figure-id:ordinal}',
			'correct it',
		],
		zh: [
			`引用${written}`,
			'{数字的 id}、{数字的 id:number}、{数字的 id:words} 或 {数字的 id:ordinal}',
			'改成其中一种写法',
		],
	}),
	referenceInName: (id: string) => ({
		en: [
			`the reference {${id}} in a title or name`,
			'words that are shown as they stand',
			'say it without the figure',
		],
		zh: [`标题或名称里的引用{${id}}`, '照原样显示的文字', '不用数字，换个说法'],
	}),
	unknownFigure: (id: string) => ({
		en: [`the figure "${id}"`, 'an id of figures.yaml', 'correct the id, or add the figure'],
		zh: [`数字“${id}”`, 'figures.yaml 里有的 id', '改正这个 id，或把这个数字加进去'],
	}),
	bare: (form: string, around: string) => ({
		en: [
			`the bare quantity "${form}" in "${around}"`,
			'a reference to a figure, such as {staff-total}',
			'refer to the figure by its id, say it without a number, or declare a fixed term in edition.yaml',
		],
		zh: [
			`“${around}”里直接写的数“${form}”`,
			'对数字的引用，例如 {staff-total}',
			'用 id 引用这个数字，或换个不带数的说法；是固定说法就写进 edition.yaml 的 terms',
		],
	}),
	otherFigures: (own: Figures, like: Figures) => ({
		en: [
			`the figures ${own.figures.join(', ') || 'none'} in ${inEnglish(own.language)}`,
			`${like.figures.join(', ') || 'none'}, as in ${inEnglish(like.language)}`,
			'make both languages refer to the same figures',
		],
		zh: [
			`${inChinese(own.language)}里引用的数字：${own.figures.join('、') || '没有'}`,
			`和${inChinese(like.language)}一样：${like.figures.join('、') || '没有'}`,
			'让两种语言引用同样的数字',
		],
	}),
	/** @param address where it is printed; `undefined` of one that is computed */
	untold: (id: string, address?: string) => ({
		en: [
			`the figure "${id}", which no text shows`,
			'every figure told in the story',
			address === undefined
				? 'refer to it where it belongs, or remove it'
				: `refer to it where it belongs, or remove it and write into waivers.yaml: ${address}: the reason`,
		],
		zh: [
			`数字“${id}”，没有一处文字用到`,
			'每个数字都在故事里讲到',
			address === undefined
				? '在该讲的地方引用它，或删去'
				: `在该讲的地方引用它；不讲就删去，并在 waivers.yaml 里写一行：${address}: 理由`,
		],
	}),
});
