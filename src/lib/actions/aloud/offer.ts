/** Shows the control that reads aloud where the browser can, and goes on reading what the page before began. */
import { takeGoingOn } from './going-on';
import { isAndroid, voiceFor } from './voice';

/** Milliseconds after which we look again: some browsers have their voices late, and tell nobody. */
const LOOKS = [300, 1000, 3000, 8000];

/** @param begin reads the page from its title on */
export function offerAloud(begin: (control: HTMLElement) => void): void {
	const control = document.getElementById('aloud');
	if (!control) return;
	const root = document.documentElement;
	const synth = window.speechSynthesis as SpeechSynthesis | undefined;
	const look = () => {
		if (root.dataset.aloud === 'voice') return;
		if (synth && voiceFor(synth.getVoices(), root.lang, isAndroid())) {
			root.dataset.aloud = 'voice';
			if (takeGoingOn()) begin(control);
		}
	};
	look();
	if (!synth) return;
	synth.onvoiceschanged = look;
	for (const wait of LOOKS) setTimeout(look, wait);
}

/**
 * Speaks nothing, at once: iOS lets a page speak that began within the tap, and what reads is still on its way.
 */
export function unlock(control: HTMLElement): void {
	if (control.dataset.act === 'aloud' && 'speechSynthesis' in window)
		speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
