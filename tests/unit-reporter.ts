import type { Reporter, TestCase, TestModule, SerializedError } from 'vitest/node';
import { type Outcome, writeOutcome } from './outcome.ts';

/** Tells `npm test` how the unit tests ended; what people read comes from Vitest's own reporter. */
export default class UnitReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const skipped = tests.flatMap(skippedTest);
		const passed = tests.filter((test) => test.result().state === 'passed').length;
		// What went wrong outside of any test counts too: a file that does not load, an error nobody caught.
		const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
		const outcome: Outcome = { passed, failed: tests.length - passed - skipped.length + broken, skipped };
		writeOutcome(outcome);
	}
}

function skippedTest(test: TestCase): Outcome['skipped'] {
	const result = test.result();
	if (result.state !== 'skipped') return [];
	return [{ title: test.fullName, reason: result.note ?? 'no reason given' }];
}
