/** An example of each file of an edition, in which every field occurs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../command.ts';
import type { KnownFile } from './known-files.ts';

const FOLDER = join(ROOT, 'src/tools/fields/examples');

/** The text of an example: YAML, or JSON where the file is JSON. @throws Error where there is none */
export function exampleOf({ schema }: Pick<KnownFile, 'schema'>): string {
	const path = ['yaml', 'json'].map((ending) => join(FOLDER, `${schema}.${ending}`)).find(existsSync);
	if (path === undefined) throw new Error(`no example of ${schema} in ${FOLDER}`);
	return readFileSync(path, 'utf8');
}
