/** The script of the page of search: fetches the texts, looks through them at every key, and shows what it found. */
import { finderOf, type Finder } from './finder.ts';
import type { Language } from '../site/languages.ts';
import { listKeys } from './keys.ts';
import type { SearchSetting } from './page.ts';
import type { SearchData } from './record.ts';
import { partOf } from './part.ts';
import { resultList } from './results.ts';

/** Browsers allow only so many changes of the address in a while, and readers want to hear one count, not ten. */
const PAUSE_MS = 300;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) start(form);

function start(box: HTMLFormElement): void {
	const setting = JSON.parse(box.dataset.search ?? '') as SearchSetting;
	const input = partOf<HTMLInputElement>(box, 'input');
	const status = partOf(document, '#search-count');
	const index = partOf(document, '#search-index');
	const results = resultList(partOf(document, '#search-results'), setting);
	const { words } = setting;
	let finder: Finder | null = null;
	let failed = false;
	let pause = 0;

	/** Shows what is found for what stands in the field. */
	function show(): void {
		const query = input.value.trim();
		index.hidden = false;
		if (query === '') {
			results.show([]);
			return tell('');
		}
		if (!finder) return tell(failed ? words.failed : words.loading);
		const { hits, guessed } = finder.find(query);
		results.show(hits);
		// Where nothing is found, what people ask and the index go on.
		index.hidden = hits.length > 0;
		const count = String(hits.length);
		if (hits.length === 0) tell(words.none);
		else if (guessed) tell(words.guessed.replace('#', count));
		else tell((hits.length === 1 ? words.foundOne : words.found).replace('#', count));
	}

	function tell(text: string): void {
		if (status.textContent !== text) status.textContent = text;
	}

	/** The query stands in the address, so that it can be sent on, and in the way to the other language. */
	function keepInAddress(): void {
		const query = input.value.trim();
		const search = query && `?${new URLSearchParams({ q: query }).toString()}`;
		history.replaceState(history.state, '', location.pathname + search);
		for (const other of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
			other.search = search;
	}

	input.value = new URLSearchParams(location.search).get('q') ?? '';
	input.disabled = false;
	if (input.value) keepInAddress();
	else if (matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true });
	input.addEventListener('input', () => {
		show();
		clearTimeout(pause);
		pause = window.setTimeout(keepInAddress, PAUSE_MS);
	});
	box.addEventListener('submit', (event) => {
		event.preventDefault();
		results.links()[0]?.click();
	});
	listKeys(partOf(document, 'main'), input, results);
	show();
	fetchTexts(setting)
		.then((files) => {
			const ready = finderOf(files);
			finder = ready;
			whenIdle(() => {
				for (const { query, language } of rehearsed(files))
					results.rehearse(ready.find(query).hits.filter((hit) => hit.language === language));
			});
		})
		.catch(() => (failed = true))
		.finally(show);
}

/** Not every browser says when it is idle. */
function whenIdle(act: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(act);
	else setTimeout(act, PAUSE_MS);
}

/** What is looked for before anybody types: in each language a word, and letters, which are looked for among sounds. */
function rehearsed(files: readonly SearchData[]): { query: string; language: Language }[] {
	return files.flatMap(({ language, records }) =>
		[records[0]?.title.slice(0, 2) ?? '', 'sh'].map((query) => ({ query, language })),
	);
}

async function fetchTexts({ texts }: SearchSetting): Promise<SearchData[]> {
	return Promise.all(
		texts.map(async ({ file }) => {
			const answer = await fetch(file);
			if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
			return (await answer.json()) as SearchData;
		}),
	);
}
