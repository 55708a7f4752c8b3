/** `npm test`: runs every check and closes with how many passed and failed. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { binOf, Interrupted, ROOT, runNode, type CommandOptions, type Ended } from '../src/tools/command.ts';
import { buildVariant, writeEditions } from './builds.ts';
import { closingLines, OUTCOME_FILE, outcomeOf, sumOutcomes, takeOutcome, type Outcome } from './outcome.ts';
import { OTHERS_BUILT, VARIANTS, type Variant } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

/** How a check ended, and what it printed. */
interface Result {
	readonly outcome: Outcome;
	readonly output: string;
}

interface Check {
	readonly name: string;
	/** Checks without which this one means nothing: it begins when they have passed. */
	readonly needs?: readonly Check[];
	/** How many lanes it takes, one by itself; none where it is little work for a processor. */
	readonly lanes?: number;
	run(): Promise<Result>;
}

/** How long a check may be silent before we say that it still runs. */
const SILENCE_MS = 20_000;

/** How many checks run at a time, where each takes one. Each keeps one processor busy, but for when it waits. */
const LANES = 3;

/** How many browsers read pages at a time. What they all need is loaded once for each. */
const READERS = 2;

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

parseArgs({ options: { all: { type: 'boolean' } } });
if (IS_WHOLE) process.env.TEST_MATRIX = 'all';

/** It downloads and unpacks. */
const BROWSER: Check = {
	name: 'there are browsers and a Chinese font',
	lanes: 0,
	async run() {
		const { code, output } = await runNode(['src/tools/run.js', '--browser']);
		return { outcome: outcomeOf(code === 0), output };
	},
};

const MOVED = build(VARIANTS.moved);

/** The next release comes later than what it is the next release of, whose pictures it then finds drawn. */
const BUILDS = [
	build(VARIANTS.plain),
	MOVED,
	{ ...build(VARIANTS.next), needs: [MOVED] },
	...(IS_WHOLE
		? [
				...[VARIANTS.sealed, VARIANTS.years].map((variant) => ({ ...build(variant), needs: [MOVED] })),
				build(VARIANTS.languages),
			]
		: []),
];

/** No browser looks at them. */
const OTHERS = OTHERS_BUILT.map((variant) => build(variant));

/** In the order in which they begin: what others need before all else, then the longest, so that all lanes end together. */
const CHECKS: readonly Check[] = [
	BROWSER,
	...BUILDS,
	pageTests(),
	engineTests(),
	vitest('unit', [BROWSER]),
	...OTHERS,
	vitest('built', [BROWSER, ...BUILDS, ...OTHERS]),
	command('lint has nothing to say', 'eslint', ['.', '--max-warnings', '0']),
	command('lint by types has nothing to say', 'oxlint', [
		'--type-aware',
		'--deny-warnings',
		'--report-unused-disable-directives',
	]),
	command('types are right', 'svelte-check', [
		'--tsgo',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings',
	]),
	command('types of the worker are right', 'tsc', ['--project', 'src/service-worker']),
	command('files are formatted', 'oxfmt', ['--check']),
	command('no code is dead', 'knip', []),
];

/** The tests in `*.unit.test.ts` or `*.built.test.ts`. */
function vitest(kind: 'unit' | 'built', needs: readonly Check[]): Check {
	const reporters = ['--reporter=dot', '--reporter=./tests/unit-reporter.ts'];
	const args = ['run', '--project', kind, ...reporters];
	// It has one lane. What the settings say of it stands above an option, and this above the settings.
	const env = { VITEST_MAX_WORKERS: '1' };
	return { ...testRunner(`${kind} tests`, 'vitest', args, env), needs };
}

/** The tests in `*.page.test.ts` and `*.offline.test.ts`. */
function pageTests(): Check {
	const reporters = '--reporter=dot,./tests/page-reporter.ts';
	const output = '--output=test-results/pages';
	const args = ['test', '\\.(page|offline)\\.test', `--workers=${READERS}`, reporters, output];
	const needs = [...BUILDS, BROWSER];
	return { ...testRunner('page and offline tests', 'playwright', args), needs, lanes: READERS };
}

/** The tests in `*.engines.test.ts`, in every engine that is here: the shortest of them in all but Chromium, and all when `npm run test:all` asks for them. */
function engineTests(): Check {
	const chosen = IS_WHOLE
		? ['\\.engines\\.test']
		: ['smoke\\.engines\\.test', '--project=firefox', '--project=webkit'];
	const reporters = '--reporter=dot,./tests/page-reporter.ts';
	const args = ['test', ...chosen, '--workers=1', reporters, '--output=test-results/engines'];
	return { ...testRunner('engine tests', 'playwright', args), needs: [...BUILDS, BROWSER] };
}

