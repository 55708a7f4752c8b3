/** Lets work that a person stops (Ctrl+C) end in order, with nothing left behind. */
import { setImmediate } from 'node:timers/promises';
import { Interrupted } from './command.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** From the terminal one Ctrl+C comes to us twice: npm passes on what we have got ourselves. */
const SIGNALS_A_WISH = 2;

/** Hears that we are told to stop; who works asks now and then. */
export class StopSignals {
	#told = 0;
	readonly #onStop: () => void;

	/** Listens from now on. @param onStop called at once when we are told to stop, the first time */
	constructor(onStop: () => void) {
		this.#onStop = onStop;
		for (const signal of SIGNALS) process.on(signal, this.#hear);
	}

	/** Listens no longer: the next signal ends the process. */
	close(): void {
		for (const signal of SIGNALS) process.off(signal, this.#hear);
	}

	/** Throws {@link Interrupted} when we were told to stop, even while work kept us from hearing it. */
	async check(): Promise<void> {
		// What came while we were busy is heard between two turns.
		await setImmediate();
		await setImmediate();
		if (this.#told > 0) throw new Interrupted('Stopped.');
	}

	readonly #hear = (): void => {
		this.#told++;
		if (this.#told === 1) this.#onStop();
		// Whoever says it again does not want to wait.
		if (this.#told > SIGNALS_A_WISH) process.exit(130);
	};
}
