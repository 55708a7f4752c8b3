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
	place?.replaceChildren(...content);
	if (place) place.hidden = false;
	// What the keyboard reaches does not lie behind it.
	document.documentElement.style.scrollPaddingBottom = `${place?.offsetHeight ?? 0}px`;
	return () => {
		place?.replaceChildren();
		if (place) place.hidden = true;
		document.documentElement.style.scrollPaddingBottom = '';
	};
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

export class Bar {
	private readonly line = statusLine();
	private readonly buttons: Record<ButtonName, HTMLButtonElement>;
	/** Takes it away. */
	readonly remove: () => void;

	constructor(
		private readonly words: BarWords,
		actions: BarActions,
	) {
		const make = (name: ButtonName, text: string) => {
			const button = buttonWith(text, actions[name]);
			button.name = name;
			return button;
		};
		this.buttons = {
			back: make('back', words.back),
			toggle: make('toggle', words.pause),
			forward: make('forward', words.forward),
			speed: make('speed', words.normal),
			goOn: make('goOn', words.goOn),
			stop: make('stop', words.stop),
		};
		this.remove = fillBar(this.line, ...Object.values(this.buttons));
		this.buttons.toggle.focus({ preventScroll: true });
	}

	/** @param message what went wrong, or that it is over; empty while all is well */
	show({ reading, message }: { reading: boolean; message: string }): void {
		this.buttons.toggle.textContent = reading ? this.words.pause : this.words.play;
		if (this.line.textContent !== message) this.line.textContent = message;
	}

	/** @param goOn whether the next page follows; `null` where there is none */
	choose({ speed, goOn }: { speed: 'slow' | 'normal' | 'fast'; goOn: boolean | null }): void {
		this.buttons.speed.textContent = this.words[speed];
		this.buttons.goOn.hidden = goOn === null;
		this.buttons.goOn.setAttribute('aria-pressed', String(goOn === true));
	}
}
