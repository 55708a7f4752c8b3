/** What the commands say of a report's text that cannot be read, and of questions that nobody has answered. */
import { faultKinds } from './kinds.ts';

/** What is found, in both languages of the commands. */
interface What {
	what: { en: string; zh: string };
}

export const OUTLINE_FAULTS = faultKinds({
	'no-file': ({ file }: { file: string }) => ({
		en: [
			`no file ${file}`,
			'the text of a report',
			'give the path of the text, such as npm run outline -- REPORT.md',
		],
		zh: [`找不到文件 ${file}`, '一份报告的文本', '写出文本的路径，例如 npm run outline -- 报告.md'],
	}),
	'no-argument': () => ({
		en: ['no file', 'the path of the text of a report', 'run npm run outline -- REPORT.txt [EDITION]'],
		zh: ['没有写文件', '报告文本的路径', '运行 npm run outline -- 报告.txt [年份]'],
	}),
	'unknown-option': ({ option }: { option: string }) => ({
		en: [option, '--print, --text, --list §, --language en, --lang zh|en', 'correct it, or leave it out'],
		zh: [option, '--print、--text、--list §、--language en、--lang zh|en', '改正，或不写'],
	}),
	'no-edition': ({ folder }: { folder: string }) => ({
		en: [
			`no edition ${folder}`,
			'the folder of an edition',
			'make the folder, name the edition behind the file, or only look with --print',
		],
		zh: [
			`没有年份文件夹 ${folder}`,
			'一个年份的文件夹',
			'建好文件夹，或在文件后面写年份；只看结果用 --print',
		],
	}),
	empty: () => ({
		en: ['a text without words', 'the text of a report', 'save the report as text once more'],
		zh: ['没有文字的文件', '一份报告的文本', '把报告重新存成文本'],
	}),
	'no-text': () => ({
		en: [
			'page numbers, running heads or a table of contents alone, and no §',
			'the text of a report, with or without headings',
			'look whether the text of the pages is missing, or whether it is another file that is meant',
		],
		zh: [
			'只有页码、页眉页脚或目录，没有任何一节',
			'一份报告的文本，有没有标题都可以',
			'请看看正文是不是缺了，或者是不是选错了文件',
		],
	}),
	'unknown-encoding': () => ({
		en: [
			'bytes that are neither UTF-8, UTF-16 nor GBK',
			'text saved as UTF-8',
			'open the file where it is read well, choose "Save as", and pick UTF-8',
		],
		zh: [
			'既不是 UTF-8、UTF-16，也不是 GBK 的内容',
			'UTF-8 文本',
			'用能正常显示它的软件打开，“另存为”，编码选 UTF-8',
		],
	}),
	'hidden-character': ({ what }: What) => ({
		en: [`the character ${what.en}`, 'characters that a reader sees', 'type that part of the line anew'],
		zh: [`字符 ${what.zh}`, '看得见的字符', '把这一处重新打一遍'],
	}),
	'section-twice': ({ what }: What) => ({
		en: [`${what.en} a second time`, 'one heading for each §', 'give one of the two another number'],
		zh: [`${what.zh} 第二次出现`, '每一节只有一个标题', '给其中一个换个编号'],
	}),
	'no-section': ({ section, sections }: { section: string; sections: string }) => ({
		en: [`${section}`, `a § of the outline: ${sections}`, 'name one of these'],
		zh: [`${section}`, `提纲里有的节：${sections}`, '写其中一个'],
	}),
	'open-question': ({ address, asked }: { address: string; asked: { en: string; zh: string } }) => ({
		en: [
			`the question ${address}: ${asked.en}`,
			'an answer to every question of the outline',
			'say in answers.yaml how it is read, or declare a unit or a fixed term',
		],
		zh: [
			`还没有回答的问题 ${address}：${asked.zh}`,
			'提纲里的每个问题都有回答',
			'在 answers.yaml 里写明怎样读，或声明单位、固定说法',
		],
	}),
	'idle-answer': ({ key }: { key: string }) => ({
		en: [
			`an answer for ${key}, which the outline does not print`,
			'the address or the form of something printed',
			'correct it, or take the answer out',
		],
		zh: [`给“${key}”的回答，但提纲里没有它`, '报告里印着的地方或写法', '改正，或删去这条回答'],
	}),
});
