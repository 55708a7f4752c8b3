/** The audit, one tap away: where a figure is printed shows at the figure, and what is folded is found, led into and printed. */
import { expect, type Locator, type Page } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { all, documentOf, first, textOf } from './html.ts';
import { axeFaults, layOut, look, overlapFaults, sidewaysFaults, smallTargets } from './layout-faults.ts';
import { plain, print, textOn } from './paper.ts';
import { isForSharing, isTool, sitePages, type SitePage } from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { VARIANTS } from './variants.ts';
import { fewOf, IS_WHOLE } from './whole.ts';

const variant = VARIANTS.plain;

const FOLDED_NOTE = 'main section[id] > .beside > .margin li[id^="note-"]';
const MARK = 'main a[href^="#citation-"]:visible';
const CARD = '#source-card';

/** Phones on which the card has little room, first the least, and a desk. */
const SCREENS = [
	{ width: 320, height: 480 },
	{ width: 1280, height: 800 },
	{ width: 568, height: 320 },
	{ width: 390, height: 844 },
];

/** The first chapter of each language that has figures and a folded note in a section. */
const CHAPTERS = ['zh-CN', 'en'].map((language) => {
	const page = sitePages(variant).find(
		(candidate) =>
			candidate.language === language &&
			candidate.chapter !== undefined &&
			!isForSharing(candidate) &&
			!isTool(candidate) &&
			all(FOLDED_NOTE, documentOf(candidate)).length > 0 &&
			all('main data', documentOf(candidate)).length > 2,
	);
	if (!page) throw new Error(`no chapter in ${language} folds a note`);
	return page;
});

