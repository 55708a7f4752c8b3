import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. Every command runs there. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Runs a file of ours. */
const RUN = join(ROOT, 'src/tools/run.js');

/** How a command ended. */
export interface Ended {
	/** Its exit code; 1 when a signal ended it. */
	readonly code: number;
	/** Everything it printed, in the order it came. */
	readonly output: string;
}

/** What a command is run with besides its arguments. */
export interface CommandOptions {
	/** Variables added to our own environment. */
	readonly env?: Readonly<Record<string, string>>;
	/** Gets every piece of output as it comes. */
	readonly onOutput?: (text: string) => void;
	/** Gets the process as soon as it runs; it then has a channel for messages. */
	readonly onStart?: (child: ChildProcess) => void;
}

/** Thrown when a person or the system stops us (Ctrl+C) while a command runs. */
export class Interrupted extends Error {
	override readonly name = 'Interrupted';
}

/** Packages whose command has another name than they have. */
const PACKAGE_OF: Readonly<Record<string, string>> = { 'svelte-kit': '@sveltejs/kit', tsc: 'typescript' };

/**
 * Gives the script behind the command of an installed package, so that Node can run it on every system.
 * Throws when the package is not installed or has no such command.
 */
export function binOf(command: string): string {
	const folder = join(ROOT, 'node_modules', PACKAGE_OF[command] ?? command);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin?: string | Record<string, string>;
	};
	const script = typeof bin === 'string' ? bin : bin?.[command];
	if (script === undefined) throw new Error(`The package in ${folder} has no command ${command}.`);
	return join(folder, script);
}

/** Whether the module at this address is the one that Node was started with, not imported by another. */
export function startedDirectly(moduleUrl: string): boolean {
	const started = process.argv[1];
	return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/**
 * Runs Node with these arguments in the project's root, without a terminal, and gives how it ended, whatever its
 * exit code. Throws {@link Interrupted} when we are told to stop meanwhile, after the command has ended too.
 */
export function runNode(
	args: readonly string[],
	{ env, onOutput, onStart }: CommandOptions = {},
): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe', ...(onStart ? ['ipc' as const] : [])],
			env: { ...process.env, ...env },
		});
		let output = '';
		let interrupted = false;
		const collect = (text: string) => {
			output += text;
			onOutput?.(text);
		};
		const passOn = (signal: NodeJS.Signals) => {
			interrupted = true;
			child.kill(signal);
		};
		process.on('SIGINT', passOn).on('SIGTERM', passOn);
		const letGo = () => process.off('SIGINT', passOn).off('SIGTERM', passOn);
		child.stdout?.setEncoding('utf8').on('data', collect);
		child.stderr?.setEncoding('utf8').on('data', collect);
		child.on('error', (error) => {
			letGo();
			reject(error);
		});
		child.on('close', (code) => {
			letGo();
			if (interrupted) reject(new Interrupted('Stopped.'));
			else resolve({ code: code ?? 1, output });
		});
		onStart?.(child);
	});
}

/** Runs one of our own TypeScript files, as {@link runNode} does. */
export function runScript(
	path: string,
	args: readonly string[] = [],
	options?: CommandOptions,
): Promise<Ended> {
	return runNode([RUN, '--inner', path, ...args], options);
}
