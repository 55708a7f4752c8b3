/** How a command ends that cannot do what it was asked for: in a sentence, not in a stack of calls. */
import { describeAt, describeFaults, type Fault } from '../lib/edition/fault.ts';
import type { Mending } from '../lib/edition/faults/kinds.ts';

/** Something in the way that whoever runs the command can mend; its message is what the terminal shows. */
export class Refused extends Error {
	override readonly name = 'Refused';
}

/** @param place what it is about: a file, an option */
export function refused(place: string, mending: Mending): Refused {
	return new Refused(describeAt(place, mending));
}

export function refusedFor(faults: readonly Fault[]): Refused {
	return new Refused(describeFaults(faults));
}

/**
 * Runs a command; where something is in the way it says so, and the command ends with a code.
 * @param code that it ends with
 */
export async function orRefused(command: () => void | Promise<void>, code = 1): Promise<void> {
	try {
		await command();
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		console.error(error.message);
		process.exitCode = code;
	}
}