for (const page of fewOf(CHAPTERS)) {
	// Where it stands is the same in both languages.
	const isAlike = page.language !== PRINTED_LANGUAGE && !IS_WHOLE;
	for (const viewport of fewOf(SCREENS, isAlike ? 1 : 2)) {
		test(`${page.address} at ${viewport.width}×${viewport.height} shows at a figure where it is printed, and keeps its place`, async ({
			serve,
			reader,
		}) => {
			const browser = await reader({ ...PHONE, viewport });
			await browser.goto((await serve(variant)) + page.address);
			const marks = browser.locator(MARK);
			for (const mark of [marks.first(), marks.last()]) {
				await mark.scrollIntoViewIfNeeded();
				const before = await browser.evaluate(() => scrollY);
				await mark.click();
				const card = browser.locator(CARD);
				await expect(card).toBeVisible();
				await expectToSay(card, await citationOf(page, mark));
				expect(await browser.evaluate(() => scrollY)).toBe(before);
				const [box, figure] = [await card.boundingBox(), await mark.boundingBox()];
				expect(box && box.x >= 0 && box.x + box.width <= viewport.width, 'within the screen').toBe(true);
				expect(box && box.y >= 0 && box.y + box.height <= viewport.height, 'within the screen').toBe(true);
				const apart = box && figure && (box.y >= figure.y + figure.height || box.y + box.height <= figure.y);
				expect(apart, 'the figure stays in sight').toBe(true);
				// The same tap once more closes it, and so does the keyboard.
				await mark.click();
				await expect(card).toBeHidden();
				await mark.click();
				await expect(card).toBeVisible();
				await browser.keyboard.press('Escape');
				await expect(card).toBeHidden();
			}
		});
	}

	test(`${page.address} shows it by the keyboard, which comes back to the figure`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(PHONE);
		await browser.goto((await serve(variant)) + page.address);
		const mark = browser.locator(MARK).first();
		const card = browser.locator(CARD);
		for (const leave of ['Escape', 'Close']) {
			await mark.focus();
			await browser.keyboard.press('Enter');
			await expect(card).toBeFocused();
			await expect(mark).toHaveAttribute('aria-expanded', 'true');
			expect(await card.getAttribute('aria-label')).not.toBe('');
			if (leave === 'Escape') await browser.keyboard.press('Escape');
			else {
				await browser.keyboard.press('Shift+Tab');
				await card.locator('button').focus();
				await browser.keyboard.press('Enter');
			}
			await expect(card).toBeHidden();
			await expect(mark).toBeFocused();
			await expect(mark).not.toHaveAttribute('aria-expanded');
		}
	});

	test(`${page.address} leads from the card to all sources, and from there back to the figure, which is marked`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(PHONE);
		await browser.goto((await serve(variant)) + page.address);
		await tapLast(browser);
		await browser.locator(`${CARD} a[data-act=""]`).click();
		await expect(browser.locator(CARD)).toBeHidden();
		await expectWayBack(browser);
	});

	test(`${page.address} leads to the foot where a browser knows no popovers`, async ({ browser, serve }) => {
		const older = await (await browser.newContext(PHONE)).newPage();
		await older.addInitScript(() => {
			// @ts-expect-error older browsers have none
			delete HTMLElement.prototype.showPopover;
		});
		await older.goto((await serve(variant)) + page.address);
		await tapLast(older);
		await expectWayBack(older);
		await older.context().close();
	});

	test(`${page.address} fits the narrowest phone with the largest text when all is unfolded, and can be read by everyone`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader({ ...PHONE, bypassCSP: true });
		await browser.goto((await serve(variant)) + page.address);
		await browser.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		for (const view of [
			{ width: 390, text: 100, scheme: 'light' },
			{ width: 320, text: 200, scheme: 'dark' },
		] as const) {
			await look(browser, view);
			expect.soft(await sidewaysFaults(browser), 'sideways').toEqual([]);
			expect.soft(await overlapFaults(browser), 'overlaps').toEqual([]);
			if (!isAlike) expect.soft(await axeFaults(browser), 'read by everyone').toEqual([]);
		}
		await look(browser, { width: 320, text: 100, scheme: 'light' });
		await browser.locator(MARK).first().click();
		await expect(browser.locator(CARD)).toBeVisible();
		expect.soft(await sidewaysFaults(browser), 'the card, sideways').toEqual([]);
		expect.soft(await axeFaults(browser), 'the card, read by everyone').toEqual([]);
		expect.soft(await smallTargets(browser, `${CARD} :is(a, button)`, 48), 'the card, by thumb').toEqual([]);
	});

	test(`${page.address} knows what is read by what is in sight, not by what is folded`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(PHONE);
		await browser.goto((await serve(variant)) + page.address);
		// Right behind a fold, which has a note in it, the section around is read.
		await browser
			.locator(FOLDED_NOTE)
			.first()
			.locator('xpath=ancestor::details[1]')
			.evaluate((fold) => {
				scrollTo({
					top: fold.getBoundingClientRect().bottom + scrollY - innerHeight / 3 + 1,
					behavior: 'instant',
				});
			});
		const link = browser.locator('header a[hreflang]');
		await link.evaluate((element) => {
			element.addEventListener('click', (event) => event.preventDefault());
		});
		await link.dispatchEvent('click');
		expect(await link.getAttribute('href')).toMatch(/#(?!note-|citation-)./);
	});

	for (const options of [PHONE, PHONE_WITHOUT_SCRIPTS]) {
		const how = 'javaScriptEnabled' in options ? 'without scripts' : 'with scripts';

		test(`${page.address} opens what a link or a search leads into, ${how}`, async ({ serve, reader }) => {
			const browser = await reader(options);
			const address = (await serve(variant)) + page.address;
			const note = first(FOLDED_NOTE, documentOf(page));
			// A search that begins and ends where words do.
			const words = /^.{12}(?:\p{Script=Han}|\S*)/u.exec(textOf(note && first('p', note)))?.[0] ?? '';
			for (const fragment of [`#${note?.attribs.id}`, `#:~:text=${encodeURIComponent(words)}`]) {
				await browser.goto('about:blank');
				const place = browser.locator(`[id="${note?.attribs.id}"]`);
				await browser.goto(address);
				await expect(place).toBeHidden();
				await browser.goto('about:blank');
				await browser.goto(address + fragment);
				await expect(place, fragment).toBeInViewport();
			}
		});

		test(`${page.address} has on paper every note and citation, ${how}`, async ({ serve, reader }) => {
			const browser = await reader(options);
			await browser.goto((await serve(variant)) + page.address);
			await layOut(browser);
			const written = textOn(await print(browser));
			const document = documentOf(page);
			const folded = [...all(`${FOLDED_NOTE} > p`, document), ...all('#citations mark', document)];
			expect(folded.length).toBeGreaterThan(1);
			expect(
				folded.map((element) => plain(textOf(element))).filter((text) => !written.includes(text)),
			).toEqual([]);
		});
	}
}

/** What the citation of a mark's figure says in print. */
async function citationOf(page: SitePage, mark: Locator): Promise<string[]> {
	const id = ((await mark.getAttribute('href')) ?? '').slice(1);
	const citation = first(`[id="${id}"]`, documentOf(page));
	if (!citation) throw new Error(`no ${id}`);
	return [...all('mark', citation), ...all('cite', citation), ...all('b', citation)].map(textOf);
}

async function expectToSay(card: Locator, texts: readonly string[]): Promise<void> {
	const said = (await card.innerText()).replaceAll(/\s/g, '');
	expect(texts.length).toBeGreaterThan(0);
	expect(texts.filter((text) => !said.includes(text.replaceAll(/\s/g, '')))).toEqual([]);
}

/** Taps the last mark of all, whose figure the page may have told before. */
async function tapLast(browser: Page): Promise<void> {
	const mark = browser.locator(MARK).last();
	await mark.evaluate((element) => {
		element.dataset.tapped = '';
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
	});
	await mark.click();
}

/** The page has led to a citation, whose way back leads to where it was tapped, which shows that it is meant. */
async function expectWayBack(browser: Page): Promise<void> {
	const citation = browser.locator('[id^="citation-"]:target');
	await expect(citation).toBeInViewport();
	await citation.locator('a[href^="#figure-"]').click();
	const figure = browser.locator('[id^="figure-"]:target');
	await expect(figure).toBeInViewport();
	await expect(figure).toHaveAttribute('data-tapped');
	await expect(figure).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
}
