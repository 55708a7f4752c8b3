/** Keeps the report on the device: registers the worker, has it save, says what is so, and brings new releases in. */
import { messageSW, Workbox } from 'workbox-window';
import { recall, remember } from '../choices';
import type { SavedState, Wish } from './messages';
import { reloadInPlace } from './reading-position';
import { showState, type StateName } from './state-line';

/** Address of the worker; a browser with Trusted Types takes it from a policy of that name only. */
const WORKER = `${__BASE_PATH__}/service-worker.js`;

/** How often a page that stays open looks for a new release, in milliseconds. */
const HOUR = 3_600_000;

/** When the worker came; resolves once it is there, or is known not to come. */
let arrival: ReturnType<typeof registerWorker> | undefined;
let workbox: Workbox | undefined;
let registration: ServiceWorkerRegistration | undefined;
/** The worker whose release the page is of. */
let own: ServiceWorker | null = null;
/** What the last look for a new release found: the site, a server that does not give it, or no network. */
let reach: 'site' | 'trouble' | 'nothing' = 'site';
/** Whether a newer release is there and could not be saved. */
let outdated = false;
let looking: Promise<void> | undefined;
/** How often it was asked what there is to say. */
let asked = 0;

/** Begins when the page is there. Without workers, or with a worker that does not start, reading goes on as before. */
export async function keep(): Promise<void> {
	arrival = registerWorker();
	const came = await arrival;
	if (came === 'never') return showState('unable');
	navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<SavedState>) => {
		if (data.saving) showState('saving', data);
		else void tell();
	});
	lookAgainLater();
	// A server that never answers must not keep the line from saying what is saved. With a worker that came just now nothing is newer.
	if (came === 'before') void lookForUpdate().then(saveUnlessReplaced);
	await saveIfWanted();
}

/** Waits until the worker is there. Gives when it came; never, where a browser has none or allows none. */
async function registerWorker(): Promise<'now' | 'before' | 'never'> {
	try {
		if (!('serviceWorker' in navigator)) throw new Error('this browser has no workers');
		// Those that forbid them say so here.
		workbox = new Workbox(workerAddress(), { updateViaCache: 'none' });
		workbox.addEventListener('waiting', offerUpdate);
		reloadWhenReplaced();
		registration = await workbox.register();
		// A page that came while another brought the worker, or that the reader had fetched anew, has none to answer for it.
		own = own ?? registration?.active ?? registration?.installing ?? null;
		const isNew = !registration?.active;
		watchUpdates();
		await navigator.serviceWorker?.ready;
		return isNew ? 'now' : 'before';
	} catch (error) {
		console.warn('Nothing is saved for reading without a network:', (error as Error).message);
		return 'never';
	}
}

/** Saves all of it, because the reader asked for it. */
export async function save(): Promise<void> {
	remember('saving', 'yes');
	await ask({ type: 'SAVE', asked: true });
	await tell();
}

/** Removes what is saved, because the reader asked for it; nothing is saved again unasked. */
export async function removeSaved(): Promise<void> {
	remember('saving', 'no');
	await ask({ type: 'REMOVE' });
	await tell();
}

/** The new release takes over: every open page is opened anew in it. */
export function update(): void {
	workbox?.messageSkipWaiting();
}

function workerAddress(): string {
	const policy = window.trustedTypes?.createPolicy('worker-address', { createScriptURL: () => WORKER });
	return (policy?.createScriptURL('') ?? WORKER) as string;
}

async function ask(wish: Wish): Promise<SavedState | undefined> {
	// A finger may be faster than the worker comes.
	await arrival;
	if (!registration?.active) return undefined;
	return (await messageSW(registration.active, wish)) as SavedState;
}

/** Says how much is saved and then, where the page has a place for that, what it weighs: weighing takes its time. */
async function tell(): Promise<void> {
	const turn = ++asked;
	for (const weigh of document.querySelector('[data-n="size"]') ? [false, true] : [false]) {
		const state = await ask({ type: 'STATE', weigh });
		// An answer that a later one has overtaken is no longer so.
		if (state && turn === asked) showState(nameOf(state), state);
	}
}

