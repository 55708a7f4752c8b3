/** Reads a page aloud: begins, pauses, goes back and forward by sentences, and on to the next page. */
import { recall, remember } from '../../choices';
import type { SpokenPage } from '../../spoken-page';
import { Bar } from './bar';
import { GOING_ON } from './offer';
import { Place } from './place';
import { VoiceBox, type Outcome } from './voice-box';

const RATES = { slow: 0.75, normal: 1, fast: 1.3 } as const;
type Speed = keyof typeof RATES;
const SPEEDS = Object.keys(RATES) as Speed[];
/** Parts that every reading skips unless the page before led to it: the title. */
const TITLE = 1;

let reading: Reading | undefined;

/** Reads from the one-minute version on, or from the section at whose mark the control is. */
export async function aloud(control: HTMLElement): Promise<void> {
	await readFrom(control.closest('section[id],li[id],details[id]')?.id ?? '', TITLE);
}

/** Reads from the title on, where a reader comes from the page before. */
export async function aloudFromTop(): Promise<void> {
	await readFrom('', 0);
}

async function readFrom(id: string, first: number): Promise<void> {
	const control = document.getElementById('aloud');
	if (!control) return;
	try {
		reading ??= new Reading(await pageOf(control), control);
		reading.begin(id, first);
	} catch {
		// What the page says could not be had: there is no network, and it was not saved.
		control.lastElementChild?.replaceChildren(control.dataset.failed ?? '');
	}
}

/** Ends what is being read, if anything is. */
export function endReading(): void {
	reading?.end();
}

async function pageOf({ dataset: { spoken = '' } }: HTMLElement): Promise<SpokenPage> {
	return (await (await fetch(spoken)).json()) as SpokenPage;
}

/** A sentence with the id of its part. */
interface Line {
	id: string;
	spoken: string;
	shown: string;
}

class Reading {
	private readonly lines: Line[];
	private readonly voice: VoiceBox;
	private readonly place: Place;
	private readonly bar: Bar;
	private outcome: Outcome = 'paused';
	private speed: Speed = SPEEDS.find((speed) => speed === recall('speed')) ?? 'normal';
	private goesOn = recall('goes-on') === 'yes';

	constructor(
		private readonly page: SpokenPage,
		private readonly control: HTMLElement,
	) {
		this.lines = page.parts.flatMap(({ id, say }) =>
			say.map((sentence) =>
				typeof sentence === 'string'
					? { id, spoken: sentence, shown: sentence }
					: { id, spoken: sentence[0], shown: sentence[1] },
			),
		);
		this.place = new Place(document.querySelector('main') ?? document.body);
		this.bar = new Bar(page.words, {
			back: () => this.go(this.voice.at - 1),
			toggle: () => (this.outcome === 'reading' ? this.voice.pause() : this.goFrom()),
			forward: () => this.go(this.voice.at + 1),
			speed: () => this.changeSpeed(),
			goOn: () => this.changeGoing(),
			stop: () => this.end(),
		});
		this.voice = new VoiceBox(
			this.lines.map(({ spoken }) => spoken),
			page.lang,
			(outcome) => this.show(outcome),
		);
		this.voice.rate = RATES[this.speed];
		this.showChoices();
		addEventListener('pagehide', this.leave);
		addEventListener('wheel', this.stay, { passive: true });
		addEventListener('touchmove', this.stay, { passive: true });
		this.tellSystem();
	}

	/** @param id of a part; where none has it, or it is empty, the part of a number */
	begin(id: string, first: number): void {
		const { parts } = this.page;
		const part = (id && parts.find((candidate) => candidate.id === id)) || parts[first] || parts[0];
		const before = parts.slice(0, part ? parts.indexOf(part) : 0);
		this.go(before.reduce((count, { say }) => count + say.length, 0));
	}

	private go(at: number): void {
		this.place.follows = true;
		this.voice.speak(Math.min(at, this.lines.length - 1));
	}

	/** Where it was, or from the beginning once all is read. */
	private goFrom(): void {
		if (this.outcome === 'ended') this.begin('', TITLE);
		else this.go(this.voice.at);
	}

	private show(outcome: Outcome): void {
		this.outcome = outcome;
		const line = this.lines[this.voice.at];
		if (line) this.place.show(line.shown, line.id);
		else this.place.clear();
		const isReading = outcome === 'reading';
		this.bar.show({
			reading: isReading,
			message: isReading || outcome === 'paused' ? '' : this.page.words[outcome],
		});
		if ('mediaSession' in navigator) navigator.mediaSession.playbackState = isReading ? 'playing' : 'paused';
		const { next } = this.control.dataset;
		if (outcome === 'ended' && this.goesOn && next) this.goOnTo(next);
	}

	private goOnTo(next: string): void {
		try {
			sessionStorage.setItem(GOING_ON, '');
		} catch {
			// The next page opens, and waits for a tap.
		}
		location.assign(next);
	}

	private changeSpeed(): void {
		this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length] ?? 'normal';
		remember('speed', this.speed);
		this.voice.rate = RATES[this.speed];
		this.showChoices();
		if (this.outcome === 'reading') this.voice.speak(this.voice.at);
	}

	private changeGoing(): void {
		this.goesOn = !this.goesOn;
		remember('goes-on', this.goesOn ? 'yes' : 'no');
		this.showChoices();
	}

	private showChoices(): void {
		this.bar.choose({ speed: this.speed, goOn: this.control.dataset.next ? this.goesOn : null });
	}

	/** The buttons of headphones and of a locked screen, where the system passes them on. */
	private tellSystem(): void {
		if (!('mediaSession' in navigator) || typeof MediaMetadata !== 'function') return;
		const { mediaSession } = navigator;
		mediaSession.metadata = new MediaMetadata({ title: this.page.title });
		const actions = {
			play: () => this.goFrom(),
			pause: () => this.voice.pause(),
			previoustrack: () => this.go(this.voice.at - 1),
			nexttrack: () => this.go(this.voice.at + 1),
			stop: () => this.end(),
		} as const;
		for (const [name, act] of Object.entries(actions)) {
			try {
				mediaSession.setActionHandler(name as MediaSessionAction, act);
			} catch {
				// An older browser knows fewer of them.
			}
		}
	}

	/** Stops, and leaves the page as it was. */
	end(): void {
		this.voice.silence();
		this.place.clear();
		this.bar.remove();
		removeEventListener('pagehide', this.leave);
		removeEventListener('wheel', this.stay);
		removeEventListener('touchmove', this.stay);
		if ('mediaSession' in navigator) navigator.mediaSession.playbackState = 'none';
		this.control.focus({ preventScroll: true });
		reading = undefined;
	}

	/** Nobody is read to on a page that is left; one that is come back to waits. */
	private readonly leave = (): void => this.voice.pause();

	private readonly stay = (): void => {
		this.place.follows = false;
	};
}
