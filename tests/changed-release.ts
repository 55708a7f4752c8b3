/** A release made from a built one, as if an editor had changed something and built anew. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withMark } from '../src/lib/offline/mark.ts';
import { BUNDLE } from '../src/lib/offline/bundle.ts';
import type { ReleaseList } from '../src/lib/offline/messages.ts';
import { UPDATE } from '../src/lib/offline/update.ts';
import { ROOT } from '../src/tools/command.ts';
import { compressFile } from '../src/tools/compress.ts';
import { filesBelow } from '../src/tools/files.ts';
import { listPrecache, writePrecache } from '../src/tools/precache.ts';
import type { Release } from './kept-site.ts';
import { editionsOf, VARIANTS } from './variants.ts';

/** What is changed in a release. */
export interface ReleaseChange {
	/** Gives the new text of a page or of data, or the same where nothing changes in it. */
	text?: (text: string, file: string) => string;
	/** Files that are renamed. */
	renamed?: Readonly<Record<string, string>>;
	/** The release published last, whose differences it tells. */
	last?: Release;
}

/** As the build writes a page's mark. */
const MARK = /<meta name="digest" content="[\w-]{16}">/;

/** A release of the fictional editions like this one, but for what is changed. It is there until this process ends. */
export async function changedRelease(release: Release, change: ReleaseChange): Promise<Release> {
	mkdirSync(join(ROOT, '.cache/changed'), { recursive: true });
	const to = mkdtempSync(join(ROOT, '.cache/changed/'));
	process.on('exit', () => rmSync(to, { recursive: true, force: true }));
	await changeRelease(release, to, change);
	return { ...release, folder: relative(ROOT, to) };
}

/** Copies a release of the fictional editions into a folder, changes it, and gives its pages their marks and its worker its list. */
export async function changeRelease(
	release: Release,
	to: string,
	{ text = (same) => same, renamed = {}, last }: ReleaseChange,
): Promise<void> {
	const from = join(ROOT, release.folder);
	// Posters are most of a build, and nothing here looks at them.
	cpSync(from, to, { recursive: true, filter: (file) => !file.endsWith('poster.png') });
	for (const [name, renamedTo] of Object.entries(renamed)) {
		cpSync(join(to, name), join(to, renamedTo));
		rmSync(join(to, name));
	}
	for (const file of filesBelow(to).filter((name) => /\.(html|json)$/.test(name))) {
		const before = readFileSync(join(to, file), 'utf8');
		const after = text(before, file);
		if (after === before) continue;
		write(join(to, file), file.endsWith('.html') ? await withMark(after.replace(MARK, '')) : after);
	}
	const base = release.settings.BASE_PATH ?? '';
	// The pages of older editions are not saved ahead.
	const olderEditions = editionsOf(VARIANTS.moved)
		.slice(1)
		.map(({ slug }) => slug);
	const entries = await listPrecache({ folder: from, base, olderEditions });
	const listed = JSON.stringify({ entries, hasUpdate: false } satisfies ReleaseList);
	const worker = readFileSync(join(to, 'service-worker.js'), 'utf8');
	if (!worker.includes(listed)) throw new Error(`The worker of ${from} does not have the list of its files.`);
	write(join(to, 'service-worker.js'), worker.replace(listed, '__RELEASE__'));
	const lastRelease = last && join(ROOT, last.folder);
	await writePrecache({ folder: to, base, olderEditions, lastRelease });
	// It would hold the release before.
	dropCompressed(join(to, BUNDLE));
	// As hosts send it, for those who count its bytes.
	if (last) for (const name of ['service-worker.js', UPDATE, BUNDLE]) await compressFile(join(to, name));
}

/** Writes a file, and takes away the compressed copies that the server would send in its place. */
function write(path: string, text: string): void {
	writeFileSync(path, text);
	dropCompressed(path);
}

function dropCompressed(path: string): void {
	for (const ending of ['br', 'gz']) rmSync(`${path}.${ending}`, { force: true });
}
