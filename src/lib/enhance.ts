/** The one script of a reading page. Everything works without it; it waits, and acts on what is there. */
import { catchInstallPrompt, offerInstallWhenRead } from './actions/install/prompt';
import { keep } from './offline/keep';
import { currentPart, returnToPlace } from './offline/reading-position';

/** What a control does, fetched when it is first used. Each gets the control. */
const ACTIONS: Record<string, () => Promise<(control: HTMLElement) => unknown>> = {
	'large-type': async () => (await import('./actions/large-type/behaviour')).largeType,
	larger: async () => (await import('./actions/large-type/behaviour')).larger,
	scheme: async () => (await import('./actions/scheme/behaviour')).scheme,
	install: async () => (await import('./actions/install/behaviour')).install,
	copy: async () => (await import('./actions/copy/behaviour')).copy,
	share: async () => (await import('./actions/share/behaviour')).share,
	close: async () => (await import('./actions/install/behaviour')).close,
	save: async () => (await import('./offline/behaviour')).save,
	'remove-saved': async () => (await import('./offline/behaviour')).removeSaved,
	update: async () => (await import('./offline/behaviour')).update,
	'read-on': async () => (await import('./offline/behaviour')).readOn,
};

/** An entry that opens is open when a link leads to it. */
function openTarget(): void {
	const target = location.hash && document.getElementById(location.hash.slice(1));
	if (target instanceof HTMLDetailsElement) target.open = true;
}

// A link to the same page in another language leads to the same place of it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-place]')) {
	link.addEventListener('click', () => {
		link.hash = currentPart()?.id ?? '';
	});
}

document.addEventListener('click', (event) => {
	const control = (event.target as Element).closest<HTMLElement>('[data-act]');
	const action = control && ACTIONS[control.dataset.act ?? ''];
	if (!action || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	action().then(
		(act) => act(control),
		// What it does could not be fetched: a link still leads to the same.
		() => control instanceof HTMLAnchorElement && location.assign(control.href),
	);
});

// Paper shows what lies folded on the screen. Newer browsers do it by the styles; older ones need it unfolded.
if (!CSS.supports('selector(::details-content)')) {
	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

// The first screen is there; now the rest is laid out, before anyone scrolls to it.
addEventListener('load', () =>
	requestAnimationFrame(() =>
		setTimeout(() => {
			document.documentElement.dataset.laid = '';
		}),
	),
);

addEventListener('hashchange', openTarget);
openTarget();
returnToPlace();
catchInstallPrompt();
offerInstallWhenRead();
void keep();
