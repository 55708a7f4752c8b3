/**
 * The mark of a page: the digest of itself without the mark. By it a worker tells a page of ours from what a network
 * puts in its place, such as the page where a hall's Wi-Fi asks its guests to log in.
 */
import { digestOf } from './digest.ts';

/** The element with the digest, in whatever order and with whatever quotes a host has left its attributes. */
const MARK = /<meta\b(?=[^>]*\bname=["']?digest\b)[^>]*\bcontent=["']?([\w-]{16})[^>]*>/;

/** What a page is by its mark: as it was published, changed since by someone on its way, or not one of ours. */
type MarkedAs = 'published' | 'altered' | 'foreign';

/** A page with its mark at the end of its head. */
export async function withMark(html: string): Promise<string> {
	return html.replace('</head>', `<meta name="digest" content="${await digestOfText(html)}"></head>`);
}

/** What a page is. */
export async function markedAs(html: string): Promise<MarkedAs> {
	const [element, digest] = MARK.exec(html) ?? [];
	if (element === undefined) return 'foreign';
	return (await digestOfText(html.replace(element, ''))) === digest ? 'published' : 'altered';
}

function digestOfText(text: string): Promise<string> {
	return digestOf(new TextEncoder().encode(text));
}
