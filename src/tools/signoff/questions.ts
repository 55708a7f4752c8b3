/** The part of the sheet for sign-off that asks: a page for each department, and what is settled already. */
import type { Edition, SourceNote } from '../../lib/edition/edition.ts';
import type { Concern } from '../../lib/edition/schema.ts';
import { PRINTED_LANGUAGE } from '../../lib/site/languages.ts';
import { written } from '../../lib/telling/written.ts';
import { say } from '../../lib/words/messages.ts';
import { html, type Markup } from '../html.ts';
import { choices, headings, line } from './lines.ts';
import type { Matters } from './matters.ts';
import { WORDS } from './words.ts';

/** What a department is asked. */
export function department(
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
			${WORDS.section} ${headings(edition, note.source)} ·
			${WORDS.shownAt}${WORDS.colon}${WORDS.shown[note.stands]} · ${note.id}
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

/** What has been answered, left out and decided; nothing where nothing has. */
export function settled(edition: Edition, { answered, leftOut, decided }: Matters): Markup {
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
					`${WORDS.answered}${WORDS.inBrackets(clarification?.date ?? '')}${WORDS.colon}${text(clarification?.text[PRINTED_LANGUAGE] ?? '')}`,
				),
			)}
			${leftOut.map(({ id, text: words, leftOut: reason }) =>
				item(`note-${id}`, text(words[PRINTED_LANGUAGE]), `${WORDS.leftOut}${WORDS.colon}${reason ?? ''}`),
			)}
			${decided.map(({ id, text: words, decision }) =>
				item(
					`concern-${id}`,
					text(words),
					`${WORDS.decided}${WORDS.inBrackets(decision?.date ?? '')}${WORDS.colon}${decision?.text ?? ''}`,
				),
			)}
		</ul>
	</section>`;
}
