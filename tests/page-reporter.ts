import type { FullConfig, Reporter, Suite, TestCase } from 'playwright/types/testReporter';
import { type Outcome, writeOutcome } from './outcome.ts';

/** Tells `npm test` how the page tests ended; what people read comes from Playwright's own reporter. */
export default class PageReporter implements Reporter {
	#tests: readonly TestCase[] = [];
	#errors = 0;

	onBegin(_config: FullConfig, suite: Suite): void {
		this.#tests = suite.allTests();
	}

	/** An error outside of any test: a server that does not start, a file that does not load. */
	onError(): void {
		this.#errors += 1;
	}

	onEnd(): void {
		const skipped = this.#tests.flatMap(skippedTest);
		const passed = this.#tests.filter((test) => test.outcome() === 'expected').length;
		writeOutcome({ passed, failed: this.#tests.length - passed - skipped.length + this.#errors, skipped });
	}

	printsToStdio(): boolean {
		return false;
	}
}

/** A test that nobody marked to be skipped and that did not run all the same has not passed: it counts as failed. */
function skippedTest(test: TestCase): Outcome['skipped'] {
	const mark = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
	if (test.outcome() !== 'skipped' || mark === undefined) return [];
	const title = test.titlePath().filter(Boolean).join(' › ');
	return [{ title, reason: mark.description ?? 'no reason given' }];
}
