/** Tells what a release has otherwise than the last one, so that a device that has the last one fetches the differences alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { diffArrays } from 'diff';
import { digestOf } from '../lib/offline/digest.ts';
import type { Change, Step } from '../lib/offline/update.ts';
import { kindOf } from './hosting/kinds.ts';

/** Where a text comes apart into the pieces that are compared: after words and sentences, and around tags. */
const BETWEEN_PIECES = /(?<=[\s>",。，；：、])|(?=<)/;

/** The most pieces that go or come in a text that is still told by its differences: more take long to find, and weigh as much as it does. */
const MOST_PIECES = 1000;

/** How hard brotli tries where it only weighs. */
const QUALITY = 5;

/** A text at an address below the base path, and its file. */
type Kept = readonly [address: string, file: string];

/** What of these files the last release has otherwise, where the difference weighs less than the file. */
export async function changesSince(
	lastRelease: string,
	folder: string,
	kept: readonly Kept[],
): Promise<Change[]> {
	const changes: Change[] = [];
	for (const [address, file] of kept) {
		const [old, now] = [lastRelease, folder].map((root) => join(root, file)) as [string, string];
		if (!kindOf(file).isCompressed || !existsSync(old)) continue;
		const before = readFileSync(old);
		const after = readFileSync(now);
		if (before.equals(after)) continue;
		const steps = stepsBetween(before.toString(), after.toString());
		if (!steps) continue;
		const change: Change = [address, await digestOf(new Uint8Array(before)), steps];
		if (weighs(JSON.stringify(change)) < weighs(after)) changes.push(change);
	}
	return changes;
}

/** How one text becomes another; nothing where they have little in common. */
export function stepsBetween(before: string, after: string): Step[] | undefined {
	const [from, to] = [before, after].map((text) => text.split(BETWEEN_PIECES)) as [string[], string[]];
	return diffArrays(from, to, { maxEditLength: MOST_PIECES })?.map(({ value, added, removed }) => {
		const piece = value.join('');
		if (added) return piece;
		return removed ? -piece.length : piece.length;
	});
}

/** About how many bytes a host sends for a text. */
export function weighs(text: string | Uint8Array): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
}
