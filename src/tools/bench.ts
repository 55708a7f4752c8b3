/** `npm run bench`: measures the built site against the numbers to hold, and prints what it found. */
import type { Server } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { withBareSite } from './bench/bare-site.ts';
import { browserPath, MeasureError, SELF_SIGNED, withBrowser } from './bench/browser.ts';
import { draftReport, timeDraft } from './bench/draft.ts';
import { editionsReport, timeEditions } from './bench/editions.ts';
import { framesReport, scrollPages } from './bench/frames.ts';
import { comparePages, lcpReport } from './bench/lcp.ts';
import { judgePages, lighthouseReport } from './bench/lighthouse.ts';
import { OptionError, readOptions, type BenchOptions, type Part } from './bench/options.ts';
import { loadReport, measureLoad } from './bench/load.ts';
import { outlineReport, timeOutline } from './bench/outline.ts';
import { choosePages, pagesOf, type BuiltPage } from './bench/pages.ts';
import { savedReport, timeSaved } from './bench/saved.ts';
import { searchReport, timeSearch } from './bench/search.ts';
import { weightReport, weighPages } from './bench/weights.ts';
import { BuildError } from './build-error.ts';
import { buildIfStale } from './build.ts';
import { Interrupted, ROOT } from './command.ts';
import { createSiteServer, listen } from './serve.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';

/** Folder of the built site. */
const BUILD = join(ROOT, 'build');

/** What the parts of a bench work with. */
interface Bench {
	readonly site: string;
	readonly base: string;
	readonly options: BenchOptions;
}

const PARTS: Record<
	Part,
	{ title: string; measure(pages: readonly BuiltPage[], bench: Bench): Promise<string> }
> = {
	weights: { title: 'Weight, in bytes', measure: measureWeights },
	lighthouse: { title: 'Lighthouse on a phone', measure: measureWithLighthouse },
	lcp: {
		title: 'LCP against the same text as bare HTML, slow 4G and a processor 4 times slower',
		measure: measureLcp,
	},
	saved: { title: 'Saved pages, and first visits with and without the worker', measure: measureSaved },
	frames: { title: 'Scrolling the deck, a processor 4 times slower', measure: measureFrames },
	search: { title: 'Search, a key at a time, on a processor 4 times slower', measure: measureSearch },
	outline: {
		title: 'Outline of a thick report',
		measure: () => Promise.resolve(outlineReport(timeOutline())),
	},
	draft: {
		title: 'From the Word file of a report to the site of its draft',
		measure: async () => draftReport(await timeDraft(readSettings(process.env), tellOutput)),
	},
	editions: {
		title: 'Builds with sealed editions of earlier years',
		measure: async () => editionsReport(await timeEditions(readSettings(process.env), BUILD, tellOutput)),
	},
	load: {
		title: 'What nginx serves on one processor, and how many readers that is',
		measure: async (_, { base }) =>
			loadReport(await withBrowser((browser) => measureLoad(browser, BUILD, base), SELF_SIGNED)),
	},
};

/** Parts that look at no page of the site. */
const WITHOUT_SITE: readonly Part[] = ['outline', 'draft'];

async function measureFrames(pages: readonly BuiltPage[], { site }: Bench): Promise<string> {
	return framesReport(await withBrowser((browser) => scrollPages(browser, site, pages, counter(pages))));
}

async function measureSaved(pages: readonly BuiltPage[], { site, options }: Bench): Promise<string> {
	return savedReport(
		await withBrowser((browser) => timeSaved(browser, site, pages, options.runs, counter(pages))),
	);
}

async function measureSearch(pages: readonly BuiltPage[], { site }: Bench): Promise<string> {
	const languages = [...new Set(pages.map(({ language }) => language))];
	return searchReport(await withBrowser((browser) => timeSearch(browser, site, languages)));
}

async function measureWeights(pages: readonly BuiltPage[], { site }: Bench): Promise<string> {
	tellProgress(`${pages.length} pages`);
	return weightReport(await withBrowser((browser) => weighPages(browser, site, pages)));
}

async function measureWithLighthouse(pages: readonly BuiltPage[], { site }: Bench): Promise<string> {
	return lighthouseReport(await judgePages(site, pages, counter(pages)));
}

async function measureLcp(pages: readonly BuiltPage[], { site, base, options }: Bench): Promise<string> {
	return withBareSite(pages, (root) =>
		withSite(root, base, async (bare) => {
			const sites = { built: site, bare };
			return lcpReport(
				await withBrowser((browser) => comparePages(browser, sites, pages, options.runs, counter(pages))),
			);
		}),
	);
}

/** Serves a folder for some work, which gets its address, base path included, without a slash at its end. */
async function withSite<Result>(
	root: string,
	base: string,
	work: (site: string) => Promise<Result>,
): Promise<Result> {
	const server: Server = createSiteServer({ root, base });
	try {
		return await work(`http://localhost:${await listen(server, 0)}${base}`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

/** Says which page's turn it is, out of how many. */
function counter(pages: readonly BuiltPage[]): (page: BuiltPage) => void {
	return (page) => tellProgress(`${pages.indexOf(page) + 1} of ${pages.length}: ${page.address}`);
}

/** Progress goes beside the tables, so that they can be kept in a file. */
function tellProgress(text: string): void {
	console.error(`  ${text}`);
}

/** What a build says goes there too. */
function tellOutput(text: string): void {
	process.stderr.write(text);
}

/** Others at work on the same machine make every time a guess; whoever reads the tables should know. */
function warnIfBusy(): void {
	const [load = 0] = loadavg();
	const processors = availableParallelism();
	if (load <= processors) return;
	console.log(
		`\nThe machine is busy (load ${load.toFixed(1)}, processors ${processors}): times will be noisy.`,
	);
}

function newestEdition({ editionsDir }: Settings) {
	const [edition] = readEditions(resolve(ROOT, editionsDir), LIST_KINDS);
	if (edition === undefined) throw new MeasureError('There is no edition to measure.');
	return edition;
}

/** Measures each part, one after the other. @param pagesFor a part */
async function measureParts(
	{ parts }: BenchOptions,
	pagesFor: (part: Part) => readonly BuiltPage[],
	bench: Bench,
): Promise<void> {
	for (const part of parts) {
		const { title, measure } = PARTS[part];
		if (part !== 'weights') warnIfBusy();
		console.error(`${title} …`);
		console.log(`\n${title}\n\n${await measure(pagesFor(part), bench)}`);
	}
}

async function main(): Promise<void> {
	const begun = performance.now();
	const options = readOptions(process.argv.slice(2));
	if (options.parts.every((part) => WITHOUT_SITE.includes(part))) {
		await measureParts(options, () => [], { site: '', base: '', options });
		return;
	}
	const settings = readSettings(process.env);
	browserPath();
	await buildIfStale({ settings, onOutput: tellOutput });
	const edition = newestEdition(settings);
	const pages = choosePages(pagesOf(BUILD, edition), edition, options);
	const base = settings.basePath;
	await withSite(BUILD, base, async (site) => {
		await measureParts(options, (part) => pages[part], { site, base, options });
	});
	console.error(`Measured in ${Math.round((performance.now() - begun) / 1000)} s.`);
}

main().catch((error: unknown) => {
	const expected = [BuildError, SettingsError, OptionError, MeasureError, Interrupted].some(
		(kind) => error instanceof kind,
	);
	console.error(expected ? (error as Error).message : error);
	process.exitCode = 1;
});
