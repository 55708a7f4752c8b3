/** Has the pictures of a build drawn beside everything else, and puts them into its folder. */
import type { ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { copyFileSync, mkdirSync } from 'node:fs';
import { availableParallelism, constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { stepError } from './build-error.ts';
import { runScript, type Ended } from './command.ts';
import { settingsAsEnv, type Settings } from './settings.ts';

/** What a process that draws says: which pictures it is to draw, and of each where it lies when it is there. */
export type PictureMessage =
	| { readonly addresses: readonly string[] }
	| { readonly address: string; readonly path: string; readonly made: boolean };

/** How many processes draw: one for two processors, since the pages are made meanwhile. */
const PARTS = Math.max(1, Math.floor(availableParallelism() / 2));

/** How many pictures are drawn before that is said. */
const PICTURES_A_LINE = 100;

/** What pictures are drawn for. */
export interface PictureDrawingOptions {
	readonly settings: Settings;
	readonly onOutput: (text: string) => void;
	/** Gets the kept file of every picture. */
	readonly onUse: (path: string) => void;
	/** Whether somebody waits to read the pages: then pictures get the time that whatever else is done leaves them. */
	readonly isBehind: boolean;
}

/**
 * The pictures of a build while they are drawn: cards, posters and sheets. It is the longest work of a first build, so
 * processes of their own do it from the start.
 */
export class PictureDrawing {
	readonly #options: PictureDrawingOptions;
	readonly #children: ChildProcess[] = [];
	/** Every picture that there is to be, by its address below the base path; complete once all processes have told theirs. */
	readonly #expected = new Set<string>();
	#lists = 0;
	/** The kept file of every picture that is drawn, by its address. */
	readonly #drawn = new Map<string, string>();
	#drawnNow = 0;
	/** Where pictures are put; nowhere yet while the pages are built. */
	#folder: string | undefined;
	#ended: Promise<Ended[]> | undefined;
	#isOver = false;
	#fault: unknown;
	readonly #news = new EventEmitter().setMaxListeners(Infinity);

	constructor(options: PictureDrawingOptions) {
		this.#options = options;
	}

	/** Begins to draw. */
	start(): void {
		const parts = Array.from({ length: PARTS }, (_, part) => this.#runPart(`${part + 1}/${PARTS}`));
		this.#ended = Promise.all(parts).finally(() => {
			this.#isOver = true;
			this.#news.emit('some');
		});
		// Whoever waits for the end is told of a failure; nobody may wait, where something else failed before.
		this.#ended.catch(() => undefined);
	}

	/** Puts what is drawn, and whatever will be, into a folder, and waits until it is known which pictures there are. */
	async placeIn(folder: string): Promise<void> {
		this.#folder = folder;
		for (const address of this.#drawn.keys()) this.#place(address);
		await this.#until(() => this.#lists === PARTS);
	}

	/** Whether a picture belongs at this address, drawn or not. */
	has(address: string): boolean {
		return this.#expected.has(address);
	}

	/** Whether all pictures are drawn, or none is drawn any longer. */
	get isOver(): boolean {
		return this.#isOver;
	}

	/** Draws the picture at an address before others, and waits for it; gives whether it is there. */
	async want(address: string): Promise<boolean> {
		if (this.#drawn.has(address)) return true;
		for (const child of this.#children) if (child.connected) child.send(address);
		await this.#until(() => this.#drawn.has(address));
		return this.#drawn.has(address);
	}

	/** Waits until all pictures are in their folder. Throws a {@link BuildError} when one could not be drawn. */
	async finish(): Promise<void> {
		const { onOutput } = this.#options;
		const failed = ((await this.#ended) ?? []).filter(({ code }) => code !== 0);
		if (this.#fault !== undefined) throw this.#fault;
		if (failed.length > 0) {
			const output = failed.map((part) => part.output).join('');
			throw stepError('A card or a poster could not be drawn.', output, onOutput);
		}
		onOutput(`Cards and posters: ${this.#drawn.size}, of which ${this.#drawnNow} were drawn now\n`);
	}

	/** Draws no more. */
	async stop(): Promise<void> {
		for (const child of this.#children) child.kill();
		await this.#ended?.catch(() => undefined);
	}

	async #runPart(part: string): Promise<Ended> {
		const { settings, isBehind } = this.#options;
		const heard: Promise<unknown>[] = [];
		const ended = await runScript('src/tools/pictures.ts', ['--part', part], {
			env: settingsAsEnv(settings),
			onStart: (child) => {
				this.#children.push(child);
				if (isBehind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
				child.on('message', (message: PictureMessage) => this.#hear(message));
				heard.push(once(child, 'disconnect'));
			},
		});
		// Its last messages may come after its end.
		await Promise.all(heard);
		return ended;
	}

	#hear(message: PictureMessage): void {
		if ('addresses' in message) {
			for (const address of message.addresses) this.#expected.add(address);
			this.#lists++;
		} else {
			const { address, path, made } = message;
			this.#drawn.set(address, path);
			this.#options.onUse(path);
			if (made && ++this.#drawnNow % PICTURES_A_LINE === 0)
				this.#options.onOutput(`Drawing cards and posters: ${this.#drawnNow} …\n`);
			this.#place(address);
		}
		this.#news.emit('some');
	}

	#place(address: string): void {
		const path = this.#drawn.get(address);
		if (this.#folder === undefined || path === undefined) return;
		try {
			const place = join(this.#folder, address);
			mkdirSync(dirname(place), { recursive: true });
			copyFileSync(path, place);
		} catch (error) {
			// A disk may be full. It ends the drawing, not the server that shows what is there.
			this.#fault ??= error;
		}
	}

	/** Waits until something holds, or the drawing is over. */
	async #until(holds: () => boolean): Promise<void> {
		while (!holds() && !this.#isOver) await once(this.#news, 'some');
	}
}
