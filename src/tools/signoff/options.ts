/** What `npm run signoff` is asked for, checked before anything is written. */
import { parseArgs } from 'node:util';

/** Thrown when no sheet can be written; its message says what to mend. */
export class SignoffError extends Error {
	override readonly name = 'SignoffError';
}

/** The options of the command. @throws SignoffError that names what is wrong */
export function readOptions(args: string[]): { out: string; edition?: string } {
	try {
		const { values } = parseArgs({
			args,
			options: { out: { type: 'string', default: 'signoff' }, edition: { type: 'string' } },
		});
		return values;
	} catch (error) {
		// Node says in one sentence which option it does not know.
		throw new SignoffError(
			`${(error as Error).message}\n\nNothing was written. Run npm run signoff [-- --edition YEAR] [--out FOLDER]`,
		);
	}
}

/** The editions that are asked for. @throws SignoffError when there is none of that name */
export function editionsAsked<Edition extends { slug: string }>(
	all: readonly Edition[],
	slug: string | undefined,
): Edition[] {
	const asked = all.filter((edition) => slug === undefined || edition.slug === slug);
	if (asked.length > 0) return asked;
	const slugs = all.map((edition) => edition.slug).join(', ');
	throw new SignoffError(
		slug === undefined
			? 'There is no edition. Nothing was written.'
			: `--edition is "${slug}". It must be one of the editions: ${slugs}. Nothing was written.`,
	);
}
