/** The part of the sheet for sign-off that wants consent or is to be filled in: names, pictures, promises, contacts. */
import type { Edition } from '../../lib/edition/edition.ts';
import { PRINTED_LANGUAGE } from '../../lib/site/languages.ts';
import { written } from '../../lib/telling/written.ts';
import { html, type Markup } from '../html.ts';
import { choices, headings } from './lines.ts';
import type { Matters } from './matters.ts';
import { WORDS } from './words.ts';

/** Everybody who is named. */
export function names({ names: people }: Matters): Markup {
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

/** Every picture of the edition, and every card and poster with a name on it. */
export function pictures({ pictureFiles, picturesWithNames }: Matters): Markup {
	const all = [
		...pictureFiles,
		...picturesWithNames.map(
			({ address, names: shown }) => `${address} ${WORDS.picturesWithNames}${shown.join(WORDS.comma)}`,
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

/** What is promised or planned. */
export function promises(edition: Edition, { promises: all }: Matters): Markup {
	return html`<section class="own">
		<h2>${WORDS.promises}</h2>
		<p>${all.length > 0 ? WORDS.promisesLead : WORDS.nothing}</p>
		${all.map(
			({ id, year, title, text, source }) =>
				html`<article id="promise-${id}">
					<h3>${year === null ? WORDS.undated : WORDS.ofYear(year)} · ${title[PRINTED_LANGUAGE]}</h3>
					<p>${written(edition, text[PRINTED_LANGUAGE], PRINTED_LANGUAGE)}</p>
					<p class="place">${WORDS.section} ${headings(edition, [source])} · ${id}</p>
					${choices(WORDS.choices.promise)}
				</article>`,
		)}
	</section>`;
}

/** What the publisher has not filled in. */
export function contacts({ contactsMissing, halls }: Matters): Markup {
	const missing = [
		...contactsMissing.map((name) => WORDS.contact[name]),
		...halls.map(
			({ hall, missing: details }) =>
				`${hall.name[PRINTED_LANGUAGE]}${WORDS.inBrackets(`/q/${hall.code}/`)}${WORDS.colon}${details.map((detail) => WORDS.detail[detail]).join(WORDS.comma)}`,
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
