/** The sheet for sign-off as one file to print: a page for each department, then names, pictures, promises and contacts. */
import type { Edition, SourceNote } from '../../lib/edition/edition.ts';
import type { Concern } from '../../lib/edition/schema.ts';
import { PRINTED_LANGUAGE } from '../../lib/site/languages.ts';
import { printedHeading } from '../../lib/telling/source.ts';
import { written } from '../../lib/telling/written.ts';
import { say } from '../../lib/words/messages.ts';
import { html, type Markup } from './html.ts';
import type { Matters } from './matters.ts';
import { STYLES } from './styles.ts';
import { WORDS } from './words.ts';

/** Makes the sheet of an edition, a whole HTML document that needs nothing else. */
export function sheetOf(edition: Edition, matters: Matters): string {
	const title = `${WORDS.title} · ${edition.report.title[PRINTED_LANGUAGE]}`;
	const page = html`<!doctype html>
		<html lang="${PRINTED_LANGUAGE}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title}</title>
				<style>
					${STYLES}
				</style>
			</head>
			<body>
				${head(edition, matters)} ${matters.asked.map((asked) => department(edition, asked))}
				${settled(edition, matters)} ${names(matters)} ${pictures(matters)} ${promises(edition, matters)}
				${contacts(matters)}
			</body>
		</html> `;
	return page.source;
}

/** How many matters of each kind there are. */
export function countsOf(matters: Matters): Record<keyof typeof WORDS.counts, number> {
	const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
	return {
		notes: sum(matters.asked.map(({ notes }) => notes.length)),
		concerns: sum(matters.asked.map(({ concerns }) => concerns.length)),
		names: new Set(matters.names.map(({ name }) => name)).size,
		pictures: matters.pictureFiles.length + matters.picturesWithNames.length,
		promises: matters.promises.length,
		contacts: matters.contactsMissing.length + sum(matters.halls.map(({ missing }) => missing.length)),
	};
}

function head({ organisation, title, report }: Edition, matters: Matters): Markup {
	const counts = Object.entries(countsOf(matters)) as [keyof typeof WORDS.counts, number][];
	return html`<header>
		<h1>${WORDS.title}</h1>
		<p>
			${organisation.name[PRINTED_LANGUAGE]} · ${report.title[PRINTED_LANGUAGE]} · ${title[PRINTED_LANGUAGE]}
		</p>
		<p>${WORDS.lead}</p>
		<table>
			<tbody>
				${counts.map(
					([name, count]) =>
						html`<tr>
							<th scope="row">${WORDS.counts[name]}</th>
							<td>${count} ${WORDS.unit}</td>
						</tr>`,
				)}
			</tbody>
		</table>
		<p class="sign">${line(WORDS.approved)}${line(WORDS.approvedBy)}${line(WORDS.date)}</p>
	</header>`;
}

function department(
	edition: Edition,
	{ department: name, notes, concerns }: Matters['asked'][number],
): Markup {
	return html`<section class="own">
		<h2>${name ?? WORDS.unassigned}</h2>
		${concerns.map((concern) => concernItem(edition, concern))}
		${notes.map((note) => noteItem(edition, note))}
		<p class="sign">${line(WORDS.approvedBy)}${line(WORDS.date)}</p>
	</section>`;
}

function noteItem(edition: Edition, note: SourceNote): Markup {
	return html`<article id="note-${note.id}">
		<h3>${WORDS.ask}${say(`note.${note.kind}`, undefined, PRINTED_LANGUAGE)}</h3>
		<p>${written(edition, note.text[PRINTED_LANGUAGE], PRINTED_LANGUAGE)}</p>
		<p class="place">
			${WORDS.section} ${headings(edition, note.source)} · ${WORDS.shownAt}：${WORDS.shown[note.stands]} ·
			${note.id}
		</p>
		${choices(WORDS.choices.note)}
	</article>`;
}

function concernItem(edition: Edition, concern: Concern & { id: string }): Markup {
	return html`<article id="concern-${concern.id}">
		<h3>${WORDS.concerns}</h3>
		<p>${written(edition, concern.text, PRINTED_LANGUAGE)}</p>
		<p class="place">
			${concern.source.length > 0 ? `${WORDS.section} ${headings(edition, concern.source)} · ` : ''}${concern.id}
		</p>
		${choices(WORDS.choices.concern)}
	</article>`;
}

/** § with the headings that the report prints over them. */
function headings(edition: Edition, source: readonly string[]): string {
	return source.map((number) => `${number} ${printedHeading(edition, number)}`).join('；');
}