/** A worker that is about to be replaced is left in peace: it has to be idle to go. */
async function saveUnlessReplaced(): Promise<void> {
	if (!registration?.installing && !registration?.waiting) await saveIfWanted();
}

async function saveIfWanted(): Promise<void> {
	let state = await ask({ type: 'STATE', weigh: false });
	// A save that another page began, perhaps without a network, is waited for: what it leaves out is tried once more.
	if (state?.saving && isWanted()) {
		showState('saving', state);
		state = await ask({ type: 'SAVE' });
	}
	if (state && nameOf(state) === 'partial') {
		showState('saving', state);
		await ask({ type: 'SAVE' });
	}
	await tell();
}

function nameOf({ saved, lost, total, saving, full, broken, since }: SavedState): StateName {
	if (broken) return 'unable';
	if (saving) return 'saving';
	if (since && (reach === 'nothing' || !navigator.onLine)) return 'offline';
	if (since && reach === 'trouble') return 'unreachable';
	if (saved === total) return outdated ? 'outdated' : 'saved';
	if (full) return 'full';
	if (saved + lost === total) return 'altered';
	return isWanted() ? 'partial' : 'unsaved';
}

/** Whether to save without being asked: not where the reader spares data, or has removed it. */
function isWanted(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	const choice = recall('saving');
	return choice === 'yes' || (choice !== 'no' && !connection?.saveData);
}

function lookAgainLater(): void {
	const again = () => void lookForUpdate().then(saveUnlessReplaced);
	const onReturn = () => document.visibilityState === 'visible' && again();
	document.addEventListener('visibilitychange', onReturn);
	for (const moment of ['focus', 'online', 'offline']) addEventListener(moment, again);
	addEventListener('pageshow', ({ persisted }) => persisted && again());
	setInterval(again, HOUR);
}

/** Asks the server for a new release. However many ask meanwhile, it is asked once. */
function lookForUpdate(): Promise<void> {
	// Written out: SvelteKit builds the entry script for itself too, and both must come out the same.
	if (looking === undefined) {
		looking = askServer().finally(() => {
			looking = undefined;
		});
	}
	return looking;
}

async function askServer(): Promise<void> {
	try {
		await registration?.update();
		reach = 'site';
	} catch {
		// Whoever answers is there, be it the site in trouble or the page where a hall's Wi-Fi asks its guests to log in.
		const asked = fetch(WORKER, { method: 'HEAD', cache: 'no-store' });
		reach = await asked.then(
			() => 'trouble' as const,
			() => 'nothing' as const,
		);
	}
}

/** Says so when a newer release cannot be saved, and when it can. */
function watchUpdates(): void {
	const watch = () => {
		const worker = registration?.installing;
		const ended = () => {
			const wasOutdated = outdated;
			outdated = worker?.state === 'redundant';
			if (outdated) void tell();
			// The worker is not asked: it is about to be replaced, and has to be idle to go.
			else if (wasOutdated) showState('saved');
		};
		// It is installed next, or thrown away.
		worker?.addEventListener('statechange', ended, { once: true });
	};
	registration?.addEventListener('updatefound', watch);
	watch();
}

function offerUpdate(): void {
	const line = document.querySelector<HTMLElement>('[data-update]');
	if (line) line.hidden = false;
}

/** A worker that takes the place of the page's own brings another release; the first one of all changes nothing. */
function reloadWhenReplaced(): void {
	const { serviceWorker } = navigator;
	own = serviceWorker.controller;
	// Workbox listens later, when it has registered: it would miss the first worker where another page brought it meanwhile.
	serviceWorker.addEventListener('controllerchange', () => {
		const { controller } = serviceWorker;
		if (own && own !== controller) reloadInPlace();
		own = controller;
	});
}
