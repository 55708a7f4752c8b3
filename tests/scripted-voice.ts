/** A speech engine that does as it is told, in the place of the browser's: each of its faults is one that an engine has. */

/** How an engine is to behave. */
export interface VoiceScript {
	readonly voices: readonly { lang: string; localService: boolean }[];
	/** Whether it knows no voice until `voicesCome` is called on the page. */
	readonly areVoicesLate?: boolean;
	/** Milliseconds that a sentence takes; it never ends where there are none. */
	readonly takes?: number;
	/** Whether pausing loses what is said, and resuming begins nothing, as on Android. */
	readonly pauseCancels?: boolean;
	/** Milliseconds after which it falls silent without a word unless it was paused and resumed, as voices of the network do. */
	readonly silentAfter?: number;
	/** Whether it speaks only once it was asked to within a tap, as on iOS. */
	readonly wantsTap?: boolean;
	/** Whether it drops what is said right after `cancel`, or while something else is said. */
	readonly dropsAfterCancel?: boolean;
	/** Whether something of the page before is still in its queue. */
	readonly isBusy?: boolean;
	/** The error that it gives in place of a sound. */
	readonly error?: string;
}

/** What the engine has done, in order. */
export interface VoiceRecord {
	readonly said: { text: string; lang: string; voice: string | null; rate: number }[];
	readonly calls: string[];
}

/** Runs in the page before any of its scripts. */
export function scriptVoice(script: VoiceScript): void {
	const record: { said: unknown[]; calls: string[] } = { said: [], calls: [] };
	const voices = script.voices.map((voice) => ({
		name: voice.lang,
		voiceURI: voice.lang,
		default: false,
		...voice,
	}));
	let known = !script.areVoicesLate;
	let current: SpeechSynthesisUtterance | null = null;
	let timers: ReturnType<typeof setTimeout>[] = [];
	let isUnlocked = false;
	let isInTap = false;
	const tapped = () => {
		isInTap = true;
		setTimeout(() => (isInTap = false));
	};
	addEventListener('click', tapped, true);
	let quietUntil = 0;
	let begun = 0;
	let busy = script.isBusy ?? false;
	const fire = (utterance: SpeechSynthesisUtterance, type: 'start' | 'end' | 'error', error?: string) =>
		utterance[`on${type}`]?.({ error, utterance } as never);
	const clear = () => {
		timers.forEach(clearTimeout);
		timers = [];
	};
	const fallSilent = () => {
		if (script.silentAfter === undefined || current === null) return;
		timers.push(
			setTimeout(() => {
				clear();
			}, script.silentAfter),
		);
	};
	const engine = {
		onvoiceschanged: null as (() => void) | null,
		get speaking() {
			return current !== null || busy;
		},
		get pending() {
			return busy;
		},
		paused: false,
		getVoices: () => (known ? voices : []),
		speak(utterance: SpeechSynthesisUtterance) {
			record.calls.push('speak');
			if (isInTap) isUnlocked = true;
			if (utterance.text === '') return;
			if (script.wantsTap && !isUnlocked)
				return void setTimeout(() => fire(utterance, 'error', 'not-allowed'));
			if (script.error) return void setTimeout(() => fire(utterance, 'error', script.error));
			if (busy || (script.dropsAfterCancel && performance.now() < quietUntil)) return;
			record.said.push({
				text: utterance.text,
				lang: utterance.lang,
				voice: utterance.voice?.lang ?? null,
				rate: utterance.rate,
			});
			current = utterance;
			begun = performance.now();
			fire(utterance, 'start');
			fallSilent();
			if (script.takes !== undefined)
				timers.push(
					setTimeout(() => {
						current = null;
						clear();
						fire(utterance, 'end');
					}, script.takes),
				);
		},
		cancel() {
			record.calls.push('cancel');
			const was = current;
			current = null;
			busy = false;
			quietUntil = performance.now() + 30;
			clear();
			if (was) setTimeout(() => fire(was, 'error', 'interrupted'));
		},
		pause() {
			record.calls.push('pause');
			if (script.pauseCancels) engine.cancel();
		},
		resume() {
			record.calls.push('resume');
			// The time until it falls silent begins anew.
			if (script.silentAfter === undefined || script.takes === undefined || !current) return;
			const utterance = current;
			const left = script.takes - (performance.now() - begun);
			clear();
			fallSilent();
			timers.push(
				setTimeout(() => {
					current = null;
					clear();
					fire(utterance, 'end');
				}, left),
			);
		},
	};
	class Utterance {
		voice: SpeechSynthesisVoice | null = null;
		lang = '';
		rate = 1;
		constructor(readonly text: string) {}
	}
	Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
	Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
	const voicesCome = () => {
		known = true;
		engine.onvoiceschanged?.();
	};
	Object.assign(window, { voiceRecord: record, voicesCome });
}
