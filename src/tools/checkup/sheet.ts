/** The check-up as one page to print, in the languages that the site and commands speak: what was found, where, and room to write what comes of it. */
import type { Finding } from '../../lib/checkup/check-up.ts';
import { RULES } from '../../lib/checkup/rules.ts';
import {
	isRead,
	LANGUAGES,
	REPORT_LANGUAGE,
	type ReadLanguage,
	type ReadText,
} from '../../lib/site/languages.ts';
import { html, Markup } from '../html.ts';
import { byRule, moreWords, openOf, shownPlaces, summaryOf, whereOf, WORDS } from './words.ts';

/** The other language that the site and commands speak; `undefined` where there is none. */
const SECOND = LANGUAGES.filter(isRead).find((language) => language !== REPORT_LANGUAGE);

/** What a page is made of. */
export interface ForSheet {
	/** What the report is called: the name of its file. */
	name: string;
	findings: readonly Finding[];
	/** How many §§ were read. */
	sections: number;
	/** That the report is printed in. */
	language: ReadLanguage;
}

/** Makes the page, a whole HTML document that needs nothing else. */
export function checkupSheet({ name, findings, sections, language }: ForSheet): string {
	const open = openOf(findings);
	const waived = findings.filter((finding) => finding.waived !== undefined);
	const page = html`<!doctype html>
		<html lang="${REPORT_LANGUAGE}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${WORDS.title[REPORT_LANGUAGE]} · ${name}</title>
				<style>
					${STYLES}
				</style>
			</head>
			<body>
				<header>
					<h1>${both(WORDS.title, 'span')}</h1>
					<p class="name">${name}</p>
					${both(WORDS.basis)} ${both(summaryOf(findings, sections, language))}
					${open.length === 0 ? both(WORDS.none) : table(open)}
				</header>
				<main>
					${byRule(open).map(
						([rule, found]) =>
							html`<section>
								<h2>${both(RULES[rule].title, 'span')}</h2>
								${found.map(item)}
							</section>`,
					)}
				</main>
				${waived.length === 0 ? html`` : waivedList(waived)}
			</body>
		</html> `;
	return page.source;
}

/** A text in the language that reports are read in and, where the site speaks it, in the other. */
function both(text: ReadText, element: 'p' | 'span' = 'p'): Markup {
	const first = text[REPORT_LANGUAGE];
	const second = SECOND && text[SECOND];
	if (element === 'p')
		return html`<p>${first}</p>
			${second ? html`<p lang="${SECOND}">${second}</p>` : ''}`;
	return html`<span>${first}</span> ${second ? html`<span lang="${SECOND}">${second}</span>` : ''}`;
}

function table(findings: readonly Finding[]): Markup {
	return html`<table>
		<thead>
			<tr>
				<th scope="col">${both(WORDS.kind, 'span')}</th>
				<th scope="col">${both(WORDS.count, 'span')}</th>
			</tr>
		</thead>
		<tbody>
			${byRule(findings).map(
				([rule, found]) =>
					html`<tr>
						<td>${both(RULES[rule].title, 'span')}</td>
						<td>${found.length}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}

function item(finding: Finding): Markup {
	const { shown, more } = shownPlaces(finding);
	return html`<article>
		${both(finding.text)}
		<ul>
			${shown.map(
				(place) =>
					html`<li><q>${place.quote}</q> <span class="place">${whereOf(place)[REPORT_LANGUAGE]}</span></li>`,
			)}
			${more > 0 ? html`<li class="place">${both(moreWords(more), 'span')}</li>` : html``}
		</ul>
		<p class="choices">
			<span>☐ ${both(WORDS.mended, 'span')}</span>
			<span class="line">☐ ${both(WORDS.stays, 'span')}</span>
			<code>${finding.key}</code>
		</p>
	</article>`;
}

function waivedList(waived: readonly Finding[]): Markup {
	return html`<section>
		<h2>${both(WORDS.waived, 'span')}</h2>
		<ul>
			${waived.map(
				({ key, text, waived: why }) =>
					html`<li>${text[REPORT_LANGUAGE]} <b>${why ?? ''}</b> <code>${key}</code></li>`,
			)}
		</ul>
	</section>`;
}

/** Black on white, A4; the second language smaller, below the first. */
const STYLES = new Markup(`
@page { size: A4; margin: 16mm 18mm; }
body { max-width: 46rem; margin: 0 auto; padding: 16px; font: 16px/1.6 "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 1.75rem 0 0; border-bottom: 2px solid; font-size: 1.125rem; break-after: avoid; }
p { margin: 0.25rem 0 0; }
.name { font-size: 1.125rem; }
body [lang] { font-size: 0.8125rem; font-weight: 400; color: #444; }
p[lang] { margin-top: 0; line-height: 1.4; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
th, td { padding: 0.125rem 0.5rem 0.125rem 0; border-bottom: 1px solid #999; text-align: start; }
tr { break-inside: avoid; }
td:last-child, th:last-child { text-align: end; white-space: nowrap; }
ul { margin: 0.375rem 0 0; padding: 0; list-style: none; }
article { padding: 0.625rem 0 0.75rem; border-bottom: 1px solid #999; break-inside: avoid; }
q { quotes: "“" "”"; }
.place, code { font-size: 0.8125rem; color: #444; }
code { font-family: inherit; }
.choices { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.25rem; margin-top: 0.5rem; }
.line { display: flex; flex: 1 1 12rem; align-items: baseline; gap: 0.25rem; white-space: nowrap; }
.line::after { content: ""; flex: 1; border-bottom: 1px solid; }
@media print {
	body { max-width: none; padding: 0; font-size: 10.5pt; }
}
`);
