/** Speaks one sentence after the other, whatever the browser's engine makes of it. */
import { isAndroid, voiceFor } from './voice';

/** What became of a reading: it goes on, rests, is over, has fallen silent, or was not allowed to begin. */
export type Outcome = 'reading' | 'paused' | 'ended' | 'stuck' | 'refused';

/** Milliseconds after which an utterance that has not ended is given up: to begin, and for each character. */
const PATIENCE = { start: 6000, 'zh-CN': 450, en: 160 } as const;
/** Milliseconds between stopping an engine and speaking anew: some drop what comes at once. */
const REST = 60;
/** Voices of the network fall silent after 14 seconds; this many milliseconds on they are nudged. */
const NUDGE = 9000;
/** An utterance that ends sooner, in milliseconds, was not spoken; so many in a row, and there is no voice. */
const TOO_SOON = 40;
const MOST_TOO_SOON = 3;

export class VoiceBox {
	/** Sentence that is spoken, or will be. */
	at = 0;
	rate = 1;
	private current: SpeechSynthesisUtterance | null = null;
	private timers: ReturnType<typeof setTimeout>[] = [];
	private unspoken = 0;

	constructor(
		private readonly sentences: readonly string[],
		private readonly lang: string,
		private readonly onChange: (outcome: Outcome) => void,
	) {}

	/** Speaks on from a sentence, from its beginning. */
	speak(at: number): void {
		this.silence();
		this.unspoken = 0;
		this.at = Math.max(0, at);
		this.timers.push(setTimeout(() => this.utter(), REST));
		this.onChange('reading');
	}

	/** Engines that are paused may lose what they were saying, so it is begun anew afterwards. */
	pause(): void {
		this.silence();
		this.onChange('paused');
	}

	/** Stops at once, and tells nobody. */
	silence(): void {
		this.current = null;
		this.timers.forEach(clearTimeout);
		this.timers = [];
		speechSynthesis.cancel();
	}

	private utter(): void {
		const text = this.sentences[this.at];
		if (text === undefined) return this.stop('ended');
		if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
		const voice = voiceFor(speechSynthesis.getVoices(), this.lang, isAndroid());
		// Kept by us: an utterance that nobody holds may be lost with all that it has to tell.
		const utterance = (this.current = new SpeechSynthesisUtterance(text));
		const begun = performance.now();
		utterance.voice = voice;
		// Always, as Android minds this and not the voice.
		utterance.lang = voice?.lang.replace('_', '-') ?? this.lang;
		utterance.rate = this.rate;
		utterance.onend = () => utterance === this.current && this.next(performance.now() - begun);
		utterance.onerror = ({ error }) => {
			if (utterance !== this.current) return;
			if (error === 'interrupted' || error === 'canceled') this.stop('paused');
			else this.stop(error === 'not-allowed' ? 'refused' : 'stuck');
		};
		const perCharacter = this.lang === 'en' ? PATIENCE.en : PATIENCE['zh-CN'];
		const patience = PATIENCE.start + (text.length * perCharacter) / this.rate;
		this.timers = [setTimeout(() => this.stop('stuck'), patience)];
		if (voice && !voice.localService) this.nudgeLater();
		speechSynthesis.speak(utterance);
	}

	private next(took: number): void {
		this.timers.forEach(clearTimeout);
		this.unspoken = took < TOO_SOON ? this.unspoken + 1 : 0;
		if (this.unspoken === MOST_TOO_SOON) return this.stop('stuck');
		this.at += 1;
		if (this.at < this.sentences.length) this.onChange('reading');
		this.utter();
	}

	private nudgeLater(): void {
		this.timers.push(
			setTimeout(() => {
				speechSynthesis.pause();
				speechSynthesis.resume();
				this.nudgeLater();
			}, NUDGE),
		);
	}

	private stop(outcome: Outcome): void {
		this.silence();
		this.onChange(outcome);
	}
}
