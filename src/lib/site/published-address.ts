/**
 * A *published address* is what a reader may have kept of the site: a page, a part of one, or a data file. It is written
 * without language, view and base path, because it holds in all of them: `/<year>/staff/`, `/<year>/staff/#training`,
 * `/<year>/staff/training/`, `/<year>/data/facts.csv`, `/q/<code>/`.
 */
import { LANGUAGES } from './languages.ts';
import { pageOfThing } from './page-of-thing.ts';
import { HALLS } from './pages.ts';
import { addressOf } from './addresses.ts';

/** How a published address is written. */
export const PUBLISHED_ADDRESS = /^\/([a-z0-9.-]+\/)*([a-z0-9.-]+|#[a-z0-9-]+)?$/;

/** A published address that can be retired: a page or a part of one, no file. */
export const RETIRABLE_ADDRESS = /^\/([a-z0-9.-]+\/)+(#[a-z0-9-]+)?$/;

/** The published address of a page: of the site, of an edition, of a chapter or tool of one. */
export function pageAddress(edition?: string, page?: string): string {
	return addressOf(LANGUAGES[0], edition, page);
}

/** The published address of a part of a chapter, on the chapter's page: `/<year>/staff/#training`. */
export function fragmentAddress(edition: string, chapter: string, fragment: string): string {
	return `${pageAddress(edition, chapter)}#${fragment}`;
}

/** The published address of the page of a thing; of the page where a chapter or a cover is shared, if no fragment is named. */
export function thingAddress(edition: string, chapter: string | null, fragment: string | null): string {
	return pageAddress(edition, pageOfThing({ chapter, fragment }));
}

/** The published address of a hall. */
export function hallAddress(code: string): string {
	return pageAddress(HALLS, code);
}

/**
 * Whether an address goes with another one: it is that one, or stands below it, or is the fragment of the same thing.
 * `/<year>/staff/#training` and `/<year>/staff/training/` go with `/<year>/staff/`, and the first goes with the second.
 */
export function goesWith(address: string, other: string): boolean {
	if (address === other) return true;
	if (!other.endsWith('/')) return false;
	return address.startsWith(other) || address.replace('#', '') === other.slice(0, -1);
}

/** What an address names: the edition or what else stands first, the chapter or code below it, and the part of that. */
export function partsOf(address: string): { first?: string; chapter?: string; part?: string } {
	const [first, chapter, part] = address.split(/[/#]+/).filter(Boolean);
	return { first, chapter, part };
}

/** Whether an address is that of a page of its own for a part of another one. */
export function isPartAddress(address: string): boolean {
	return address.endsWith('/') && partsOf(address).part !== undefined;
}