function settled(edition: Edition, { answered, leftOut, decided }: Matters): Markup {
	if (answered.length + leftOut.length + decided.length === 0) return html``;
	const text = (words: string) => written(edition, words, PRINTED_LANGUAGE);
	const item = (id: string, question: string, answer: string) =>
		html`<li id="${id}">${question}<br /><b>${answer}</b></li>`;
	return html`<section>
		<h2>${WORDS.settled}</h2>
		<ul>
			${answered.map(({ id, text: words, clarification }) =>
				item(
					`note-${id}`,
					text(words[PRINTED_LANGUAGE]),
					`${WORDS.answered}（${clarification?.date ?? ''}）：${text(clarification?.text[PRINTED_LANGUAGE] ?? '')}`,
				),
			)}
			${leftOut.map(({ id, text: words, leftOut: reason }) =>
				item(`note-${id}`, text(words[PRINTED_LANGUAGE]), `${WORDS.leftOut}：${reason ?? ''}`),
			)}
			${decided.map(({ id, text: words, decision }) =>
				item(
					`concern-${id}`,
					text(words),
					`${WORDS.decided}（${decision?.date ?? ''}）：${decision?.text ?? ''}`,
				),
			)}
		</ul>
	</section>`;
}

function names({ names: people }: Matters): Markup {
	const rows = people.map(
		({ name, role, where }) =>
			html`<tr>
				<th scope="row">${name}</th>
				<td>${role}</td>
				<td>${where}</td>
				<td>${choices(WORDS.choices.name)}</td>
			</tr>`,
	);
	const columns = [WORDS.person, WORDS.role, WORDS.where, WORDS.consent];
	return html`<section class="own">
		<h2>${WORDS.names}</h2>
		<p>${rows.length > 0 ? WORDS.namesLead : WORDS.nothing}</p>
		${
			rows.length > 0
				? html`<table>
						<thead>
							<tr>
								${columns.map((column) => html`<th scope="col">${column}</th>`)}
							</tr>
						</thead>
						<tbody>
							${rows}
						</tbody>
					</table>`
				: ''
		}
	</section>`;
}

function pictures({ pictureFiles, picturesWithNames }: Matters): Markup {
	const all = [
		...pictureFiles,
		...picturesWithNames.map(
			({ address, names: shown }) => `${address} ${WORDS.picturesWithNames}${shown.join('、')}`,
		),
	];
	return html`<section>
		<h2>${WORDS.pictures}</h2>
		<p>${all.length > 0 ? WORDS.picturesLead : WORDS.nothing}</p>
		${
			all.length > 0
				? html`<ul>
						${all.map((picture) => html`<li>${picture}${choices(WORDS.choices.picture)}</li>`)}
					</ul>`
				: ''
		}
	</section>`;
}

function promises(edition: Edition, { promises: all }: Matters): Markup {
	return html`<section class="own">
		<h2>${WORDS.promises}</h2>
		<p>${all.length > 0 ? WORDS.promisesLead : WORDS.nothing}</p>
		${all.map(
			({ id, year, title, text, source }) =>
				html`<article id="promise-${id}">
					<h3>${year === null ? WORDS.undated : `${year} ${WORDS.year}`} · ${title[PRINTED_LANGUAGE]}</h3>
					<p>${written(edition, text[PRINTED_LANGUAGE], PRINTED_LANGUAGE)}</p>
					<p class="place">${WORDS.section} ${headings(edition, [source])} · ${id}</p>
					${choices(WORDS.choices.promise)}
				</article>`,
		)}
	</section>`;
}

function contacts({ contactsMissing, halls }: Matters): Markup {
	const missing = [
		...contactsMissing.map((name) => WORDS.contact[name]),
		...halls.map(
			({ hall, missing: details }) =>
				`${hall.name[PRINTED_LANGUAGE]}（/q/${hall.code}/）：${details.map((detail) => WORDS.detail[detail]).join('、')}`,
		),
	];
	return html`<section class="own">
		<h2>${WORDS.contacts}</h2>
		${
			missing.length > 0
				? html`<ul>
						${missing.map((name) => html`<li>${name}${choices(WORDS.choices.contact)}</li>`)}
					</ul>`
				: html`<p>${WORDS.complete}</p>`
		}
	</section>`;
}

/** Boxes to tick; what has to be written gets a line. */
function choices(all: readonly string[]): Markup {
	return html`<span class="choices"
		>${all.map((choice) => (choice.endsWith('：') ? line(choice, '☐ ') : html`<span>☐ ${choice}</span>`))}</span
	>`;
}

function line(label: string, before = ''): Markup {
	return html`<span class="line">${before}${label}</span>`;
}
