/** Speaks one sentence after the other, whatever the browser's engine makes of it. */
import { isAndroid, voiceFor } from './voice';

/** What became of a reading: it goes on, rests, is over, has fallen silent, or was not allowed to begin. */
export type Outcome = 'reading' | 'paused' | 'ended' | 'stuck' | 'refused';

export interface VoiceBox {
	/** Sentence that is spoken, or will be. */
	at(): number;
	/** Speaks on from a sentence, from its beginning. @param rate 1 for an engine's own */
	speak(at: number, rate: number): void;
	pause(): void;
	/** Stops at once, and tells nobody. */
	silence(): void;
}

/** Milliseconds after which an utterance that has not ended is given up: to begin, for each character, and more for each that is a syllable. */
const PATIENCE = { start: 6000, letter: 160, syllable: 290 } as const;
/** Milliseconds between stopping an engine and speaking anew: some drop what comes at once. */
const REST = 60;
/** Voices of the network fall silent after 14 seconds; every so many milliseconds they are nudged. */
const NUDGE = 9000;
/** An utterance that ends sooner, in milliseconds, was not spoken; so many in a row, and there is no voice. */
const TOO_SOON = 40;
const MOST_TOO_SOON = 3;

/** @param lang of the sentences, a BCP 47 tag */
export function voiceBox(
	sentences: readonly string[],
	lang: string,
	onChange: (outcome: Outcome) => void,
): VoiceBox {
	let at = 0;
	let rate = 1;
	// Kept here: an utterance that nobody holds may be lost with all that it has to tell.
	let current: SpeechSynthesisUtterance | null = null;
	let timers: ReturnType<typeof setTimeout>[] = [];
	let unspoken = 0;

	function forgetTimers(): void {
		timers.forEach(clearTimeout);
		timers = [];
	}

	function silence(): void {
		current = null;
		forgetTimers();
		speechSynthesis.cancel();
	}

	function stop(outcome: Outcome): void {
		silence();
		onChange(outcome);
	}

	function utter(): void {
		const text = sentences[at];
		if (text === undefined) return stop('ended');
		if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
		const voice = voiceFor(speechSynthesis.getVoices(), lang, isAndroid());
		const utterance = new SpeechSynthesisUtterance(text);
		const begun = performance.now();
		current = utterance;
		utterance.voice = voice;
		// Always, as Android minds this and not the voice.
		utterance.lang = voice ? voice.lang.replace('_', '-') : lang;
		utterance.rate = rate;
		utterance.onend = () => utterance === current && next(performance.now() - begun);
		utterance.onerror = ({ error }) => {
			if (utterance !== current) return;
			if (error === 'interrupted' || error === 'canceled') stop('paused');
			else stop(error === 'not-allowed' ? 'refused' : 'stuck');
		};
		const syllables = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
		const patience = PATIENCE.start + (text.length * PATIENCE.letter + syllables * PATIENCE.syllable) / rate;
		timers = [setTimeout(() => stop('stuck'), patience)];
		if (voice && !voice.localService) nudgeLater();
		speechSynthesis.speak(utterance);
	}

	function next(took: number): void {
		forgetTimers();
		unspoken = took < TOO_SOON ? unspoken + 1 : 0;
		if (unspoken === MOST_TOO_SOON) return stop('stuck');
		at += 1;
		if (at < sentences.length) onChange('reading');
		utter();
	}

	function nudgeLater(): void {
		const nudge = () => {
			speechSynthesis.pause();
			speechSynthesis.resume();
			nudgeLater();
		};
		timers.push(setTimeout(nudge, NUDGE));
	}

	return {
		at: () => at,
		speak(from, atRate) {
			const isBusy = speechSynthesis.speaking || speechSynthesis.pending;
			silence();
			// One that something else has paused would speak nothing.
			if (speechSynthesis.paused) speechSynthesis.resume();
			unspoken = 0;
			at = Math.max(0, from);
			rate = atRate;
			onChange('reading');
			// At once where it can be: iOS wants to be asked within the tap.
			if (isBusy) timers.push(setTimeout(utter, REST));
			else utter();
		},
		// Engines that are paused may lose what they were saying, so it is stopped, and begun anew afterwards.
		pause: () => stop('paused'),
		silence,
	};
}
