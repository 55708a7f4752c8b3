/** Editions copied to a temporary folder, where a test may change any file of them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../src/lib/edition/edition.ts';
import type { Fault } from '../src/lib/edition/fault.ts';
import { checkEditions, readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { filesBelow } from '../src/tools/files.ts';

/** The project's own editions. */
export const REAL_EDITIONS = fileURLToPath(new URL('../src/editions', import.meta.url));
/** Editions of an invented organisation and year. */
export const FICTIONAL_EDITIONS = fileURLToPath(new URL('fixtures/editions', import.meta.url));

/** Copies of editions; files are named as faults name them, `2031/figures.yaml`. */
export class EditionCopy {
	readonly folder = mkdtempSync(join(tmpdir(), 'edition-'));

	/** @param sources folders of editions, all of which come into one folder */
	constructor(...sources: string[]) {
		for (const source of sources) cpSync(source, this.folder, { recursive: true });
	}

	/** Every file there is. */
	files(): string[] {
		return filesBelow(this.folder).sort();
	}

	read(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}

	write(file: string, content: string | Uint8Array): void {
		mkdirSync(dirname(join(this.folder, file)), { recursive: true });
		writeFileSync(join(this.folder, file), content);
	}

	/** Rewrites a file by its text. */
	change(file: string, change: (text: string) => string | Uint8Array): void {
		this.write(file, change(this.read(file)));
	}

	/** Puts the same bytes at another place. */
	duplicate(from: string, to: string): void {
		this.write(to, readFileSync(join(this.folder, from)));
	}

	remove(file: string): void {
		rmSync(join(this.folder, file), { recursive: true });
	}

	rename(from: string, to: string): void {
		renameSync(join(this.folder, from), join(this.folder, to));
	}

	/** Takes away all that was published of an edition and is retired in it, so that it may get another name. */
	unpublish(edition: string): void {
		this.remove('published.json');
		this.change(`${edition}/edition.yaml`, (text) => text.replace(/^retired:\n(?: .*\n)+/m, ''));
	}

	/** What the check finds, in any order. */
	faults(): readonly Fault[] {
		return checkEditions(this.folder, LIST_KINDS).faults;
	}

	/** The editions, newest first. Throws when one has a fault. */
	editions(): Edition[] {
		return readEditions(this.folder, LIST_KINDS);
	}

	/** Removes the folder. */
	dispose(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** Exchanges words that stand exactly once in a text; throws when they do not, for then a test would change nothing. */
export function exchange(text: string, from: string, to: string): string {
	if (text.split(from).length !== 2) throw new Error(`"${from}" stands ${text.split(from).length - 1} times`);
	return text.replace(from, () => to);
}

/** Line of the words in a text, counted from 1; throws unless they stand exactly once. */
export function lineOf(text: string, marker: string): number {
	const [before = '', ...behind] = text.split(marker);
	if (behind.length !== 1) throw new Error(`"${marker}" stands ${behind.length} times`);
	return before.split('\n').length;
}
