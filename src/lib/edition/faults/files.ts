/** What the check says of files that cannot be read as they should. */
import { faultKinds } from './kinds.ts';

export const FILE_FAULTS = faultKinds({
	tooLarge: (size: number, most: number) => ({
		en: [
			`a file of ${size} KB`,
			`at most ${most} KB of text`,
			'look at what was pasted into it, and take out what does not belong',
		],
		zh: [`${size} KB 的文件`, `最多 ${most} KB 文字`, '看看贴进了什么，删去不该有的'],
	}),
	isFolder: (file: string) => ({
		en: ['a folder of this name', `the file ${file}`, 'move the folder away, and put the file there'],
		zh: ['同名的文件夹', `文件 ${file}`, '移走文件夹，把文件放回来'],
	}),
	unreadable: (file: string, code: string) => ({
		en: [
			`a file that cannot be read (${code})`,
			`the file ${file}`,
			'close it elsewhere, or allow reading it',
		],
		zh: [`打不开的文件（${code}）`, `文件 ${file}`, '在别处关闭它，或允许读取'],
	}),
	missing: (file: string) => ({
		en: [
			'no such file',
			`the file ${file}`,
			'put the file back, or copy it from another edition and fill it in',
		],
		zh: ['没有这个文件', `文件 ${file}`, '把文件放回来，或从别的年份复制后填好'],
	}),
	empty: () => ({
		en: [
			'an empty file',
			'its content, or [] for a list without entries',
			'fill it in, or write [] if there is truly nothing to list',
		],
		zh: ['空文件', '写好的内容；没有条目的列表写 []', '填好；确实没有可列的就写 []'],
	}),
	utf16: () => ({
		en: [
			'text saved as UTF-16 ("Unicode")',
			'text saved as UTF-8',
			'open the file, choose "Save as", and pick the encoding UTF-8',
		],
		zh: ['存成了 UTF-16（“Unicode”）', '存成 UTF-8 的文本', '打开文件，“另存为”，编码选 UTF-8'],
	}),
	notUtf8: () => ({
		en: [
			'bytes that are not UTF-8 (perhaps GBK)',
			'text saved as UTF-8',
			'open the file, choose "Save as", and pick the encoding UTF-8',
		],
		zh: ['不是 UTF-8 的内容（可能是 GBK）', '存成 UTF-8 的文本', '打开文件，“另存为”，编码选 UTF-8'],
	}),
	longLine: (length: number, most: number) => ({
		en: [
			`a line of ${length} characters`,
			`at most ${most}`,
			'divide it into paragraphs, or take out what was pasted by mistake',
		],
		zh: [`一行有 ${length} 个字符`, `最多 ${most} 个`, '分成几段，或删去误贴的内容'],
	}),
	strangeCharacter: (name: { en: string; zh: string }, before: string) => ({
		en: [
			`the character ${name.en}, ${before === '' ? 'at the beginning' : `behind "${before}"`}`,
			'characters that a reader sees',
			'type that part of the line anew; such characters come with what is pasted',
		],
		zh: [
			`字符 ${name.zh}，在${before === '' ? '开头' : `“${before}”后面`}`,
			'读者看得见的字符',
			'把这一处重新打一遍；这种字符是粘贴带来的',
		],
	}),
	tooDeep: (most: number) => ({
		en: [
			'entries inside entries without end',
			`at most ${most} levels`,
			'take out what was pasted, or the brackets and blanks at the beginning of the line',
		],
		zh: ['没完没了的层层嵌套', `最多 ${most} 层`, '删去误贴的内容，或行首的括号和空格'],
	}),
	wideColon: (key: string) => ({
		en: [
			`a colon of full width behind "${key}" (${key}：)`,
			`the colon of an English keyboard and a blank (${key}: )`,
			'type the colon anew, and look at the lines below it',
		],
		zh: [`“${key}”后面是全角冒号（${key}：）`, `英文冒号加一个空格（${key}: ）`, '重打冒号，再看看下面几行'],
	}),
	keyTwice: (key: string) => ({
		en: [`the key "${key}" a second time`, 'each key once', 'rename or remove one of them'],
		zh: [`键“${key}”第二次出现`, '每个键一次', '改名，或删去一个'],
	}),
	brokenYaml: (found: { en: string; zh: string }) => ({
		en: [
			found.en,
			'YAML: "key: value", indented with spaces, quotes closed',
			'compare the line with its neighbours; mind colons, quotes and indents',
		],
		zh: [found.zh, 'YAML：“键: 值”，用空格缩进，引号成对', '和上下几行比一比，留意冒号、引号和缩进'],
	}),
	asterisk: () => ({
		en: [
			'an asterisk at the beginning of a text',
			'plain words',
			'put the text in quotes, or leave the asterisk out',
		],
		zh: ['文字以星号开头', '普通文字', '给文字加引号，或去掉星号'],
	}),
	forbiddenKey: () => ({
		en: ['the key "__proto__"', 'a name of your own', 'choose another name'],
		zh: ['键“__proto__”', '自己起的名字', '换个名字'],
	}),
	unknownKey: (key: string) => ({
		en: [`an unknown key "${key}"`, 'only keys this file knows', 'correct its spelling, or remove it'],
		zh: [`不认识的键“${key}”`, '这个文件认得的键', '改正拼写，或删去'],
	}),
	missingValue: (name: string, expected: { en: string; zh: string }, key: string) => ({
		en: [`${name}: missing`, expected.en, `add "${key}" here`],
		zh: [`${name}：没有写`, expected.zh, `在这里补上“${key}”`],
	}),
	wrongValue: (name: string, found: string, expected: { en: string; zh: string }) => ({
		en: [`${name}: ${found}`, expected.en, 'write it as expected'],
		zh: [`${name}：${found === 'nothing' ? '空的' : found}`, expected.zh, '照这样写'],
	}),
});
