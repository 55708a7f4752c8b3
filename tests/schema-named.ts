/** The schema that a file of an edition names in its first line. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filesBelow } from '../src/tools/files.ts';

/** Path of the schema that a file names: YAML in its first line, JSON by `$schema`. @throws Error where it names none */
export function schemaNamed(path: string): string {
	const [first = '', second = ''] = readFileSync(path, 'utf8').split('\n');
	const named =
		/^# yaml-language-server: \$schema=(.*)$/.exec(first)?.[1] ?? /^\s+"\$schema": "(.*?)"/.exec(second)?.[1];
	if (named === undefined) throw new Error(`${path} names no schema`);
	return resolve(dirname(path), named);
}

/** Every YAML and JSON file below the folder of an edition, by the name of the schema that it names. */
export function schemasNamed(edition: string): [file: string, schema: string][] {
	return filesBelow(edition)
		.filter((file) => /\.(?:yaml|json)$/.test(file))
		.sort()
		.map((file) => [file, basename(schemaNamed(join(edition, file)), '.json')]);
}
