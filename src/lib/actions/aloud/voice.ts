/** Which voice reads a page. */

/** What a voice says of itself, as far as it decides. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** How systems name the languages of their voices; Cantonese and what is spoken in Hong Kong is another language. */
const SPOKEN: Record<string, RegExp> = {
	zh: /^(?:zh|cmn|zho|chi)(?![a-z])(?!.*(?:HK|MO|yue))/i,
	en: /^eng?(?![a-z])/i,
};

/**
 * The voice for a language, `null` where there is none: one on the device before one of the network, the page's own
 * country before others.
 * @param lang BCP 47 tag; systems write `zh_CN` as well
 * @param mobile whether it is a phone: Android lists voices that are not there, and then speaks English
 */
export function voiceFor<Any extends Voice>(
	voices: readonly Any[],
	lang: string,
	mobile: boolean,
): Any | null {
	const [base = lang] = lang.split('-');
	// A third letter: `fra`, `deu`.
	const spoken = SPOKEN[base] ?? new RegExp(`^${base}[a-z]?(?![a-z])`, 'i');
	const rank = (voice: Any) =>
		(voice.localService ? 2 : 0) + (voice.lang.replace('_', '-').startsWith(lang) ? 1 : 0);
	return (
		voices
			.filter((voice) => spoken.test(voice.lang) && (voice.localService || !mobile))
			.sort((a, b) => rank(b) - rank(a))[0] ?? null
	);
}

/** Whether a browser runs on Android. */
export function isAndroid(): boolean {
	return /Android/.test(navigator.userAgent);
}
