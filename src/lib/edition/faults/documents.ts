/** What the commands say of a document that they cannot read: a file of Word, a PDF, or what only calls itself one. */
import { faultKinds, type Mending } from './kinds.ts';

/** Which kind of document a file is; `other` of what is none that a report comes in. */
type Kind = 'word' | 'pdf' | 'text' | 'other';

const KINDS: Record<Kind, { en: string; zh: string }> = {
	word: { en: 'a Word document', zh: 'Word 文档' },
	pdf: { en: 'a PDF', zh: 'PDF' },
	text: { en: 'plain text', zh: '纯文本' },
	other: { en: 'something else', zh: '别的东西' },
};

const EXPECTED = { en: 'a report as .docx, .pdf, .txt or .md', zh: '.docx、.pdf、.txt 或 .md 的报告' };

/** What is wrong with a document. */
export type DocumentTrouble =
	| { code: 'not-its-name'; ending: string; is: Kind }
	| {
			code:
				| 'old-word'
				| 'password-word'
				| 'password-pdf'
				| 'broken-word'
				| 'broken-pdf'
				| 'other-file'
				| 'nothing-in-it';
	  }
	| { code: 'too-large'; megabytes: number; most: number }
	| { code: 'swells'; megabytes: number; most: number }
	| { code: 'picture-pages'; pages: readonly number[]; all: boolean }
	| { code: 'no-characters'; pages: readonly number[] };

const DOCUMENT_FAULTS = faultKinds({
	'not-its-name': ({ ending, is }: { ending: string; is: Kind }) => ({
		en: [
			`a file named ${ending} that is ${KINDS[is].en}`,
			'a file that is what its name says',
			'save it once more in its own program, or give it the right ending',
		],
		zh: [
			`名字是 ${ending}，内容是${KINDS[is].zh}`,
			'内容和后缀一致的文件',
			'用原来的软件重新保存，或改对后缀',
		],
	}),
	'old-word': () => ({
		en: [
			'a document in the old format of Word or WPS (.doc, .wps)',
			'a .docx: the old format hides its numbering',
			'open it in Word or WPS, choose "Save as", and pick .docx',
		],
		zh: [
			'旧格式的 Word 或 WPS 文档（.doc、.wps）',
			'.docx 文档：旧格式读不出自动编号',
			'用 Word 或 WPS 打开，“另存为”，选 .docx',
		],
	}),
	'password-word': () => ({
		en: [
			'a document with a password',
			EXPECTED.en,
			'take the password off (File, Info, Protect), and save it as .docx',
		],
		zh: ['加了密码的文档', EXPECTED.zh, '去掉密码（文件、信息、保护文档），再存成 .docx'],
	}),
	'password-pdf': () => ({
		en: [
			'a PDF with a password',
			'a PDF that opens without one',
			'save it without a password, or give the Word file',
		],
		zh: ['加了密码的 PDF', '不用密码就能打开的 PDF', '去掉密码再存一次，或给 Word 文件'],
	}),
	'broken-word': () => ({
		en: [
			'a Word document that is damaged or not whole',
			'a whole .docx',
			'open it in Word, let it be repaired, and save it once more',
		],
		zh: ['损坏或不完整的 Word 文档', '完整的 .docx', '用 Word 打开并修复，再存一次'],
	}),
	'broken-pdf': () => ({
		en: [
			'a PDF that is damaged or not whole',
			'a whole PDF',
			'make the PDF once more, or give the Word file',
		],
		zh: ['损坏或不完整的 PDF', '完整的 PDF', '重新导出 PDF，或给 Word 文件'],
	}),
	'other-file': () => ({
		en: ['a file that is no report', EXPECTED.en, 'give the document of the report itself'],
		zh: ['不是报告文档的文件', EXPECTED.zh, '给出报告本身的文档'],
	}),
	'nothing-in-it': () => ({
		en: [
			'a document without words',
			'the text of a report',
			'give the document that holds the text; pictures are not read',
		],
		zh: ['没有文字的文档', '一份报告的文字', '请给有文字的文档；图片里的字读不出来'],
	}),
	'too-large': ({ megabytes, most }: { megabytes: number; most: number }) => ({
		en: [
			`a file of ${megabytes} MB`,
			`at most ${most} MB`,
			'compress its pictures (Save as, Tools), or take them out',
		],
		zh: [`${megabytes} MB 的文件`, `最多 ${most} MB`, '压缩或删去文档里的图片，再存一次'],
	}),
	swells: ({ megabytes, most }: { megabytes: number; most: number }) => ({
		en: [
			`a file that unpacks to ${megabytes} MB of text`,
			`at most ${most} MB`,
			'look at where the file comes from; no report is as large',
		],
		zh: [`解开后有 ${megabytes} MB 文字的文件`, `最多 ${most} MB`, '看看文件从哪里来；报告不会这么大'],
	}),
	'picture-pages': ({ pages, all }: { pages: readonly number[]; all: boolean }) => ({
		en: [
			all
				? 'a PDF whose pages are all pictures'
				: `${pages.length === 1 ? 'a page that is a picture' : 'pages that are pictures'}: ${pages.join(', ')}`,
			'a PDF whose text can be selected',
			'give the Word file',
		],
		zh: [
			all ? '每一页都是图片的 PDF' : `第 ${pages.join('、')} 页是图片`,
			'文字可以选中的 PDF',
			'请给 Word 文件',
		],
	}),
	'no-characters': ({ pages }: { pages: readonly number[] }) => ({
		en: [
			`letters without a meaning on ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`,
			'a PDF from which text can be copied',
			'give the Word file',
		],
		zh: [`第 ${pages.join('、')} 页的字复制出来是乱码`, '文字可以复制的 PDF', '请给 Word 文件'],
	}),
});

/** The words of what is wrong with a document. */
export function documentFault(trouble: DocumentTrouble): Mending {
	switch (trouble.code) {
		case 'not-its-name':
			return DOCUMENT_FAULTS['not-its-name'](trouble);
		case 'too-large':
			return DOCUMENT_FAULTS['too-large'](trouble);
		case 'swells':
			return DOCUMENT_FAULTS.swells(trouble);
		case 'picture-pages':
			return DOCUMENT_FAULTS['picture-pages'](trouble);
		case 'no-characters':
			return DOCUMENT_FAULTS['no-characters'](trouble);
		default:
			return DOCUMENT_FAULTS[trouble.code]();
	}
}
