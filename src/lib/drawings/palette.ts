/** The colours of the page, for what is no page: pictures, the manifest, the bar of a browser. They are written once, in `app.css`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DRAWING_COLOURS } from '../site/drawing-colours.ts';

/** Roles of colours that pictures use: those of drawings, and what else a picture needs. */
const ROLES = [...DRAWING_COLOURS, 'on-lamp', 'line'] as const;
type Role = (typeof ROLES)[number];

/** Whether there is a colour of this name. */
export function isRole(name: string): name is Role {
	return ROLES.some((role) => role === name);
}

/** Of every role, by day and by night. */
type Palette = Readonly<Record<Role, { day: string; night: string }>>;

let read: Palette | undefined;

/** The colour of a role, as `#rrggbb` or `#rgb`. @throws Error when `app.css` has none for it */
export function colour(role: Role, side: 'day' | 'night' = 'day'): string {
	read ??= readColours();
	return read[role][side];
}

function readColours(): Palette {
	const css = readFileSync(resolve('src/app.css'), 'utf8');
	const found = ROLES.map((role) => {
		const pair = new RegExp(`--${role}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)\\)`);
		const [, day, night] = pair.exec(css) ?? [];
		if (day === undefined) throw new Error(`src/app.css has no day and night for --${role}.`);
		return [role, { day, night }];
	});
	return Object.fromEntries(found) as Palette;
}
