/** What the check says of the words of the interface. */
import { faultKinds } from './kinds.ts';

const named = (values: readonly string[]) => values.map((value) => `{${value}}`);

export const MESSAGE_FAULTS = faultKinds({
	noJson: () => ({
		en: [
			'a file that is no JSON',
			'messages in groups, as in messages/en.json',
			'look for a comma or a quote that is missing',
		],
		zh: ['不是 JSON 的文件', '一组一组的文字，和 messages/en.json 一样', '看看是不是少了逗号或引号'],
	}),
	missing: (key: string, words: string | null, file: string) => ({
		en: [
			`no message "${key}"`,
			words === null ? `its messages, as in ${file}` : `the words for “${words}” (${file})`,
			'write it in the language of the file',
		],
		zh: [
			`没有“${key}”`,
			words === null ? `这一组文字，和 ${file} 一样` : `“${words}”的说法（${file}）`,
			'用这个文件的语言写上',
		],
	}),
	unknown: (key: string, file: string) => ({
		en: [`the message "${key}"`, `messages that ${file} has`, 'correct its name, or take it out'],
		zh: [`多出来的“${key}”`, `${file} 里有的文字`, '改正它的名字，或去掉'],
	}),
	otherValues: (key: string, own: readonly string[], like: readonly string[], file: string) => ({
		en: [
			`"${key}" with ${named(own).join(', ') || 'no value'}`,
			`${named(like).join(', ') || 'none'}, as in ${file}`,
			'put the same values into the sentence, spelt the same',
		],
		zh: [
			`“${key}”里的值：${named(own).join('、') || '没有'}`,
			`和 ${file} 一样：${named(like).join('、') || '没有'}`,
			'句子里放同样的值，写法一样',
		],
	}),
	broken: (key: string) => ({
		en: [`"${key}", whose braces do not close`, 'a } for each {', 'close what is open'],
		zh: [`“${key}”的花括号没有配对`, '每个 { 都有一个 }', '补上少的那个'],
	}),
	otherParts: (key: string, own: number, like: number, file: string) => ({
		en: [
			`"${key}" in ${own} parts`,
			`${like}, with | between them, as in ${file}`,
			'part it at the same places',
		],
		zh: [`“${key}”分成 ${own} 段`, `${like} 段，中间用 |，和 ${file} 一样`, '在同样的地方分开'],
	}),
	locale: (found: string) => ({
		en: [
			`site.locale "${found}"`,
			'language and country, such as en_GB',
			'name the country whose dates and numbers readers are used to',
		],
		zh: [`site.locale 是“${found}”`, '语言和国家，例如 en_GB', '写上读者习惯哪个国家的日期和数字写法'],
	}),
	rightToLeft: (language: string) => ({
		en: [
			`${language}, which is written from right to left`,
			'a language that is written from left to right',
			'leave it out: the pages are laid out from left to right',
		],
		zh: [`从右往左写的语言 ${language}`, '从左往右写的语言', '去掉它：网页只能从左往右排'],
	}),
});
