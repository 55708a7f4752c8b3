/** Word files made by hand, for what no program that makes them lets one say. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DRAWING =
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** The insides of the parts of a Word file. */
export interface WordParts {
	body: string;
	styles?: string;
	numbering?: string;
	footnotes?: string;
	comments?: string;
	header1?: string;
	/** Of `docProps/app.xml`: what the program counted that saved it. */
	properties?: string;
}

const ROOTS: Record<keyof WordParts, string> = {
	body: 'w:document',
	styles: 'w:styles',
	numbering: 'w:numbering',
	footnotes: 'w:footnotes',
	comments: 'w:comments',
	header1: 'w:hdr',
	properties: 'Properties',
};

/** The bytes of a .docx. */
export function wordFile(parts: WordParts): Uint8Array {
	const files = Object.entries(parts).map(([name, inside]: [string, string]): [string, Uint8Array] => {
		const root = ROOTS[name as keyof WordParts];
		const content = name === 'body' ? `<w:body>${inside}</w:body>` : inside;
		const xml = `<?xml version="1.0" encoding="UTF-8"?><${root} ${W} ${DRAWING}>${content}</${root}>`;
		const path = name === 'properties' ? 'docProps/app' : `word/${name === 'body' ? 'document' : name}`;
		return [`${path}.xml`, strToU8(xml)];
	});
	return zipSync(Object.fromEntries(files));
}

/** A run. @param properties the inside of its `w:rPr` */
export function run(text: string, properties = ''): string {
	return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph. @param properties the inside of its `w:pPr` */
export function paragraph(inside: string, properties = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
}

/** Properties of a paragraph in a list. @param level counted from 0 */
export function inList(list: number, level = 0): string {
	return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A list of `numbering.xml`, each level as format and text: `['chineseCounting', '%1、']`. */
export function list(
	id: number,
	levels: readonly (readonly [format: string, text: string, more?: string])[],
): string {
	const inside = levels.map(
		([format, text, more = ''], level) =>
			`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
	);
	return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
}

/** A list that counts as another is defined. @param change the inside, such as a start of its own */
export function use(id: number, definition: number, change = ''): string {
	return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${change}</w:num>`;
}

/** A style of paragraphs. @param more its properties */
export function style(id: string, name: string, more = ''): string {
	return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}
