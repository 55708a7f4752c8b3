/**
 * Commands of the publisher, run in the process of a test: what they are made of is loaded once for all. Where a test asks how a
 * command begins or ends as a process, it starts one (`runScript`); one of each command's tests does.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { ROOT } from '../src/tools/command.ts';

/** How a command ended, and what it said on each of its two ways. */
export interface EndedHere {
	/** Its exit code. */
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
	/** Both, in the order in which they came. */
	readonly output: string;
}

let runs = 0;

/**
 * Runs a command until it has ended. One at a time: what a process has once, arguments and environment, is its own meanwhile.
 * @param path from the project's root: `src/tools/check.ts`
 * @param env variables added to our own
 */
export async function runHere(
	path: string,
	args: readonly string[] = [],
	env: Readonly<Record<string, string>> = {},
): Promise<EndedHere> {
	const said: { text: string; isError: boolean }[] = [];
	const collect = (isError: boolean) => (text: unknown) => {
		said.push({ text: String(text), isError });
		return true;
	};
	const collectLine = (isError: boolean) => (text: unknown) => collect(isError)(`${String(text)}\n`);
	const before = { argv: process.argv, exitCode: process.exitCode };
	const spies = [
		vi.spyOn(console, 'log').mockImplementation(collectLine(false)),
		vi.spyOn(console, 'warn').mockImplementation(collectLine(true)),
		vi.spyOn(console, 'error').mockImplementation(collectLine(true)),
		vi.spyOn(process.stdout, 'write').mockImplementation(collect(false)),
		vi.spyOn(process.stderr, 'write').mockImplementation(collect(true)),
	];
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	try {
		process.argv = [process.execPath, join(ROOT, path), ...args];
		process.exitCode = undefined;
		runs += 1;
		// Another address each time: a module that was loaded is not run again.
		await import(/* @vite-ignore */ `${pathToFileURL(join(ROOT, path)).href}?run=${runs}`);
		const text = (isWanted: (one: { isError: boolean }) => boolean) =>
			said
				.filter(isWanted)
				.map(({ text }) => text)
				.join('');
		return {
			code: Number(process.exitCode ?? 0),
			stdout: text(({ isError }) => !isError),
			stderr: text(({ isError }) => isError),
			output: text(() => true),
		};
	} finally {
		vi.unstubAllEnvs();
		for (const spy of spies) spy.mockRestore();
		process.argv = before.argv;
		process.exitCode = before.exitCode;
	}
}
