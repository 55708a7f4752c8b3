/** The bar that stands at the foot of the screen while a page is read. */
import type { BarWords } from '../../spoken-page';

type ButtonName = 'back' | 'toggle' | 'forward' | 'speed' | 'goOn' | 'stop';

/** What its buttons do. */
type BarActions = Record<ButtonName, () => void>;

/**
 * Puts something into the place of the bar, in the place of what was there.
 * @returns what takes it away again
 */
export function fillBar(...content: readonly Element[]): () => void {
	const place = document.getElementById('aloud-bar');
	fill(place, content);
	makeRoom(`${place?.offsetHeight ?? 0}px`);
	return () => {
		fill(place, []);
		makeRoom('');
	};
}

/** Browsers that have voices may not have `replaceChildren`. */
function fill(place: HTMLElement | null, content: readonly Element[]): void {
	if (!place) return;
	place.textContent = '';
	place.append(...content);
	place.hidden = content.length === 0;
}

/** Room below the page, so that neither its end nor what the keyboard reaches lies behind the bar. */
function makeRoom(height: string): void {
	document.body.style.paddingBottom = height;
	document.documentElement.style.scrollPaddingBottom = height;
}

/** A button with its words. */
export function buttonWith(words: string, act: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words;
	button.addEventListener('click', act);
	return button;
}

/** A line that screen readers say when it changes. */
export function statusLine(): HTMLParagraphElement {
	const line = document.createElement('p');
	line.setAttribute('role', 'status');
	return line;
}

/** The bar while a page is read. */
interface Bar {
	/** @param message what went wrong, or that it is over; empty while all is well */
	show(state: { reading: boolean; message: string }): void;
	/** @param goOn whether the next page follows */
	choose(choices: { speed: 'slow' | 'normal' | 'fast'; goOn: boolean }): void;
	remove(): void;
}

/** Shows the bar, with its middle button at hand for the keyboard. @param hasNext whether another page can follow */
export function openBar(words: BarWords, actions: BarActions, hasNext: boolean): Bar {
	const line = statusLine();
	const make = (name: ButtonName, text: string) => {
		const button = buttonWith(text, actions[name]);
		button.name = name;
		return button;
	};
	const toggle = make('toggle', words.pause);
	const speed = make('speed', words.normal);
	const goOn = make('goOn', words.goOn);
	const remove = fillBar(
		line,
		make('back', words.back),
		toggle,
		make('forward', words.forward),
		speed,
		...(hasNext ? [goOn] : []),
		make('stop', words.stop),
	);
	toggle.focus({ preventScroll: true });
	return {
		show({ reading, message }) {
			toggle.textContent = reading ? words.pause : words.play;
			if (line.textContent !== message) line.textContent = message;
		},
		choose(choices) {
			speed.textContent = words[choices.speed];
			goOn.setAttribute('aria-pressed', String(choices.goOn));
		},
		remove,
	};
}
