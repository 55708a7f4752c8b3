/** What a picture is made of: a ground that is drawn, and words in areas that are set on it. */

/** A piece of layout as Satori takes it. */
export interface Element {
	readonly type: string;
	readonly key?: string;
	readonly props: { readonly style: Style; readonly children?: string | readonly Element[] };
}

/** CSS properties as Satori knows them; numbers are pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** A part of a picture in which words are set. Sizes are pixels. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Where its content stands when there is room left. */
	readonly stand?: 'start' | 'center' | 'end';
	/** What stands in it, at a scale of its type: 1, or less where the words are long. */
	readonly content: (scale: number) => readonly Element[];
}

/** A picture before its words are set. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** SVG markup below the words, in pixels. */
	readonly ground: string;
	readonly areas: readonly Area[];
}

/** A box with words, or with other boxes below each other. */
export function box(style: Style, children: string | readonly (Element | false)[]): Element {
	const kept = typeof children === 'string' ? children : children.filter((child) => child !== false);
	return {
		type: 'div',
		props: { style: { display: 'flex', flexDirection: 'column', ...style }, children: kept },
	};
}

/** Boxes beside each other, on one line of writing. */
export function row(style: Style, children: readonly (Element | false)[]): Element {
	return box({ flexDirection: 'row', alignItems: 'baseline', flexWrap: 'wrap', ...style }, children);
}

/** A paragraph of one style. */
export function words(text: string, style: Style): Element {
	return { type: 'div', props: { style: { display: 'block', ...style }, children: withNarrowQuotes(text) } };
}

/**
 * The font draws curly quotes as wide as a Chinese character; around Latin letters alone a straight pair reads better. It has no
 * narrow blank, as French has between the digits of a long number.
 */
export function withNarrowQuotes(text: string): string {
	return text
		.replaceAll('\u202F', '\u00A0')
		.replace(/“([^“”\p{Script=Han}]*)”/gu, '"$1"')
		.replace(/(?<=[A-Za-z])’/g, "'");
}

/** A drawing placed on a picture: SVG markup in a box of its own units, scaled to a width. */
export function placed(
	markup: string,
	{ x, y, width, box: [boxWidth, boxHeight] }: { x: number; y: number; width: number; box: [number, number] },
): string {
	const height = (width * boxHeight) / boxWidth;
	return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${boxWidth} ${boxHeight}">${markup}</svg>`;
}
