/** Writes a draft: all of it, in its place, and only when the check finds no fault. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readDraft } from '../../lib/edition/draft.ts';
import { Faults, type Fault } from '../../lib/edition/fault.ts';
import { checkEditions } from '../../lib/edition/read.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { withSchema } from '../fields/known-files.ts';
import { proposedFollows, withFollows } from './follows.ts';
import { spokenThatStays, type Stays } from './last-edition.ts';
import { marked, TO_DO } from './marks.ts';
import type { MadeDraft } from './make-draft.ts';

/** Why a place has no figure until someone decides, by the code of the fault that it would be. */
const WHY: Record<string, Record<ReadLanguage, string>> = {
	longNumber: {
		'zh-CN': '数字太长，放不进图片；换个单位讲，或写明不讲的理由',
		en: 'too long a number for a picture: tell it in another unit, or say why it is not told',
	},
	...Object.fromEntries(
		['noQuantity', 'wrongValue', 'wrongUnit'].map((code) => [
			code,
			{
				'zh-CN': '单独看，和在句子里读得不一样；在 answers.yaml 里写明怎样读，或写明不讲的理由',
				en: 'it reads otherwise alone than in its sentence: say in answers.yaml how, or say why it is not told',
			},
		]),
	),
};

const FIGURES = 'figures.yaml';

/** What a draft is made from. */
interface ForWriting {
	language: ReadLanguage;
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
	const named = (made: MadeDraft): MadeDraft => ({
		...made,
		files: new Map([...made.files].map(([file, text]) => [file, withSchema(text, file, folder)])),
	});
	mkdirSync(dirname(folder), { recursive: true });
	const trial = mkdtempSync(`${dirname(folder)}.draft-`);
	const slug = String(first.year);
	try {
		const place = join(trial, slug);
		let made = named(first);
		write(place, made);
		let faults = checkEditions(trial, LIST_KINDS).faults;
		const waived = placesToWaive(made, faults, language);
		if (waived.size > 0) {
			made = named(make(waived));
			rmSync(place, { recursive: true });
			write(place, made);
			faults = checkEditions(trial, LIST_KINDS).faults;
		}
		if (faults.length > 0) return faults;
		const draft = readDraft(trial, slug, LIST_KINDS, new Faults());
		const follows = stays ? proposedFollows(draft, dirname(folder), stays.slug) : new Map<string, string>();
		if (follows.size > 0) {
			const figures = withFollows(made.files.get(FIGURES) ?? '', follows, language);
			const files = new Map([...made.files, [FIGURES, figures]]);
			made = { ...made, files: new Map([...files, [TO_DO, made.toDo(files)]]) };
			write(place, made);
		}
		const spoken = stays && spokenThatStays(stays, draft);
		if (spoken)
			writeFileSync(join(place, 'spoken.yaml'), withSchema(stringify(spoken), 'spoken.yaml', folder));
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

/** Places whose figures would be faults, by address, with the reason for which they have none until someone decides. */
export function placesToWaive(
	{ files }: Pick<MadeDraft, 'files'>,
	faults: readonly Pick<Fault, 'file' | 'code' | 'line'>[],
	language: ReadLanguage,
): Map<string, string> {
	const lines = (files.get(FIGURES) ?? '').split('\n');
	const found = faults.filter(({ file }) => file.endsWith(`/${FIGURES}`));
	return new Map(
		found.flatMap(({ line, code }) => {
			const why = WHY[code]?.[language];
			const source = lines.slice(line).find((written) => /^\s+source: /.test(written));
			const address = source?.replace(/^\s+source: /, '').replace(/^(["'])(.*)\1$/, '$2');
			return why && address ? [[address, marked(language, why)]] : [];
		}),
	);
}
