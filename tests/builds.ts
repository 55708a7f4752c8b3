import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../src/tools/build.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import {
	ALL_EDITIONS,
	CHANGE,
	FICTIONAL_EDITIONS,
	NEXT_EDITIONS,
	VARIANTS,
	type Variant,
} from './variants.ts';

/**
 * Builds every variant of the site that the page tests look at, unless it is there already; says on `onOutput`
 * which, and what the build said if it fails. Throws when it does.
 */
export async function buildForTests(onOutput: (text: string) => void): Promise<void> {
	gatherEditions();
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

/** Puts copies of all editions into one folder, as a publisher would have them after some years. */
function gatherEditions(): void {
	const folder = join(ROOT, ALL_EDITIONS);
	rmSync(folder, { recursive: true, force: true });
	for (const editions of [readSettings({}).editionsDir, FICTIONAL_EDITIONS]) {
		cpSync(join(ROOT, editions), folder, { recursive: true });
	}
}
