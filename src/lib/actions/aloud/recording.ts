/** Plays what a person read: from the network, as it comes, when it is asked for. */
import { endReading } from './behaviour';
import { buttonWith, fillBar, statusLine } from './bar';

let remove: (() => void) | undefined;

/** Plays the recording that a link leads to. */
export function recording(link: HTMLElement): void {
	endReading();
	remove?.();
	const audio = document.createElement('audio');
	const line = statusLine();
	audio.controls = true;
	audio.src = (link as HTMLAnchorElement).href;
	audio.addEventListener('error', () => {
		line.textContent = link.dataset.failed ?? '';
	});
	const end = () => {
		audio.pause();
		take();
		remove = undefined;
		link.focus({ preventScroll: true });
	};
	const take = fillBar(line, audio, buttonWith(link.dataset.stop ?? '', end));
	remove = end;
	// A page that is left is silent; where the browser wants another tap first, its button is there.
	addEventListener('pagehide', () => audio.pause(), { once: true });
	audio.play().catch(() => undefined);
}
