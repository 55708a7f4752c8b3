/** A recording as a page offers it. */
import { addressOf } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { say } from '../words/messages.ts';

/** What is known of a recording besides its sound. */
export interface KnownRecording {
	/** What of the chapter it reads. */
	readonly reads: 'minute' | 'chapter';
	/** How its file ends. */
	readonly type: string;
	readonly bytes: number;
	/** In seconds. */
	readonly duration: number;
}

/** A recording in words. */
export interface ShownRecording {
	readonly href: string;
	readonly reads: KnownRecording['reads'];
	readonly length: string;
	readonly size: string;
}

/** @param place of the chapter that it reads, below a base path */
export function showRecording(
	{ reads, type, bytes, duration }: KnownRecording,
	{
		base,
		language,
		edition,
		chapter,
	}: { base: string; language: Language; edition: string; chapter: string },
): ShownRecording {
	const whole = Math.max(1, Math.round(duration));
	const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
	return {
		href: `${base}${addressOf(language, edition, chapter)}recording.${type}`,
		reads,
		length: say('aloud.length', { minutes, seconds }, language),
		size: `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`,
	};
}
