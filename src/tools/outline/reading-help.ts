/** What an edition says about reading its report. It may be as unfinished as one is that begins with its outline. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { answers, type ReadingHelp } from '../../lib/edition/answers.ts';
import { REPORT_LANGUAGE, type ReadLanguage } from '../../lib/site/languages.ts';

const terms = z.looseObject({ terms: z.record(z.string(), z.array(z.string())) });
const units = z.record(
	z.string(),
	z.looseObject({
		kind: z.string(),
		printed: z.array(z.string()),
		en: z.looseObject({ one: z.string(), other: z.string() }).optional(),
	}),
);

/** Reads terms, units and answers of an edition. What is not there or not right yet is left out: the check tells it. */
export function readingHelp(folder: string, language: ReadLanguage = REPORT_LANGUAGE): ReadingHelp {
	return {
		terms: part(folder, 'edition.yaml', terms)?.terms[language] ?? [],
		units: part(folder, 'units.yaml', units) ?? {},
		answers: part(folder, 'answers.yaml', answers) ?? {},
	};
}

function part<Shape extends z.ZodType>(folder: string, name: string, shape: Shape): z.infer<Shape> | null {
	const path = join(folder, name);
	if (!existsSync(path)) return null;
	try {
		return shape.safeParse(parse(readFileSync(path, 'utf8'))).data ?? null;
	} catch {
		return null;
	}
}
