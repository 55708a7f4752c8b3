/** What every kind of control does in each engine, at the first tap and with nothing fetched before. */
import { expect } from 'playwright/test';
import { becomes, goBack, isSeen, NARROW, SCREEN, tap } from './engine-page.ts';
import { sidewaysIn, stateOf } from './engine-looks.ts';
import { test } from './engine-test.ts';
import { commonPiece, commonWord } from './figure-words.ts';
import { editionOf, VARIANTS, YEARS } from './variants.ts';

const { moved } = VARIANTS;
const edition = editionOf(moved, {});
const CHAPTER = `/${YEARS.newest}/passengers/`;
const SHEET = 'dialog[data-share-sheet]';

test.afterEach(({ tab }) => expect(tab.takeTroubles()).toEqual([]));

/** Whether a dialog is open. For the page. */
function isOpen(selector: string): boolean {
	return document.querySelector<HTMLDialogElement>(selector)?.open ?? false;
}

/** The colour that the page is drawn on. For the page. */
function paper(): string {
	return getComputedStyle(document.documentElement).backgroundColor;
}

/** How large running text is, in pixels. For the page. */
function textSize(): number {
	return parseFloat(
		getComputedStyle(document.querySelector('main section[id] > p') ?? document.body).fontSize,
	);
}

