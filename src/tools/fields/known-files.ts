/** The files of an edition that have a schema, and how each names it in its first line, so that editors complete and underline. */
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { chapterHead, coverHead } from '../../lib/edition/chapter-head.ts';
import { EDITION_FILES, GUIDEBOOKS } from '../../lib/edition/edition-files.ts';
import { FIELDS } from '../../lib/edition/field.ts';
import { guidebook } from '../../lib/edition/guide.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import { ROOT } from '../command.ts';

/** A kind of file that an edition has. */
export interface KnownFile {
	/** What its schema and its example are called, without ending. */
	schema: string;
	/** Its path in the folder of the edition; what differs stands in `<>`. */
	name: string;
	shape: z.ZodType;
	/** Whether an edition may do without. */
	optional: boolean;
}

/** In the order in which people are told of them. */
export const KNOWN_FILES: readonly KnownFile[] = [
	...Object.values(EDITION_FILES).map((file) => ({ ...file, schema: stem(file.name) })),
	...LIST_KINDS.flatMap(({ name, entry }) =>
		entry ? [{ schema: name, name: `${name}.yaml`, shape: listOf(entry), optional: true }] : [],
	),
	{ schema: 'guidebook', name: `${GUIDEBOOKS}/<name>.yaml`, shape: guidebook, optional: true },
	{ schema: 'cover', name: '<language>/cover.md', shape: coverHead, optional: false },
	{ schema: 'chapter', name: '<language>/<chapter>.md', shape: chapterHead, optional: false },
];

/** Where the schemas lie. */
export const SCHEMAS = join(ROOT, 'schemas');

const FIRST_LINE = /^# yaml-language-server: \$schema=.*\n/;

/**
 * The text of an edition's file with its schema named: in the first line of YAML, by `$schema` in JSON. What is neither, or has
 * no schema, stays as it is.
 * @param file its path in the folder of the edition
 * @param edition path of that folder, be it there or not
 */
export function withSchema(text: string, file: string, edition: string): string {
	const schema = dirname(file) === GUIDEBOOKS ? 'guidebook' : stem(file);
	const isKnown = KNOWN_FILES.some((known) => known.schema === schema && !known.name.endsWith('.md'));
	if (!isKnown || !/\.(?:yaml|json)$/.test(file)) return text;
	const path = wayTo(join(SCHEMAS, `${schema}.json`), dirname(join(edition, file)));
	if (file.endsWith('.yaml'))
		return `# yaml-language-server: $schema=${path}\n${text.replace(FIRST_LINE, '')}`;
	return `${JSON.stringify({ $schema: path, ...without$schema(text) }, null, '\t')}\n`;
}

function without$schema(text: string): object {
	const entries = Object.entries(JSON.parse(text) as object);
	return Object.fromEntries(entries.filter(([name]) => name !== '$schema'));
}

/** The way from a folder to a file, as an address; a whole one where they are on two drives. */
function wayTo(file: string, folder: string): string {
	const way = relative(folder, file);
	return /^[a-z]:/i.test(way) ? pathToFileURL(file).href : way.replaceAll('\\', '/');
}

function stem(file: string): string {
	return basename(file).replace(/\.\w+$/, '');
}

/** The shape of a list's file: what is said of an entry is said of it. */
function listOf(entry: z.ZodType): z.ZodType {
	const list = z.array(entry);
	FIELDS.add(list, { said: FIELDS.get(entry)?.said ?? { en: '', zh: '' } });
	return list;
}
