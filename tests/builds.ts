/** Makes what the tests look at: the fictional editions, and the builds of the site. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { buildIfStale } from '../src/tools/build.ts';
import { ROOT, runNode } from '../src/tools/command.ts';
import { sealEdition } from '../src/tools/sealed-files.ts';
import { readSettings } from '../src/tools/settings.ts';
import { bareEditionInThree } from './bare-edition.ts';
import { changeRelease } from './changed-release.ts';
import { exchange } from './edition-copy.ts';
import { IS_WHOLE } from './whole.ts';
import { followSmall, smallEdition } from './years.ts';
import { CHANGE, FICTIONAL_EDITIONS, VARIANTS, YEARS, type Variant } from './variants.ts';

/** Builds a variant of the site, unless it is there already. Throws when it cannot be built, after `onOutput` got why. */
export async function buildVariant(
	{ folder, settings, apart, after, sealed }: Variant,
	onOutput: (text: string) => void,
): Promise<void> {
	// Of what a build makes of the change all is known; whether that is so `npm run test:all` sees, which builds it.
	if (after && !IS_WHOLE) {
		rmSync(join(ROOT, folder), { recursive: true, force: true });
		await changeRelease(after, join(ROOT, folder), {
			text: (text) => text.replaceAll(CHANGE.before, CHANGE.after),
		});
		return;
	}
	if (sealed) sealYear(settings, sealed);
	if (apart) {
		// What it speaks a process has to know from its beginning.
		const args = ['src/tools/run.js', 'src/tools/build.ts', '--out', folder, '--if-stale'];
		const { code } = await runNode(args, { env: settings, onOutput });
		if (code !== 0) throw new Error(`the build ended with ${code}`);
		return;
	}
	await buildIfStale({ out: folder, settings: readSettings(settings), onOutput });
}

/** Seals a year out of the build of another variant, which is there. */
function sealYear(env: Variant['settings'], { year, from }: NonNullable<Variant['sealed']>): void {
	const settings = readSettings(env);
	const editions = join(ROOT, settings.editionsDir);
	const edition = readEditions(editions, LIST_KINDS).find(({ slug }) => slug === year);
	// It is sealed already.
	if (!edition) return;
	sealEdition(edition, { site: join(ROOT, from), editions, settings });
}

/** Writes the editions that variants are built from and that no folder of ours holds as they are. */
export function writeEditions(): void {
	const { moved, next, sealed, years, languages } = VARIANTS;
	for (const { settings } of [moved, next, sealed, years]) {
		const folder = join(ROOT, settings.EDITIONS_DIR);
		rmSync(folder, { recursive: true, force: true });
		cpSync(join(ROOT, FICTIONAL_EDITIONS), folder, { recursive: true });
		const small = settings === years.settings ? [YEARS.oldest, YEARS.older] : [YEARS.older];
		for (const [place, year] of small.entries())
			for (const [file, text] of smallEdition(year, place > 0)) write(join(folder, year, file), text);
		const newest = join(folder, YEARS.newest);
		followSmall(
			(file) => readFileSync(join(newest, file), 'utf8'),
			(file, text) => write(join(newest, file), text),
		);
	}
	const inThree = join(ROOT, languages.settings.EDITIONS_DIR);
	rmSync(inThree, { recursive: true, force: true });
	for (const [file, text] of bareEditionInThree(Number(YEARS.newest)))
		write(join(inThree, YEARS.newest, file), text);
	const changed = join(ROOT, next.settings.EDITIONS_DIR, CHANGE.edition, 'zh-CN', `${CHANGE.chapter}.md`);
	writeFileSync(changed, exchange(readFileSync(changed, 'utf8'), CHANGE.before, CHANGE.after));
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
