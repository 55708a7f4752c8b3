/** Writes a draft: all of it, in its place, and only when the check finds no fault. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readDraft } from '../../lib/edition/draft.ts';
import { Faults, type Fault } from '../../lib/edition/fault.ts';
import { checkEditions } from '../../lib/edition/read.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import type { Language } from '../../lib/site/languages.ts';
import { spokenThatStays, type Stays } from './last-edition.ts';
import { marked } from './marks.ts';
import type { MadeDraft } from './make-draft.ts';

/** Why a place has no figure until someone decides. */
const TOO_LONG: Record<Language, string> = {
	'zh-CN': '数字太长，放不进图片；换个单位讲，或写明不讲的理由',
	en: 'too long a number for a picture: tell it in another unit, or say why it is not told',
};

/** What a draft is made from. */
interface ForWriting {
	language: Language;
	stays: Stays | null;
	/** Makes it; without figures for some places, by address, with the reason. */
	make(waived: ReadonlyMap<string, string>): MadeDraft;
}

/**
 * Writes a draft beside the editions, has it checked, and puts it in its place when nothing is wrong.
 * @returns what was made, or the faults, and then nothing is written
 */
export function writeDraft(
	folder: string,
	first: MadeDraft,
	{ language, stays, make }: ForWriting,
): MadeDraft | readonly Fault[] {
	mkdirSync(dirname(folder), { recursive: true });
	const trial = mkdtempSync(`${dirname(folder)}.draft-`);
	const slug = String(first.year);
	try {
		const place = join(trial, slug);
		let made = first;
		write(place, made);
		let faults = checkEditions(trial, LIST_KINDS).faults;
		const waived = tooLong(made, faults, language);
		if (waived.size > 0) {
			made = make(waived);
			rmSync(place, { recursive: true });
			write(place, made);
			faults = checkEditions(trial, LIST_KINDS).faults;
		}
		if (faults.length > 0) return faults;
		const spoken = stays && spokenThatStays(stays, readDraft(trial, slug, LIST_KINDS, new Faults()));
		if (spoken) writeFileSync(join(place, 'spoken.yaml'), stringify(spoken));
		renameSync(place, folder);
		return made;
	} finally {
		rmSync(trial, { recursive: true, force: true });
	}
}

function write(folder: string, { files }: MadeDraft): void {
	for (const [file, content] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
}

/** Places whose numbers are too long for a picture, by address: they are waived until someone decides. */
function tooLong({ files }: MadeDraft, faults: readonly Fault[], language: Language): Map<string, string> {
	const lines = (files.get('figures.yaml') ?? '').split('\n');
	const found = faults.filter(({ file, code }) => file.endsWith('/figures.yaml') && code === 'longNumber');
	return new Map(
		found.flatMap(({ line }) => {
			const source = lines.slice(line).find((written) => /^\s+source: /.test(written));
			const address = source?.replace(/^\s+source: /, '').replace(/^(["'])(.*)\1$/, '$2');
			return address ? [[address, marked(language, TOO_LONG[language])]] : [];
		}),
	);
}
