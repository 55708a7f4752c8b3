/** The cards and posters of a built site, and where each lies. */
import { join } from 'node:path';
import { picturesOf, type Picture } from '../src/lib/pictures/list.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { editionsOf, type Variant } from './variants.ts';

/** Where a site is published: origin and base path, without a slash at the end. */
export function siteOf({ settings }: Variant): string {
	const { siteOrigin, basePath } = readSettings(settings);
	return siteOrigin + basePath;
}

/** Every card and poster that a site has. */
export function picturesIn(variant: Variant): Picture[] {
	return picturesOf(editionsOf(variant), LIST_KINDS, siteOf(variant));
}

/** A picture of a build, as a path. */
export function pictureFile({ folder }: Variant, { address }: Pick<Picture, 'address'>): string {
	return join(ROOT, folder, address);
}
