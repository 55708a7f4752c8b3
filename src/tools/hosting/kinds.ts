/** The kinds of file that a site is made of, by the endings of their names. */
import { lookup } from 'mrmime';

/** A kind of file, and how it is sent. */
export interface FileKind {
	/** Ending of its name, without the dot: `html`. */
	readonly ending: string;
	/** What a browser is told that it is: `text/html;charset=utf-8`. */
	readonly type: string;
	/** Whether the build lays compressed copies beside it. Pictures and sound are compressed in themselves. */
	readonly isCompressed: boolean;
	/** Whether other sites may show it: cards, posters, icons, recordings and data. */
	readonly isShownElsewhere: boolean;
	/** Whether it is a document that could hold a script and has no policy of its own. */
	readonly canHoldScripts: boolean;
}

const COMPRESSED = ['html', 'js', 'css', 'json', 'webmanifest', 'svg', 'xml', 'txt', 'csv'];
const NOT_COMPRESSED = ['png', 'jpg', 'pdf', 'epub', 'zip', 'm4a', 'mp3'];
const SHOWN_ELSEWHERE = ['svg', 'png', 'jpg', 'pdf', 'epub', 'm4a', 'mp3', 'json', 'csv', 'zip'];

/** Every kind that a build has. A test finds the file that is of none. */
export const KINDS: readonly FileKind[] = [...COMPRESSED, ...NOT_COMPRESSED].map((ending) => ({
	ending,
	type: typeOf(ending),
	isCompressed: COMPRESSED.includes(ending),
	isShownElsewhere: SHOWN_ELSEWHERE.includes(ending),
	canHoldScripts: ending === 'svg',
}));

/** Bytes of no kind that we know. */
const UNKNOWN: FileKind = {
	ending: '',
	type: 'application/octet-stream',
	isCompressed: false,
	isShownElsewhere: false,
	canHoldScripts: false,
};

/** The kind of a file, by its name: `/about/card.png` or `card.png`. */
export function kindOf(file: string): FileKind {
	return KINDS.find(({ ending }) => file.endsWith(`.${ending}`)) ?? UNKNOWN;
}

/** Text that does not say in which encoding it is would be read in that of the reader's system. */
function typeOf(ending: string): string {
	const type = lookup(ending) ?? UNKNOWN.type;
	return type.startsWith('text/') ? `${type};charset=utf-8` : type;
}
