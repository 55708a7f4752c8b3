/**
 * `npm run seal -- YEAR [--open]`: keeps a past year as it is published now. Later builds put its files into the site as they
 * are: no new code rebuilds it, and no new check breaks it. `--open` makes it an edition like all others again.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EditionError } from '../lib/edition/fault.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { readEditions } from '../lib/edition/read.ts';
import { MAIN_FILE, sealedSlugs } from '../lib/edition/edition-folders.ts';
import { SEALED_FOLDER } from '../lib/edition/seal-file.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { BuildError } from './build-error.ts';
import { buildIfStale } from './build.ts';
import { Interrupted, ROOT } from './command.ts';
import { LockedError } from './lock.ts';
import { openEdition, sealEdition } from './sealed-files.ts';
import { readSettings, SettingsError } from './settings.ts';

/** Bytes of a megabyte. */
const MEGABYTE = 1_000_000;

const { values, positionals } = parseArgs({
	options: { open: { type: 'boolean', default: false } },
	allowPositionals: true,
});

/** Two ways to say the same to whoever runs the command. */
interface Said {
	readonly en: string;
	readonly zh: string;
}

const HOW: Said = {
	en: 'Say which year: npm run seal -- YEAR, or npm run seal -- YEAR --open to take the seal off again.',
	zh: '请说明年份：npm run seal -- 年份；解封用 npm run seal -- 年份 --open。',
};

try {
	const [slug = '', ...more] = positionals;
	if (slug === '' || more.length > 0) throw new BuildError(told(HOW));
	const editions = resolve(ROOT, readSettings(process.env).editionsDir);
	if (values.open) open(editions, slug);
	else await seal(editions, slug);
} catch (error) {
	const isExpected = [BuildError, EditionError, LockedError, SettingsError, Interrupted].some(
		(kind) => error instanceof kind,
	);
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}

/** Builds the site unless it is fresh, and keeps of it what belongs to the year. */
async function seal(editions: string, slug: string): Promise<void> {
	const settings = readSettings(process.env);
	const all = readEditions(editions, LIST_KINDS);
	const edition = all.find((candidate) => candidate.slug === slug);
	if (sealedSlugs(editions).includes(slug)) {
		throw new BuildError(
			told({
				en: `${slug} is sealed already. To seal it as it would be built today, open it first: npm run seal -- ${slug} --open`,
				zh: `${slug} 已经封存。要按今天的样子重新封存，先解封：npm run seal -- ${slug} --open`,
			}),
		);
	}
	if (!edition) {
		const slugs = all.map((candidate) => candidate.slug).join(', ');
		throw new BuildError(
			told({
				en: `There is no year ${slug} in ${editions}. These are there: ${slugs}.`,
				zh: `${editions} 里没有 ${slug}。有的是：${slugs}。`,
			}),
		);
	}
	if (edition === all[0]) {
		throw new BuildError(
			told({
				en: `${slug} is the newest year: the site begins with it, and it stays open. Seal it when the next one is there.`,
				zh: `${slug} 是最新的年份，网站从它开始，不封存。等下一年来了再封。`,
			}),
		);
	}
	if (edition.draft) {
		throw new BuildError(
			told({
				en: `${slug} is a draft. Finish it first: npm run check says what is left.`,
				zh: `${slug} 还是草稿。先做完：npm run check 会说还差什么。`,
			}),
		);
	}
	await buildIfStale({ settings });
	const { files } = sealEdition(edition, { site: join(ROOT, 'build'), editions, settings });
	const { count, megabytes } = sizeOf(join(editions, slug, SEALED_FOLDER), Object.keys(files));
	console.log(
		told({
			en: `${slug} is sealed for ${settings.siteOrigin}${settings.basePath}: ${count} files, ${megabytes} MB. Commit the folder ${join(editions, slug)}.`,
			zh: `${slug} 已封存，网址是 ${settings.siteOrigin}${settings.basePath}：${count} 个文件，${megabytes} MB。请提交文件夹 ${join(editions, slug)}。`,
		}),
	);
}

function open(editions: string, slug: string): void {
	if (!sealedSlugs(editions).includes(slug)) {
		throw new BuildError(told({ en: `${slug} is not sealed.`, zh: `${slug} 没有封存。` }));
	}
	if (!existsSync(join(editions, slug, MAIN_FILE))) {
		throw new BuildError(
			told({
				en: `The texts of ${slug} are not there any longer, so it stays sealed. Put ${MAIN_FILE} and the rest back first.`,
				zh: `${slug} 的原稿已经不在，不能解封。先把 ${MAIN_FILE} 等文件放回来。`,
			}),
		);
	}
	openEdition(editions, slug);
	console.log(
		told({ en: `${slug} is open: it is read and built again.`, zh: `${slug} 已解封，会重新读取和构建。` }),
	);
}

function sizeOf(folder: string, files: readonly string[]): { count: number; megabytes: string } {
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	return { count: files.length, megabytes: (bytes / MEGABYTE).toFixed(1) };
}

function told({ en, zh }: Said): string {
	return messageLanguage() === 'en' ? en : zh;
}
