/** Shows at a figure where the report prints it: what the citation at the foot says, in a card beside the figure. */

/** Pixels between the card and the figure, and between the card and the edges of the screen. */
const GAP = 8;
const EDGE = 16;

/** The mark at which the card is shown. */
let shownAt: HTMLElement | null = null;

/** The mark that a finger came down on while its card was shown: the browser closes the card before the tap is one. */
let pressedAt: HTMLElement | null = null;

document.addEventListener(
	'pointerdown',
	({ target }) => {
		pressedAt = shownAt?.contains(target as Node) ? shownAt : null;
	},
	true,
);

/** Shows the source of the figure that a mark stands at; a second tap on the mark closes it. Without popovers the mark leads to the foot, as it does without scripts. */
export function source(control: HTMLElement): void {
	const mark = control as HTMLAnchorElement;
	const citation = document.getElementById(mark.hash.slice(1));
	const card = document.getElementById('source-card');
	const words = card?.querySelector('[data-words]');
	if (!citation || !card || !words || !('showPopover' in card)) {
		comeBackTo(mark);
		return location.assign(mark.href);
	}
	const isSecond = mark === pressedAt || mark === shownAt;
	pressedAt = null;
	card.hidePopover();
	if (isSecond) return;
	words.replaceChildren(...wordsOf(citation));
	card.setAttribute('aria-label', words.querySelector('b')?.textContent ?? '');
	const all = card.querySelector<HTMLAnchorElement>('a[data-act=""]');
	if (all) {
		all.hash = mark.hash;
		all.onclick = () => {
			card.hidePopover();
			comeBackTo(mark);
		};
	}
	// When the card is closed the browser gives the focus back to what had it.
	mark.focus({ preventScroll: true });
	card.showPopover();
	place(card, mark);
	card.focus({ preventScroll: true });
	shownAt = mark;
	mark.setAttribute('aria-expanded', 'true');
	card.addEventListener('beforetoggle', letGo);
}

/** The way back from a citation leads to where its figure was tapped, and not to where the page tells it first. */
function comeBackTo(mark: HTMLAnchorElement): void {
	const id = mark.hash.replace('#citation-', 'figure-');
	document.getElementById(id)?.removeAttribute('id');
	mark.id = id;
}

function letGo(event: Event): void {
	if ((event as ToggleEvent).newState === 'open') return;
	shownAt?.removeAttribute('aria-expanded');
	shownAt = null;
}

/** What a citation says, with the notes themselves in place of the ways to them, as far as they stand on this page. */
function wordsOf(citation: HTMLElement): Node[] {
	const copy = citation.cloneNode(true) as HTMLElement;
	copy.querySelector('a[href^="#figure-"]')?.remove();
	for (const link of copy.querySelectorAll<HTMLElement>('[data-note]')) {
		const note = document.getElementById(`note-${link.dataset.note}`)?.cloneNode(true) as
			| HTMLElement
			| undefined;
		if (!note) continue;
		const words = document.createElement('div');
		words.className = 'note';
		words.append(...note.childNodes);
		// Its figures are marks already, on the page.
		for (const mark of words.querySelectorAll('a')) mark.replaceWith(...mark.childNodes);
		link.replaceWith(words);
	}
	return [...copy.childNodes];
}

/** Puts the card right below its mark or above it, where there is more room, and no larger than that. */
function place(card: HTMLElement, mark: HTMLElement): void {
	const { left } = mark.getBoundingClientRect();
	// A lead figure stands higher than the line that it is in.
	const boxes = [mark, ...mark.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
	const top = Math.min(...boxes.map((box) => box.top));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	const { clientWidth, clientHeight } = document.documentElement;
	const above = top - GAP - EDGE;
	const below = clientHeight - bottom - GAP - EDGE;
	card.style.maxHeight = `${Math.max(above, below)}px`;
	const { width, height } = card.getBoundingClientRect();
	const goesBelow = height <= below || below >= above;
	card.style.left = `${Math.max(EDGE, Math.min(left - EDGE, clientWidth - width - EDGE)) + scrollX}px`;
	card.style.top = `${(goesBelow ? bottom + GAP : top - GAP - height) + scrollY}px`;
}
