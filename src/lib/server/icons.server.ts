/** What routes ask for: the icons of the site, which are those of its newest edition. */
import { drawIcon, iconFile, ICONS } from '../drawings/app-icon';
import { findEdition } from './request.server';

/** What browsers show in a tab, as SVG. */
export function favicon(): string {
	return iconFile(ownIcon());
}

/** An icon of the installed app, as PNG. @throws Error when there is none of that name */
export function appIcon(name: string): Promise<Uint8Array<ArrayBuffer>> {
	return drawIcon(name, ownIcon());
}

/** The address parameters of every icon. */
export function iconParams(): { icon: string }[] {
	return ICONS.map(({ name }) => ({ icon: name }));
}

function ownIcon(): string | null {
	return findEdition(undefined).drawings.get('icon') ?? null;
}
