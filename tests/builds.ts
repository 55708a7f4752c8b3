import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { buildIfStale } from '../src/tools/build.ts';
import { ROOT } from '../src/tools/command.ts';
import { filesBelow } from '../src/tools/files.ts';
import { readSettings } from '../src/tools/settings.ts';
import {
	CHANGE,
	FICTIONAL_EDITIONS,
	NEXT_EDITIONS,
	TWO_EDITIONS,
	VARIANTS,
	YEAR_BEFORE,
	type Variant,
} from './variants.ts';

/**
 * Builds every variant of the site that the page tests look at, unless it is there already; says on `onOutput`
 * which, and what the build said if it fails. Throws when it does.
 */
export async function buildForTests(onOutput: (text: string) => void): Promise<void> {
	writeTwoEditions();
	writeNextEditions();
	const waiting: Variant[] = Object.values(VARIANTS);
	const buildNext = async (): Promise<void> => {
		const variant = waiting.shift();
		if (variant === undefined) return;
		await buildVariant(variant, onOutput);
		await buildNext();
	};
	// Two at a time: a build keeps one processor busy, and its folders are its own.
	await Promise.all([buildNext(), buildNext()]);
}

async function buildVariant({ folder, settings }: Variant, onOutput: (text: string) => void): Promise<void> {
	let said = '';
	try {
		const built = await buildIfStale({
			out: folder,
			settings: readSettings(settings),
			onOutput: (text) => (said += text),
		});
		onOutput(`     ${folder}: ${built ? 'built' : 'nothing has changed'}\n`);
	} catch (error) {
		onOutput(`${said}\n     ${folder}: not built\n`);
		throw error;
	}
}

/** Copies the editions for the next release, in which one sentence has changed. */
function writeNextEditions(): void {
	const folder = join(ROOT, NEXT_EDITIONS);
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(ROOT, readSettings({}).editionsDir), folder, { recursive: true });
	const file = join(folder, CHANGE.edition, 'zh-CN', `${CHANGE.chapter}.md`);
	const text = readFileSync(file, 'utf8');
	if (!text.includes(CHANGE.before)) throw new Error(`${file} does not say ${CHANGE.before}`);
	writeFileSync(file, text.replace(CHANGE.before, CHANGE.after));
}

/** Puts the fictional edition and that of the year before into one folder, as a publisher would have them after a while. */
function writeTwoEditions(): void {
	const folder = join(ROOT, TWO_EDITIONS);
	const [year, yearBefore] = YEAR_BEFORE.year;
	const [chapter, chapterBefore] = YEAR_BEFORE.chapter;
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(ROOT, FICTIONAL_EDITIONS), folder, { recursive: true });
	const older = join(folder, yearBefore);
	cpSync(join(folder, year), older, { recursive: true });
	for (const file of filesBelow(older)) {
		const text = readFileSync(join(older, file), 'utf8')
			.replaceAll(String(Number(year) + 1), 'NEXT YEAR')
			.replaceAll(year, yearBefore)
			.replaceAll('NEXT YEAR', year)
			.replaceAll(new RegExp(`(slug: |to: |")${chapter}\\b`, 'g'), `$1${chapterBefore}`);
		writeFileSync(join(older, file), text);
	}
	for (const language of LANGUAGES)
		renameSync(join(older, language, `${chapter}.md`), join(older, language, `${chapterBefore}.md`));
}
