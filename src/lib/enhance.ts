/** The one script of a reading page. Everything works without it; it waits, and acts on what is there. */
import { offerAloud, unlock } from './actions/aloud/offer';
import { copy } from './actions/copy/behaviour';
import { catchInstallPrompt, offerInstallWhenRead } from './actions/install/prompt';
import { followView } from './actions/large-type/fold';
import { keep } from './offline/keep';
import { currentPart, returnToPlace } from './offline/reading-position';

/** What a control does, fetched when it is first used. Each gets the control. */
const ACTIONS: Record<string, () => Promise<(control: HTMLElement) => unknown>> = {
	contents: async () => (await import('./actions/contents/behaviour')).contents,
	aloud: async () => (await import('./actions/aloud/behaviour')).aloud,
	recording: async () => (await import('./actions/aloud/recording')).recording,
	source: async () => (await import('./actions/source/behaviour')).source,
	'large-type': async () => (await import('./actions/large-type/behaviour')).largeType,
	'decline-large': async () => (await import('./actions/large-type/behaviour')).decline,
	larger: async () => (await import('./actions/large-type/behaviour')).larger,
	scheme: async () => (await import('./actions/scheme/behaviour')).scheme,
	install: async () => (await import('./actions/install/behaviour')).install,
	// Not fetched: WebKit lets a page copy within the tap alone.
	copy: async () => copy,
	share: async () => (await import('./actions/share/behaviour')).share,
	close: async () => (await import('./actions/install/behaviour')).close,
	save: async () => (await import('./offline/behaviour')).save,
	'remove-saved': async () => (await import('./offline/behaviour')).removeSaved,
	update: async () => (await import('./offline/behaviour')).update,
	'read-on': async () => (await import('./offline/behaviour')).readOn,
};

/** What a link leads to lies open, and so does all around it. Newer browsers open by themselves what is around. */
function openTarget(): void {
	const target = location.hash && document.getElementById(location.hash.slice(1));
	if (!target) return;
	// What large type folds within it, but where it is from.
	if (target.matches('li,section'))
		for (const more of target.querySelectorAll<HTMLDetailsElement>('.more:not(.origin)')) more.open = true;
	let wasFolded = false;
	for (let around = target.closest('details'); around; around = outside(around)) {
		if (around !== target && !around.open) wasFolded = true;
		around.open = true;
	}
	if (wasFolded) target.scrollIntoView();
}

/** The next of what folds around one that does. */
function outside({ parentElement }: HTMLDetailsElement): HTMLDetailsElement | null {
	return parentElement && parentElement.closest('details');
}

// A link to the same page in another language leads to the same place of it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-place]')) {
	link.addEventListener('click', () => {
		link.hash = currentPart()?.id ?? '';
	});
}

/** The control that an event is about. A figure's mark says by where it leads what it does. */
function controlOf({ target }: Event): HTMLElement | null {
	return (target as Element).closest<HTMLElement>('[data-act],a[href^="#citation-"]');
}

function actionOf(control: HTMLElement | null) {
	return control && ACTIONS[control.dataset.act ?? 'source'];
}

// What it does is on its way while the finger is still down: some browsers let a page share only soon after a tap.
document.addEventListener('pointerdown', (event) => {
	actionOf(controlOf(event))?.().catch(() => undefined);
});

document.addEventListener('click', (event) => {
	const control = controlOf(event);
	const action = actionOf(control);
	if (!control || !action || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	unlock(control);
	// What was lost on the way is asked for once more.
	action()
		.catch(action)
		.then(
			(act) => act(control),
			// What it does cannot be fetched: a link still leads to the same.
			() => control instanceof HTMLAnchorElement && location.assign(control.href),
		);
});

// Paper shows what lies folded on the screen. Newer browsers do it by the styles; older ones need it unfolded meanwhile.
if (!CSS.supports('selector(::details-content)')) {
	let folded: HTMLDetailsElement[] = [];
	const open = (details: HTMLDetailsElement, isOpen: boolean) => (details.open = isOpen);
	addEventListener('beforeprint', () => {
		folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		folded.forEach((details) => open(details, true));
	});
	addEventListener('afterprint', () => folded.forEach((details) => open(details, false)));
}

// The first screen is there; now the rest is laid out, before anyone scrolls to it. To ask a browser for its voices takes time, too.
addEventListener('load', () =>
	requestAnimationFrame(() =>
		setTimeout(() => {
			document.documentElement.dataset.laid = '';
			offerAloud(() => void import('./actions/aloud/behaviour').then(({ aloudFromTop }) => aloudFromTop()));
		}),
	),
);

followView();
addEventListener('hashchange', openTarget);
openTarget();
returnToPlace();
catchInstallPrompt();
offerInstallWhenRead();
void keep();
