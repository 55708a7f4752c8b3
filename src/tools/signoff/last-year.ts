/** The part of the sheet for sign-off about the edition before: what became of its promises, and what is printed anew. */
import type { Edition, Figure } from '../../lib/edition/edition.ts';
import { sectionOf } from '../../lib/edition/printed-places.ts';
import { PRINTED_LANGUAGE } from '../../lib/site/languages.ts';
import { written } from '../../lib/telling/written.ts';
import { say } from '../../lib/words/messages.ts';
import { html, type Markup } from '../html.ts';
import { choices, headings } from './lines.ts';
import type { Matters } from './matters.ts';
import { WORDS } from './words.ts';

/** What this report says of each promise of the edition before; nothing where there was none. */
export function outcomes(edition: Edition, { outcomes: all }: Matters): Markup {
	if (all.length === 0) return html``;
	return html`<section class="own">
		<h2>${WORDS.outcomes}</h2>
		<p>${WORDS.outcomesLead}</p>
		${all.map(({ promise: { id, title }, outcome: { state, text, source } }) => {
			const words = text?.[PRINTED_LANGUAGE] ?? say('outcomes.noWord', undefined, PRINTED_LANGUAGE);
			const place = source === undefined ? '' : `${WORDS.section} ${headings(edition, [source])} · `;
			return html`<article id="outcome-${id}">
				<h3>${say(`outcomes.states.${state}`, undefined, PRINTED_LANGUAGE)} · ${title[PRINTED_LANGUAGE]}</h3>
				<p>${written(edition, words, PRINTED_LANGUAGE)}</p>
				<p class="place">${place}${id}</p>
				${choices(WORDS.choices.outcome)}
			</article>`;
		})}
	</section>`;
}

/** Both prints of each value of the year before that this report prints otherwise; nothing where it prints none. */
export function restated(edition: Edition, { restated: all }: Matters): Markup {
	if (all.length === 0) return html``;
	return html`<section>
		<h2>${WORDS.restated}</h2>
		<p>${WORDS.restatedLead}</p>
		${all.map(
			({ figure, then, again }) =>
				html`<article id="restated-${figure.id}">
					<h3>${figure.name[PRINTED_LANGUAGE]}</h3>
					<p>
						${WORDS.then}${WORDS.colon}<b>${printedAt(then)}</b>${WORDS.semicolon}${WORDS.again}${WORDS.colon}<b
							>${printedAt(again)}</b
						>
					</p>
					<p class="place">${WORDS.section} ${headings(edition, sectionsOf(again))} · ${figure.id}</p>
					${choices(WORDS.choices.restated)}
				</article>`,
		)}
	</section>`;
}

function printedAt({ printed, value }: Figure): string {
	return printed ?? String(value);
}

function sectionsOf({ source }: Figure): string[] {
	return source === undefined ? [] : [sectionOf(source)];
}