/** Whether what the address names is on the screen. For the page. */
function targetInSight(): boolean {
	const box = document.querySelector(':target')?.getBoundingClientRect();
	return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

/** Whether a recording is being played, or the words are there that say why it is not. For the page. */
function playsOrSays(): boolean {
	const audio = document.querySelector('audio');
	const failed = document.querySelector<HTMLElement>('[data-act="recording"]')?.dataset.failed;
	const said = document.querySelector('#aloud-bar')?.textContent.includes(failed ?? '-') ?? false;
	return audio?.error ? said : Math.round(audio?.duration ?? 0) === 3 && !said;
}

for (const prefix of ['', '/en']) {
	const language = prefix === '' ? 'Chinese' : 'English';

	test(`${language}: the contents open over the page, and lead to a chapter`, async ({ tab, host }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}`);
		await tap(tab, '[data-act="contents"]');
		await becomes(tab, isOpen, true, '#contents-sheet');
		await tap(tab, `#contents-sheet a[href$="/${YEARS.newest}/crew/"]`);
		await becomes(
			tab,
			() => location.pathname,
			new URL(`${address}${prefix}/${YEARS.newest}/crew/`).pathname,
		);
		await becomes(tab, isSeen, true, 'main h1');
	});

	test(`${language}: a figure shows its source, leads to where all is told of it, and back to itself`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		const chapter = `${address}${prefix}${CHAPTER}`;
		await tab.open(chapter);
		const mark = 'main p a[href^="#citation-"]';
		await tap(tab, mark);
		await becomes(tab, isSeen, true, '#source-card');
		expect(
			await tab.run(() => document.querySelector<HTMLElement>('#source-card')?.innerText.trim()),
		).toContain('§');
		await tap(tab, mark);
		await becomes(tab, isSeen, false, '#source-card');
		await tap(tab, mark);
		await tap(tab, '#source-card a[data-act=""]');
		await becomes(tab, targetInSight, true);
		await tap(tab, ':target a[href^="#figure-"]');
		await becomes(tab, () => location.hash.startsWith('#figure-'), true);
		await becomes(tab, targetInSight, true);
		await tab.run(() => history.back());
		await becomes(tab, () => location.hash.startsWith('#citation-'), true);
		await goBack(tab, chapter);
	});

	test(`${language}: the sheet for sharing opens with its poster, and the address is copied at the first tap`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}`);
		await tap(tab, 'main [data-act="share"]');
		await becomes(tab, isOpen, true, SHEET);
		await becomes(
			tab,
			() =>
				(document.querySelector<HTMLImageElement>('dialog[data-share-sheet] img')?.naturalWidth ?? 0) > 300,
			true,
		);
		expect(await tab.run(sidewaysIn)).toEqual([]);
		await tap(tab, `${SHEET} [data-act="copy"]`);
		await becomes(tab, isSeen, true, `${SHEET} [data-copied]`);
		expect(await tab.run(isSeen, `${SHEET} [data-by-hand]`)).toBe(false);
		await tap(tab, `${SHEET} [data-act="close"]`);
		await becomes(tab, () => document.querySelector('dialog[data-share-sheet]'), null);
	});

	test(`${language}: where something is shared as a whole its address is copied at the first tap`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/${YEARS.newest}/share/`);
		await tap(tab, '#share [data-copy] [data-act="copy"]');
		await becomes(tab, isSeen, true, '#share [data-copied]');
		expect(await tab.run(isSeen, '#share [data-by-hand]')).toBe(false);
	});

	test(`${language}: large type is another view, grows by steps, is kept on the next page, and is left again`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}`);
		const plain = await tab.run(textSize);
		await tap(tab, '[data-act="large-type"]');
		await becomes(tab, textSize, 24);
		expect(plain).toBeLessThan(24);
		await tap(tab, '[data-act="larger"]');
		await becomes(tab, textSize, 27);
		await tab.resize(NARROW.width, NARROW.height);
		expect(await tab.run(sidewaysIn)).toEqual([]);
		await tab.resize(SCREEN.width, SCREEN.height);
		await tab.open(`${address}${prefix}/${YEARS.newest}/crew/`);
		expect(await tab.run(textSize)).toBe(27);
		await tap(tab, '[data-act="large-type"]');
		await becomes(tab, textSize, plain);
	});

	test(`${language}: large type is offered once, and whoever stays as it is is not asked again`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		const cover = `${address}${prefix}/${YEARS.newest}/`;
		await tab.open(cover);
		const plain = await tab.run(textSize);
		await tap(tab, '[data-act="decline-large"]');
		await becomes(tab, isSeen, false, '[data-act="decline-large"]');
		await tab.open(cover);
		expect(await tab.run(isSeen, '[data-act="decline-large"]')).toBe(false);
		expect(await tab.run(textSize)).toBe(plain);
	});

	test(`${language}: night is dark, and stays so on the next page`, async ({ tab, host }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}`);
		const day = await tab.run(paper);
		await tap(tab, '[data-act="scheme"]');
		await becomes(tab, () => document.documentElement.dataset.scheme, 'dark');
		const night = await tab.run(paper);
		expect(night).not.toBe(day);
		await tab.open(`${address}${prefix}/${YEARS.newest}/crew/`);
		expect(await tab.run(paper)).toBe(night);
		await tap(tab, '[data-act="scheme"]');
		await becomes(tab, paper, day);
	});

	test(`${language}: installing tells how in this browser`, async ({ tab, host, engine }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/${YEARS.newest}/`);
		await tap(tab, 'main [data-act="install"]');
		await becomes(tab, isOpen, true, 'dialog[data-install-help]');
		const help = await tab.run(
			() => document.querySelector<HTMLElement>('[data-install-help]')?.innerText ?? '',
		);
		// Its desktop's name, or that of its kind: WebKit calls itself Safari.
		expect(help).toContain({ chromium: 'Chrome', firefox: 'Firefox', webkit: 'Safari' }[engine]);
		await tap(tab, '[data-install-help] [data-act="close"]');
		await becomes(tab, isOpen, false, 'dialog[data-install-help]');
	});

	test(`${language}: search finds as one types, and leads to the place`, async ({ tab, host }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/search/`);
		await tap(tab, '#search-words');
		await tab.type(commonWord([...edition.figures.values()]));
		await becomes(tab, isSeen, true, '#search-results a[data-hit]');
		await becomes(tab, isSeen, false, '#search-index');
		const before = await tab.run(() => location.href.replace(/\?.*/, ''));
		await tap(tab, '#search-results a[data-hit]');
		await becomes(tab, (was) => location.href.replace(/\?.*/, '') !== was, true, before);
		await becomes(tab, isSeen, true, 'main h1');
	});

	test(`${language}: the data is filtered by words and by kind, put in order, and whole again`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/${YEARS.newest}/data/`);
		await becomes(
			tab,
			() => getComputedStyle(document.querySelector('[role="search"]') ?? document.body).visibility,
			'visible',
		);
		const rows = () => [...document.querySelectorAll('tbody tr')].map(({ id }) => id);
		const all = await tab.run(rows);
		expect(all).toEqual([...edition.figures.keys()]);
		await tap(tab, '[role="search"] input');
		const word = commonPiece([...edition.figures.values()]);
		await tab.type(word);
		const named = [...edition.figures.values()].filter(({ name }) => name['zh-CN'].includes(word));
		await expect
			.poll(() => tab.run(() => document.querySelectorAll('tbody tr').length))
			.toBeLessThan(all.length);
		expect(await tab.run(rows)).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
		await tap(tab, '.clear');
		await becomes(tab, rows, all);
		await tap(tab, '[aria-controls="filters"]');
		await becomes(tab, isSeen, true, '#filters select');
		await tab.run(() => {
			const order = document.querySelector<HTMLSelectElement>('.order select');
			if (order) order.value = 'value';
			order?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		const byValue = [...edition.figures.values()].sort((a, b) => a.value - b.value).map(({ value }) => value);
		await becomes(
			tab,
			() =>
				[...document.querySelectorAll<HTMLDataElement>('tbody td.value data')].map((data) =>
					Number(data.value),
				),
			byValue,
		);
	});

	test(`${language}: figures of one unit are drawn side by side, and a bar leads to its source`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/${YEARS.newest}/data/`);
		await tap(tab, 'details.mounted > summary');
		await becomes(tab, isSeen, true, 'details select');
		// A list of choices is drawn by the system, where no driver can tap.
		await tab.run(() => {
			const choice = document.querySelector<HTMLSelectElement>('details select');
			if (choice)
				choice.value = choice.querySelector<HTMLOptionElement>('optgroup + optgroup option')?.value ?? '';
			choice?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await becomes(tab, isSeen, true, 'figure ol button rect');
		await tap(tab, 'figure ol button');
		await becomes(tab, isSeen, true, 'figure [aria-live] a[href*="/sources/#"]');
		expect(await tab.run(sidewaysIn)).toEqual([]);
	});

	test(`${language}: what folds opens, and the same place is found in the other language`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}#scores`);
		await becomes(tab, targetInSight, true);
		// A finger would scroll up to it first, and so be at another place; keys do not.
		await tab.run(() => document.querySelector<HTMLElement>('a[data-same-place]')?.click());
		const other = prefix === '' ? '/en' : '';
		await becomes(tab, () => location.href, `${address}${other}${CHAPTER}#scores`);
		await becomes(tab, targetInSight, true);
		await tap(tab, 'main details:not([open]) > summary');
		await becomes(tab, isSeen, true, 'main details[open]');
	});

	test(`${language}: what is saved can be removed, and saved again`, async ({ tab, host }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/about/`);
		await becomes(tab, stateOf, 'saved');
		await tap(tab, '[data-act="remove-saved"]');
		await becomes(tab, stateOf, 'unsaved');
		await tap(tab, '[data-act="save"]');
		await becomes(tab, stateOf, 'saved');
	});

	test(`${language}: the deck moves on by one screen, and its last leads on`, async ({ tab, host }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}/${YEARS.newest}/story/`);
		const scenes = await tab.run(() =>
			[...document.querySelectorAll('main section[id]')].map(({ id }) => id),
		);
		expect(scenes.length).toBeGreaterThan(2);
		expect(await tab.run(sidewaysIn)).toEqual([]);
		await tab.run(
			(id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
			scenes[1] ?? '',
		);
		await becomes(
			tab,
			(id) => Math.abs(document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < 80,
			true,
			scenes[1] ?? '',
		);
	});

	test(`${language}: reading aloud is offered where the engine has a voice for it, and nowhere else`, async ({
		tab,
		host,
	}) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}`);
		const speaks = await tab.run(async () => {
			if (!('speechSynthesis' in window)) return false;
			await new Promise((resolve) => setTimeout(resolve, 1500));
			const own = document.documentElement.lang.slice(0, 2);
			return speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(own));
		});
		await becomes(tab, isSeen, speaks, '#aloud');
	});

	test(`${language}: a recording plays, or says that it cannot, and is put away`, async ({ tab, host }) => {
		const { address } = await host(moved);
		await tab.open(`${address}${prefix}${CHAPTER}`);
		await tap(tab, '[data-act="recording"]');
		await becomes(tab, isSeen, true, '#aloud-bar audio');
		// Engines without what unpacks it say so in our words.
		await becomes(tab, playsOrSays, true);
		await tap(tab, '#aloud-bar button');
		await becomes(tab, isSeen, false, '#aloud-bar audio');
	});
}
