/** The buttons of headphones and of a locked screen, where the system passes them on to what speaks. */

type Handlers = Partial<Record<MediaSessionAction, () => void>>;

/** Tells the system what is read, and what its buttons do. */
export function tellSystem(title: string, isReading: boolean, handlers: Handlers): void {
	if (!('mediaSession' in navigator) || typeof MediaMetadata !== 'function') return;
	const { mediaSession } = navigator;
	mediaSession.metadata = new MediaMetadata({ title });
	mediaSession.playbackState = isReading ? 'playing' : 'paused';
	for (const [name, act] of Object.entries(handlers)) {
		try {
			mediaSession.setActionHandler(name as MediaSessionAction, act);
		} catch {
			// An older browser knows fewer of them.
		}
	}
}

/** Nothing is read any more. */
export function leaveSystem(): void {
	if ('mediaSession' in navigator) navigator.mediaSession.playbackState = 'none';
}
