/** Reads a page aloud: begins, pauses, goes back and forward by sentences, and on to the next page. */
import { recall, remember } from '../../choices';
import type { SpokenPage } from '../../spoken-page';
import { openBar } from './bar';
import { keepGoingOn } from './going-on';
import { leaveSystem, tellSystem } from './media-session';
import { placeIn } from './place';
import { voiceBox, type Outcome } from './voice-box';

const RATES = { slow: 0.75, normal: 1, fast: 1.3 } as const;
type Speed = keyof typeof RATES;
const SPEEDS = Object.keys(RATES) as Speed[];
/** The part that holds the title, and the one behind it, where reading begins unless the page before led here. */
const TITLE = 0;
const MINUTE = 1;

/** A page that is being read. */
interface Reading {
	/** @param id of a part; where none has it, or it is empty, the part of a number */
	begin(id: string, part: number): void;
	/** Stops, and leaves the page as it was. */
	end(): void;
}

let reading: Reading | undefined;

/** Reads from the one-minute version on, or from the section at whose mark the control is. */
export async function aloud(control: HTMLElement): Promise<void> {
	await readFrom(control.closest('section[id],li[id],details[id]')?.id ?? '', MINUTE);
}

/** Reads from the title on, where a reader comes from the page before. */
export async function aloudFromTop(): Promise<void> {
	await readFrom('', TITLE);
}

/** Ends what is being read, if anything is. */
export function endReading(): void {
	reading?.end();
}

async function readFrom(id: string, part: number): Promise<void> {
	const control = document.getElementById('aloud');
	if (!control) return;
	try {
		const begun = reading ?? readingOf(await pageOf(control), control);
		reading = begun;
		begun.begin(id, part);
	} catch {
		// What the page says could not be had: there is no network, and it was not saved.
		control.textContent = control.dataset.failed ?? '';
	}
}

async function pageOf({ dataset: { spoken = '' } }: HTMLElement): Promise<SpokenPage> {
	return (await (await fetch(spoken)).json()) as SpokenPage;
}

/** Every sentence of a page, with the id of its part. */
function linesOf({ parts }: SpokenPage) {
	return parts.flatMap(({ id, say }) =>
		say.map((sentence) => {
			const [spoken, shown] = typeof sentence === 'string' ? [sentence, sentence] : sentence;
			return { id, spoken, shown };
		}),
	);
}

function readingOf(page: SpokenPage, control: HTMLElement): Reading {
	const lines = linesOf(page);
	const { next } = control.dataset;
	const place = placeIn(document.querySelector('main') ?? document.body);
	let outcome: Outcome = 'paused';
	let speed: Speed = SPEEDS.find((known) => known === recall('speed')) ?? 'normal';
	let goesOn = recall('goes-on') === 'yes';

	const voice = voiceBox(
		lines.map(({ spoken }) => spoken),
		page.lang,
		show,
	);
	const bar = openBar(
		page.words,
		{
			back: () => go(voice.at() - 1),
			toggle,
			forward: () => go(voice.at() + 1),
			speed: changeSpeed,
			goOn: changeGoing,
			stop: end,
		},
		next !== undefined,
	);

	function go(at: number): void {
		place.follow(true);
		voice.speak(Math.min(at, lines.length - 1), RATES[speed]);
	}

	function begin(id: string, number: number): void {
		const { parts } = page;
		const named = id ? parts.findIndex((part) => part.id === id) : -1;
		const before = parts.slice(0, named < 0 ? number : named);
		go(before.reduce((count, { say }) => count + say.length, 0));
	}

	/** On from where it was, or from the beginning once all is read. */
	function play(): void {
		if (outcome === 'ended') begin('', MINUTE);
		else go(voice.at());
	}

	function toggle(): void {
		if (outcome === 'reading') voice.pause();
		else play();
	}

	function show(became: Outcome): void {
		outcome = became;
		const isReading = outcome === 'reading';
		const line = lines[voice.at()];
		if (line) place.show(line.shown, line.id);
		else place.clear();
		bar.show({
			reading: isReading,
			message: outcome === 'reading' || outcome === 'paused' ? '' : page.words[outcome],
		});
		tellSystem(page.title, isReading, {
			play,
			pause: voice.pause,
			previoustrack: () => go(voice.at() - 1),
			nexttrack: () => go(voice.at() + 1),
			stop: end,
		});
		if (outcome !== 'ended' || !goesOn || !next) return;
		keepGoingOn();
		location.assign(next);
	}

	function showChoices(): void {
		bar.choose({ speed, goOn: goesOn });
	}

	function changeSpeed(): void {
		speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 'normal';
		remember('speed', speed);
		showChoices();
		if (outcome === 'reading') go(voice.at());
	}

	function changeGoing(): void {
		goesOn = !goesOn;
		remember('goes-on', goesOn ? 'yes' : 'no');
		showChoices();
	}

	function stay(): void {
		place.follow(false);
	}

	function end(): void {
		voice.silence();
		place.clear();
		bar.remove();
		leaveSystem();
		// Nobody is read to on a page that is left; one that is come back to waits.
		removeEventListener('pagehide', voice.pause);
		removeEventListener('wheel', stay);
		removeEventListener('touchmove', stay);
		control.focus({ preventScroll: true });
		reading = undefined;
	}

	showChoices();
	addEventListener('pagehide', voice.pause);
	addEventListener('wheel', stay, { passive: true });
	addEventListener('touchmove', stay, { passive: true });
	return { begin, end };
}
