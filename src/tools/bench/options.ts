import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../lib/site/languages.ts';
import { VIEWS, type View } from '../../lib/site/addresses.ts';

/** The parts of a bench, in their order. */
const PARTS = [
	'weights',
	'lighthouse',
	'lcp',
	'saved',
	'frames',
	'search',
	'outline',
	'draft',
	'editions',
	'load',
] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchOptions {
	readonly parts: readonly Part[];
	/** Names of the pages to measure: `cover`, or what follows the edition in the address; absent: the usual ones. */
	readonly names?: readonly string[];
	/** Absent: the usual ones. */
	readonly languages?: readonly Language[];
	/** Absent: the usual ones. */
	readonly views?: readonly View[];
	/** Whether to measure speed in every language. */
	readonly all: boolean;
	/** Whether a small run will do. */
	readonly quick: boolean;
	/** How often a page and its bare form are opened in turns. */
	readonly runs: number;
}

/** How often, unless the command line says otherwise. */
const RUNS = { usual: 5, quick: 3 };

/** Thrown when the command line cannot be understood; its message says what can be. */
export class OptionError extends Error {
	override readonly name = 'OptionError';
}

const USAGE = `npm run bench -- [options]

  --pages cover,staff   only these pages, by the last part of their address
  --language en         only this language (${LANGUAGES.join(', ')})
  --view elder          only this view (${VIEWS.join(', ')})
  --only lcp            only this part (${PARTS.join(', ')})
  --all                 speed in every language, not in the first alone
  --quick               few pages and few runs
  --runs 9              how often each page is opened for lcp and saved (${RUNS.usual})`;

/** Reads the command line. Throws an {@link OptionError}. */
export function readOptions(args: readonly string[]): BenchOptions {
	const { pages, language, view, only, all, quick, runs } = parse(args);
	return {
		parts: oneOf(PARTS, '--only', only) ?? PARTS,
		names: list(pages),
		languages: oneOf(LANGUAGES, '--language', language),
		views: oneOf(VIEWS, '--view', view),
		all,
		quick,
		runs: count('--runs', runs) ?? (quick ? RUNS.quick : RUNS.usual),
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				pages: { type: 'string' },
				language: { type: 'string' },
				view: { type: 'string' },
				only: { type: 'string' },
				all: { type: 'boolean', default: false },
				quick: { type: 'boolean', default: false },
				runs: { type: 'string' },
			},
		}).values;
	} catch (error) {
		throw new OptionError(`${(error as Error).message}\n\n${USAGE}`);
	}
}

function count(option: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (/^[1-9]\d?$/.test(value)) return Number(value);
	throw new OptionError(`${option} is "${value}". It must be a number from 1 to 99\n\n${USAGE}`);
}

function list(value: string | undefined): string[] | undefined {
	return value?.split(',').filter(Boolean);
}

function oneOf<Known extends string>(
	known: readonly Known[],
	option: string,
	value: string | undefined,
): Known[] | undefined {
	return list(value)?.map((name) => {
		const found = known.find((candidate) => candidate === name);
		if (found === undefined) {
			throw new OptionError(`${option} is "${name}". It must be one of ${known.join(', ')}\n\n${USAGE}`);
		}
		return found;
	});
}
