/** How soon the page of search answers a key on a slow processor. */
import type { Browser } from 'playwright';
import type { Language } from '../../lib/site/languages.ts';
import { searchAddress } from '../../lib/site/addresses.ts';
import { BARS, round, verdict } from './bars.ts';
import { median } from './median.ts';
import { table } from './table.ts';

/** How much slower than this machine's the processor is made. */
const SLOWER = 4;

/** What is typed, a key at a time: characters, sounds, a number, words, a typing fault, and letters that stand everywhere. */
const TYPED = ['志愿服务', 'zhiyuanfuwu', 'zyfw', '8.68亿', 'broadband', 'volunter', 'staff safety', 'sese'];

/** Milliseconds from a key to the first screen of its hits, laid out, by what stands in the field. */
interface KeyTimes {
	readonly language: Language;
	readonly typed: string;
	readonly times: readonly number[];
}

/** Types everything into the page of search of every language. */
export async function timeSearch(
	browser: Browser,
	site: string,
	languages: readonly Language[],
): Promise<KeyTimes[]> {
	const measured: KeyTimes[] = [];
	for (const language of languages) {
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			serviceWorkers: 'block',
		});
		const page = await context.newPage();
		await page.goto(`${site}${searchAddress(language)}?q=2`);
		await page.locator('#search-results a[data-hit]').first().waitFor();
		// Who types looks at a page at rest.
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		for (const typed of TYPED)
			measured.push({ language, typed, times: await page.evaluate(typeInto, typed) });
		await context.close();
	}
	return measured;
}

/** Runs in the page: types a text key by key and gives the milliseconds of each. */
function typeInto(typed: string): number[] {
	const input = document.querySelector('#search-words') as HTMLInputElement;
	return [...typed].map((_, index) => {
		input.value = typed.slice(0, index + 1);
		const begun = performance.now();
		input.dispatchEvent(new Event('input'));
		document.body.getBoundingClientRect();
		return performance.now() - begun;
	});
}

/** What was measured, as a table with its verdict. */
export function searchReport(measured: readonly KeyTimes[]): string {
	const rows = measured.map(({ language, typed, times }) => [
		language,
		typed,
		String(round(median([...times]))),
		String(round(Math.max(...times))),
	]);
	const slowest = measured.map(({ language, typed, times }) => ({
		page: `${language} ${typed}`,
		value: Math.max(...times),
	}));
	return `${table(['language', 'typed', 'median of its keys, ms', 'slowest key, ms'], rows)}\n\n${verdict(BARS.key, slowest)}`;
}
