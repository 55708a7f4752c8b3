/** A page in any engine: what each driver can do, and what the tests make of it. */
import { expect } from 'playwright/test';

/** A window of a browser as its driver gives it. */
export interface EnginePage {
	/** Opens an address, and waits until all of the page is there. */
	open(address: string): Promise<void>;
	/** Runs a function in the page, which knows nothing but what it is given, and gives what it returns once that is there. */
	run<Args extends unknown[], Result>(
		does: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>>;
	/** Makes what the page is shown in so wide and at least about so high, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	/** Presses and lets go at a point of the window. */
	click(x: number, y: number): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	/** The page on A4 paper, as a PDF; none where the driver cannot print. */
	print?(): Promise<Uint8Array>;
	/** What the console said since it was last asked that is an error or a warning, broken policies among them. */
	takeTroubles(): string[];
	close(): Promise<void>;
}

/** A phone of the kind most readers hold. */
export const SCREEN = { width: 390, height: 844 } as const;

/** The narrowest phone. */
export const NARROW = { width: 320, height: 640 } as const;

/** Taps the first element that is seen of those that a selector finds, where it can be hit. Fails where none can. */
export async function tap(page: EnginePage, selector: string): Promise<void> {
	let point = await page.run(placeToHit, selector);
	// A dialog that has just opened, and what is laid out once one scrolls to it, lie there a moment later.
	await expect(async () => {
		const before = point;
		point = await page.run(placeToHit, selector);
		expect(point, `${selector} can be tapped`).not.toBeNull();
		expect(point, `${selector} lies still`).toEqual(before);
	}).toPass({ timeout: 10_000 });
	if (point) await page.click(point.x, point.y);
}

/** Goes back to the page before, which must be this; drivers wait in vain for a page that was kept whole. */
export async function goBack(page: EnginePage, address: string): Promise<void> {
	await page.run(() => history.back());
	await becomes(page, () => location.href, address);
}

/** Waits until what a function gives in the page is this; the page may be on its way to another. */
export async function becomes<Args extends unknown[], Result>(
	page: EnginePage,
	does: (...args: Args) => Result,
	wanted: Awaited<Result>,
	...args: Args
): Promise<void> {
	await expect(async () => {
		const found: unknown = await page.run(does, ...args);
		expect(found).toEqual(wanted);
	}).toPass({ timeout: 20_000 });
}

/** Whether an element is seen: it takes room, and nothing around it is folded. For the page. */
export function isSeen(selector: string): boolean {
	return [...document.querySelectorAll(selector)].some(
		(element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
	);
}

/** In the page: brings the first element that is seen into the middle of the screen, and gives a point of it that a finger would hit. */
function placeToHit(selector: string): { x: number; y: number } | null {
	for (const element of document.querySelectorAll(selector)) {
		if (element.getClientRects().length === 0) continue;
		element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
		// A link may stand on two lines: the middle of what is around both may be beside it.
		for (const { x, y, width, height } of element.getClientRects()) {
			const point = { x: Math.floor(x + width / 2), y: Math.floor(y + height / 2) };
			const hit = document.elementFromPoint(point.x, point.y);
			if (hit && (element.contains(hit) || hit.contains(element))) return point;
		}
	}
	return null;
}
