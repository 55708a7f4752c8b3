/** `npm test`: runs every check and closes with how many passed and failed. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { binOf, Interrupted, ROOT, runNode, type CommandOptions, type Ended } from '../src/tools/command.ts';
import { buildForTests } from './builds.ts';
import { closingLines, OUTCOME_FILE, outcomeOf, sumOutcomes, takeOutcome, type Outcome } from './outcome.ts';

/** How a check ended, and what it printed. */
interface Result {
	readonly outcome: Outcome;
	readonly output: string;
}

interface Check {
	readonly name: string;
	/** Whether its output is shown while it runs, because it takes long; otherwise only when it fails. */
	readonly live?: boolean;
	/** Whether the checks after it mean nothing when it fails. */
	readonly needed?: boolean;
	run(onOutput: (text: string) => void): Promise<Result>;
}

/** How long a check may be silent before we say that it still runs. */
const SILENCE_MS = 20_000;

/** Checks that only read the code. Each keeps one processor busy, so two run at a time. */
const CODE_CHECKS: readonly Check[] = [
	command('lint has nothing to say', 'eslint', ['.', '--max-warnings', '0']),
	command('types are right', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	command('files are formatted', 'prettier', ['--check', '.', '--log-level', 'warn']),
	command('no code is dead', 'knip', []),
];

/** Checks that run it, one after the other: each is in parts that run at the same time. */
const CHECKS: readonly Check[] = [
	testRunner('unit tests', 'vitest', ['run', '--reporter=dot', '--reporter=./tests/unit-reporter.ts']),
	{ name: 'the site builds', live: true, needed: true, run: buildSites },
	testRunner('page tests', 'playwright', ['test', '--reporter=dot,./tests/page-reporter.ts']),
];

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
		live: true,
		async run(onOutput) {
			const file = join(ROOT, '.cache', 'outcome', `${bin}.json`);
			// What an earlier run may have left must not be taken for this one's.
			takeOutcome(file, 0);
			const { code, output } = await runBin(bin, args, { onOutput, env: { [OUTCOME_FILE]: file } });
			return { outcome: takeOutcome(file, code), output };
		},
	};
}

async function buildSites(onOutput: (text: string) => void): Promise<Result> {
	let output = '';
	const collect = (text: string) => {
		output += text;
		onOutput(text);
	};
	try {
		await buildForTests(collect);
		return { outcome: outcomeOf(true), output };
	} catch (error) {
		if (error instanceof Interrupted) throw error;
		collect(`${String(error)}\n`);
		return { outcome: outcomeOf(false), output };
	}
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
	const waiting = [...CODE_CHECKS];
	const carryOutRest = async (): Promise<void> => {
		for (let check = waiting.shift(); check; check = waiting.shift()) outcomes.push(await carryOut(check));
	};
	await Promise.all([carryOutRest(), carryOutRest()]);
	for (const check of CHECKS) {
		const outcome = await carryOut(check);
		outcomes.push(outcome);
		if (check.needed && outcome.failed > 0) {
			console.log('     What comes after needs this, so it was not run.');
			break;
		}
	}
	const total = sumOutcomes(outcomes);
	console.log(`\n${closingLines(total).join('\n')}`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
	console.error(error instanceof Interrupted ? error.message : error);
	process.exitCode = 1;
});
