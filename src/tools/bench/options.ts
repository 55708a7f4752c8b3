import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../lib/edition/languages.ts';

/** The parts of a bench, in their order. */
const PARTS = ['weights', 'lighthouse', 'lcp'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchOptions {
	readonly parts: readonly Part[];
	/** Names of the pages to measure: `cover`, or what follows the edition in the address; absent: the usual ones. */
	readonly names?: readonly string[];
	/** Absent: the usual ones. */
	readonly languages?: readonly Language[];
	/** Whether to measure speed in every language. */
	readonly all: boolean;
	/** Whether a small run will do. */
	readonly quick: boolean;
}

/** Thrown when the command line cannot be understood; its message says what can be. */
export class OptionError extends Error {
	override readonly name = 'OptionError';
}

const USAGE = `npm run bench -- [options]

  --pages cover,staff   only these pages, by the last part of their address
  --language en         only this language (${LANGUAGES.join(', ')})
  --only lcp            only this part (${PARTS.join(', ')})
  --all                 speed in every language, not in the first alone
  --quick               few pages and few runs`;

/** Reads the command line. Throws an {@link OptionError}. */
export function readOptions(args: readonly string[]): BenchOptions {
	const { pages, language, only, all, quick } = parse(args);
	return {
		parts: oneOf(PARTS, '--only', only) ?? PARTS,
		names: list(pages),
		languages: oneOf(LANGUAGES, '--language', language),
		all,
		quick,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				pages: { type: 'string' },
				language: { type: 'string' },
				only: { type: 'string' },
				all: { type: 'boolean', default: false },
				quick: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		throw new OptionError(`${(error as Error).message}\n\n${USAGE}`);
	}
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
