/** Pictures inside a picture: where one has room, and what comes of it. */
import type { Area } from './drawing.ts';

/** Where a picture has room for a shape, and how large its type is at most: pixels. */
export interface Room {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly size: number;
}

/** A picture inside a picture: what is drawn, as SVG markup, and words on it. */
export interface Art {
	readonly ground: string;
	readonly areas: readonly Area[];
}
