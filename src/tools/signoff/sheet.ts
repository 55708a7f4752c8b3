/** The sheet for sign-off as one file to print: a page for each department, then names, pictures, promises and contacts. */
import type { Edition } from '../../lib/edition/edition.ts';
import { PRINTED_LANGUAGE, REPORT_LANGUAGE } from '../../lib/site/languages.ts';
import { html, type Markup } from '../html.ts';
import { line } from './lines.ts';
import type { Matters } from './matters.ts';
import { department, settled } from './questions.ts';
import { STYLES } from './styles.ts';
import { outcomes, restated } from './last-year.ts';
import { contacts, names, pictures, promises } from './to-agree.ts';
import { WORDS } from './words.ts';

/** Makes the sheet of an edition, a whole HTML document that needs nothing else. */
export function sheetOf(edition: Edition, matters: Matters): string {
	const title = `${WORDS.title} · ${edition.report.title[PRINTED_LANGUAGE]}`;
	const page = html`<!doctype html>
		<html lang="${REPORT_LANGUAGE}">
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
				${settled(edition, matters)} ${outcomes(edition, matters)} ${restated(edition, matters)}
				${names(matters)} ${pictures(matters)} ${promises(edition, matters)} ${contacts(matters)}
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
		outcomes: matters.outcomes.length,
		restated: matters.restated.length,
		contacts: matters.contactsMissing.length + sum(matters.halls.map(({ missing }) => missing.length)),
	};
}

function head({ organisation, title, report, before }: Edition, matters: Matters): Markup {
	const all = Object.entries(countsOf(matters)) as [keyof typeof WORDS.counts, number][];
	// An edition that nothing is before is not asked about it.
	const counts = all.filter(([name]) => before !== null || !(name === 'outcomes' || name === 'restated'));
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
							<td>${WORDS.count(count)}</td>
						</tr>`,
				)}
			</tbody>
		</table>
		<p class="sign">${line(WORDS.approved)}${line(WORDS.approvedBy)}${line(WORDS.date)}</p>
	</header>`;
}
