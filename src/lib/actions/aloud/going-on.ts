/** From a page to the next: that it is to be read as well, written down until it is there. */

const NAME = 'aloud';

export function keepGoingOn(): void {
	try {
		sessionStorage.setItem(NAME, '');
	} catch {
		// The next page opens, and waits for a tap.
	}
}

/** Whether the page before wanted this one to be read; true once. */
export function takeGoingOn(): boolean {
	try {
		const wanted = sessionStorage.getItem(NAME) !== null;
		sessionStorage.removeItem(NAME);
		return wanted;
	} catch {
		return false;
	}
}
