/** `npm test`: runs every check and closes with how many passed and failed. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { binOf, Interrupted, ROOT, runNode, type CommandOptions, type Ended } from '../src/tools/command.ts';
import { buildVariant, writeEditions } from './builds.ts';
import { closingLines, OUTCOME_FILE, outcomeOf, sumOutcomes, takeOutcome, type Outcome } from './outcome.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** How a check ended, and what it printed. */
interface Result {
	readonly outcome: Outcome;
	readonly output: string;
}

interface Check {
	readonly name: string;
	/** Whether its output is shown while it runs, because it takes long and runs alone; otherwise only when it fails. */
	readonly live?: boolean;
	/** Whether the checks of the builds mean nothing when it fails. */
	readonly needed?: boolean;
	run(onOutput: (text: string) => void): Promise<Result>;
}

/** How long a check may be silent before we say that it still runs. */
const SILENCE_MS = 20_000;

/**
 * Checks that need nothing of each other, the longest first: two at a time keep two processors busy to the end. The next
 * release comes later than what it is the next release of, whose pictures it then finds drawn.
 */
const SIDE_BY_SIDE: readonly Check[] = [
	build(VARIANTS.plain),
	build(VARIANTS.moved),
	testRunner('unit tests', 'vitest', vitestRun('unit')),
	build(VARIANTS.next),
	command('lint has nothing to say', 'eslint', ['.', '--max-warnings', '0']),
	command('types are right', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	command('files are formatted', 'prettier', ['--check', '.', '--log-level', 'warn']),
	command('no code is dead', 'knip', []),
];

/** It downloads and unpacks, which is little work for a processor: it goes on beside whatever else is checked. */
const BROWSER: Check = {
	name: 'there are a browser and a Chinese font',
	needed: true,
	async run(onOutput) {
		const { code, output } = await runNode(['src/tools/run.js', '--browser'], { onOutput });
		return { outcome: outcomeOf(code === 0), output };
	},
};

/** Checks of what was built, one after the other: each is in parts that run at the same time. */
const OF_THE_BUILDS: readonly Check[] = [
	live(testRunner('tests of the built site', 'vitest', vitestRun('built'))),
	live(testRunner('page tests', 'playwright', ['test', '--reporter=dot,./tests/page-reporter.ts'])),
];

/** What Vitest is told to run the tests of a kind: `unit` those in `*.unit.test.ts`. */
function vitestRun(kind: 'unit' | 'built'): string[] {
	return ['run', '--project', kind, '--reporter=dot', '--reporter=./tests/unit-reporter.ts'];
}

/** A check that passes when this command exits with 0. */
function command(name: string, bin: string, args: readonly string[]): Check {
	return {
		name,
		async run(onOutput) {
			const { code, output } = await runBin(bin, args, { onOutput });
			return { outcome: outcomeOf(code === 0), output };
		},
	};
}

/** A check made of tests, whose reporter writes down how they ended. */
function testRunner(name: string, bin: string, args: readonly string[]): Check {
	return {
		name,
		async run(onOutput) {
			const file = join(ROOT, '.cache', 'outcome', `${bin}.json`);
			// What an earlier run may have left must not be taken for this one's.
			takeOutcome(file, 0);
			const { code, output } = await runBin(bin, args, { onOutput, env: { [OUTCOME_FILE]: file } });
			return { outcome: takeOutcome(file, code), output };
		},
	};
}

/** A check that shows what it prints while it runs. */
function live(check: Check): Check {
	return { ...check, live: true };
}

/** A check that passes when this variant of the site can be built. */
function build(variant: Variant): Check {
	return {
		name: `the site builds in ${variant.folder}`,
		needed: true,
		async run(onOutput) {
			let output = '';
			const collect = (text: string) => {
				output += text;
				onOutput(text);
			};
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

/** Runs a check, printing a line for it when it has ended, and its output before that when it failed or is live. */
async function carryOut(check: Check): Promise<Outcome> {
	const begun = performance.now();
	const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
	if (check.live) console.log(`     ${check.name} …`);
	const sayItRuns = () => console.log(`     ${check.name}: still running after ${seconds()}`);
	let heartbeat = setInterval(sayItRuns, SILENCE_MS);
	const show = (text: string) => {
		if (!check.live) return;
		process.stdout.write(text);
		clearInterval(heartbeat);
		heartbeat = setInterval(sayItRuns, SILENCE_MS);
	};
	try {
		const { outcome, output } = await check.run(show);
		if (outcome.failed > 0 && !check.live) console.log(output.trimEnd());
		console.log(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${check.name} (${seconds()}): ${counts(outcome)}`);
		return outcome;
	} finally {
		clearInterval(heartbeat);
	}
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
	const { code, output } = await runBin('svelte-kit', ['sync']);
	if (code === 0) return [];
	console.log(`${output.trimEnd()}\nFAIL svelte-kit sync`);
	return [outcomeOf(false)];
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
	if (values.all) process.env.TEST_MATRIX = 'all';
	// What the runners print goes through us into logs as well; both names are in use.
	process.env.NO_COLOR = '1';
	delete process.env.FORCE_COLOR;
	const outcomes = await generateTypes();
	writeEditions();
	const missing: string[] = [];
	const carryOutNoting = async (check: Check): Promise<void> => {
		const outcome = await carryOut(check);
		outcomes.push(outcome);
		if (check.needed && outcome.failed > 0) missing.push(check.name);
	};
	const waiting = [...SIDE_BY_SIDE];
	const carryOutRest = async (): Promise<void> => {
		for (let check = waiting.shift(); check; check = waiting.shift()) await carryOutNoting(check);
	};
	await Promise.all([carryOutRest(), carryOutRest(), carryOutNoting(BROWSER)]);
	for (const check of OF_THE_BUILDS) {
		if (missing.length === 0) await carryOutNoting(check);
		else console.log(`     ${check.name}: not run, because this failed: ${missing.join(', ')}`);
	}
	const total = sumOutcomes(outcomes);
	console.log(`\n${closingLines(total).join('\n')}`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
	console.error(error instanceof Interrupted ? error.message : error);
	process.exitCode = 1;
});
