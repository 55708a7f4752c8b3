/** What `npm run posters` is asked for, checked before anything is written. */
import { parseArgs } from 'node:util';
import { editionsFolder, readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { hallSheetsOf, type HallSheet } from '../lib/pictures/hall-sheets.ts';
import { originFaults } from './release-faults.ts';
import { basePathFault } from './settings.ts';

/** Thrown when nothing can be printed; its message says what to mend. */
export class PostersError extends Error {
	override readonly name = 'PostersError';
}

const SETTING = { name: '--origin', command: 'npm run posters -- --origin https://…' };

/** The options of the command, checked. @throws PostersError that names everything that is wrong */
export function readOptions(args: string[]) {
	const { values } = parseOptions(args);
	const faults = [
		...originFaults(values.origin, SETTING),
		...[basePathFault(values.base, '--base')].filter((fault) => fault !== undefined),
	];
	if (faults.length > 0) throw new PostersError(`${faults.join('\n\n')}\n\nNothing was written.`);
	return values;
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				origin: { type: 'string' },
				base: { type: 'string', default: '' },
				out: { type: 'string', default: 'posters' },
				place: { type: 'string' },
			},
		});
	} catch (error) {
		// Node says in one sentence which option it does not know.
		throw new PostersError(`${(error as Error).message}\n\nNothing was written. Run ${SETTING.command}`);
	}
}

/** The sheets of every hall, or of one. @throws PostersError when there is no such hall */
export function sheetsToPrint(site: string, code: string | undefined): HallSheet[] {
	const [newest] = readEditions(editionsFolder(), LIST_KINDS);
	if (!newest) throw new PostersError(`There is no edition in ${editionsFolder()}. Nothing was written.`);
	if (newest.places.length === 0)
		throw new PostersError(
			`The edition ${newest.slug} has no places, so there is nothing to print. Nothing was written.`,
		);
	const sheets = hallSheetsOf(newest, site).filter(({ hall }) => code === undefined || hall.code === code);
	if (sheets.length > 0) return sheets;
	const codes = newest.places.map((hall) => hall.code).join(', ');
	throw new PostersError(
		`--place is "${code ?? ''}". It must be the code of a place in the newest edition: ${codes}. Nothing was written.`,
	);
}
