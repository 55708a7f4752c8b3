/** The colours of the page by day, for pictures. They are written once, in `app.css`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Roles of colours that pictures use. */
const ROLES = [
	'paper',
	'sheet',
	'ink',
	'ink-soft',
	'water',
	'water-mid',
	'water-wash',
	'lamp',
	'lamp-light',
	'on-lamp',
	'line',
] as const;
type Role = (typeof ROLES)[number];

let read: Record<Role, string> | undefined;

/** The colour of a role, as `#rrggbb` or `#rgb`. @throws Error when `app.css` has none for it */
export function colour(role: Role): string {
	read ??= readColours();
	return read[role];
}

function readColours(): Record<Role, string> {
	const css = readFileSync(resolve('src/app.css'), 'utf8');
	const found = ROLES.map((role) => {
		const [, day] = new RegExp(`--${role}: light-dark\\((#[\\da-f]+),`).exec(css) ?? [];
		if (day === undefined) throw new Error(`src/app.css has no day value for --${role}.`);
		return [role, day];
	});
	return Object.fromEntries(found) as Record<Role, string>;
}