/** A check that passes when this command exits with 0. */
function command(name: string, bin: string, args: readonly string[]): Check {
	return {
		name,
		async run() {
			const { code, output } = await runBin(bin, args);
			return { outcome: outcomeOf(code === 0), output };
		},
	};
}

/** A check made of tests, whose reporter writes down how they ended. */
function testRunner(
	name: string,
	bin: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Check {
	return {
		name,
		async run() {
			const file = join(ROOT, '.cache', 'outcome', `${name}.json`);
			// What an earlier run may have left must not be taken for this one's.
			takeOutcome(file, 0);
			const { code, output } = await runBin(bin, args, { env: { ...env, [OUTCOME_FILE]: file } });
			return { outcome: takeOutcome(file, code), output };
		},
	};
}

/** A check that passes when this variant of the site can be built. */
function build(variant: Variant): Check {
	return {
		name: `the site builds in ${variant.folder}`,
		async run() {
			let output = '';
			const collect = (text: string) => void (output += text);
			try {
				await buildVariant(variant, collect);
				return { outcome: outcomeOf(true), output };
			} catch (error) {
				if (error instanceof Interrupted) throw error;
				collect(`${String(error)}\n`);
				return { outcome: outcomeOf(false), output };
			}
		},
	};
}

function runBin(bin: string, args: readonly string[], options?: CommandOptions): Promise<Ended> {
	return runNode([binOf(bin), ...args], options);
}

/** Runs a check, printing a line for it when it has ended, and its output before that when it failed. */
async function carryOut(check: Check): Promise<Outcome> {
	const begun = performance.now();
	const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
	const heartbeat = setInterval(
		() => console.log(`     ${check.name}: still running after ${seconds()}`),
		SILENCE_MS,
	);
	try {
		const { outcome, output } = await check.run();
		if (outcome.failed > 0) console.log(output.trimEnd());
		console.log(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${check.name} (${seconds()}): ${counts(outcome)}`);
		return outcome;
	} finally {
		clearInterval(heartbeat);
	}
}

/** Runs checks in lanes, each when what it needs has passed and a lane is free; what needs something that failed is not run. */
async function carryOutAll(checks: readonly Check[]): Promise<Outcome[]> {
	const outcomes = new Map<Check, Outcome>();
	const waiting = new Set(checks);
	const running = new Map<Check, Promise<void>>();
	const hasLane = ({ lanes = 1 }: Check) =>
		[...running.keys()].reduce((taken, other) => taken + (other.lanes ?? 1), lanes) <= LANES || lanes === 0;
	while (waiting.size > 0 || running.size > 0) {
		for (const check of waiting) {
			const needs = check.needs ?? [];
			const failed = needs.filter((need) => (outcomes.get(need)?.failed ?? 0) > 0);
			if (failed.length > 0) {
				const names = failed.map(({ name }) => name).join(', ');
				console.log(`     ${check.name}: not run, because this failed: ${names}`);
				waiting.delete(check);
			} else if (needs.every((need) => outcomes.has(need))) {
				// What comes later does not overtake what waits for more than one lane.
				if (!hasLane(check)) break;
				waiting.delete(check);
				const ended = carryOut(check).then((outcome) => {
					outcomes.set(check, outcome);
					running.delete(check);
				});
				running.set(check, ended);
			}
		}
		if (running.size > 0) await Promise.race(running.values());
	}
	return [...outcomes.values()];
}

function counts({ passed, failed, skipped }: Outcome): string {
	const parts = [
		`${passed} passed`,
		failed > 0 && `${failed} failed`,
		skipped.length > 0 && `${skipped.length} skipped`,
	];
	return parts.filter(Boolean).join(', ');
}

/** Lint, types and tests read what SvelteKit generates; failing at that is a failure of its own. */
async function generateTypes(): Promise<Outcome[]> {
	// svelte-check keeps what it made of files that are no more, and finds fault with it.
	rmSync(join(ROOT, '.svelte-kit', '.svelte-check'), { recursive: true, force: true });
	const { code, output } = await runBin('svelte-kit', ['sync']);
	if (code === 0) return [];
	console.log(`${output.trimEnd()}\nFAIL svelte-kit sync`);
	return [outcomeOf(false)];
}

async function main(): Promise<void> {
	// What the runners print goes through us into logs as well; both names are in use.
	process.env.NO_COLOR = '1';
	delete process.env.FORCE_COLOR;
	// Copies of editions and profiles of browsers come and go by the thousand: where there is a folder in memory, they lie there.
	if (existsSync(MEMORY)) process.env.TMPDIR ??= MEMORY;
	const outcomes = await generateTypes();
	writeEditions();
	outcomes.push(...(await carryOutAll(CHECKS)));
	const total = sumOutcomes(outcomes);
	console.log(`\n${closingLines(total).join('\n')}`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
	console.error(error instanceof Interrupted ? error.message : error);
	process.exitCode = 1;
});
