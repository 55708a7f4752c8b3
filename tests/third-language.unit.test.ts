/** What holds for a language whose grammar the code does not know: French, as an example of any. */
import { addMessages } from 'svelte-i18n';
import { beforeAll, describe, expect, test } from 'vitest';
import { bareDigits } from '../src/lib/edition/grammar/any/bare-digits.ts';
import { knownOfEdition } from '../src/lib/edition/grammar/known-of-edition.ts';
import { exactText, figureText, percentText, type Showable } from '../src/lib/edition/figure-text.ts';
import { faultsOfMessages } from '../src/lib/edition/checks/messages.ts';
import type { Messages } from '../src/lib/words/message-files.ts';
import { messagesOf, spokenLanguages } from '../src/lib/words/message-files.ts';
import type { FigureForm } from '../src/lib/edition/inline.ts';
import { brokenOff, firstSentence } from '../src/lib/edition/sentence.ts';
import { pluralsOf } from '../src/lib/edition/plurals.ts';
import { unitForms } from '../src/lib/edition/unit-forms.ts';
import { voiceFor } from '../src/lib/actions/aloud/voice.ts';
import { asWideAs, ofLanguages, type Language } from '../src/lib/site/languages.ts';
import { piecesOf } from '../src/lib/speech/pieces.ts';
import { sentencesOf } from '../src/lib/speech/sentences.ts';
import { dateInWords } from '../src/lib/telling/day.ts';
import { nameOf } from '../src/lib/words/messages.ts';
import { runNode, runScript } from '../src/tools/command.ts';
import { EditionCopy, exchange } from './edition-copy.ts';

const FRENCH = 'fr' as Language;

// The tests speak Chinese and English.
beforeAll(() => addMessages('fr', messagesOf('fr')));

/** A figure whose unit French has in three plurals. */
function figure(value: number, given: Partial<Showable> & { kind?: 'money' | 'percent' } = {}): Showable {
	const { kind = 'count', ...rest } = given;
	const words = { one: 'livre', many: 'de livres', other: 'livres' };
	const unit = ofLanguages({ 'zh-CN': '本', en: { one: 'book', other: 'books' } }, () => words);
	return {
		value,
		unit: { kind, printed: ['books'], ...unit, fr: words } as Showable['unit'],
		resolution: 1,
		keepsZeros: false,
		limit: null,
		...rest,
	};
}

describe('a figure in French', () => {
	test.each<[string, Showable, FigureForm | undefined]>([
		['0 livre', figure(0), undefined],
		['1 livre', figure(1), undefined],
		['1,5 livre', figure(1.5, { resolution: 0.1 }), undefined],
		['2 livres', figure(2), undefined],
		['12 345 livres', figure(12_345), undefined],
		['1 million de livres', figure(1e6, { resolution: 1e6 }), undefined],
		['1,24 million de livres', figure(1_240_000, { resolution: 1e4 }), undefined],
		['8,5 millions de livres', figure(8.5e6, { resolution: 1e5 }), undefined],
		['2,46 milliards de livres', figure(2.46e9, { resolution: 1e7 }), undefined],
		['5–8 livres', figure(5, { to: 8 }), undefined],
		['1,24 million', figure(1_240_000, { resolution: 1e4 }), 'number'],
		['42,5 %', figure(42.5, { kind: 'percent', resolution: 0.1 }), undefined],
		['−42,5 %'.replace('−', '-'), figure(-42.5, { kind: 'percent', resolution: 0.1 }), undefined],
		['plus de 3 livres', figure(3, { limit: 'more-than' }), undefined],
		['à intervalles d’au moins 2 livres', figure(2, { limit: 'at-least', isPeriod: true }), undefined],
		['environ 1,23 million de livres', figure(1_234_560, { resolution: 10 }), undefined],
		['trois', figure(3), 'words'],
		['40', figure(40), 'words'],
		['troisième', figure(3), 'ordinal'],
		['21e', figure(21), 'ordinal'],
	])('is shown as %s', (shown, given, form) => {
		expect(figureText(given, FRENCH, form).replace(/\s/g, ' ')).toBe(shown);
	});

	test('is written out in full, and a computed share as a share', () => {
		expect(exactText(figure(1_240_000), FRENCH).replace(/\s/g, ' ')).toBe('1 240 000 livres');
		expect(percentText(4.25, 1, FRENCH).replace(/\s/g, ' ')).toBe('4,3 %');
	});
});

test('an English report of a site without English has its units as they are printed', () => {
	const units = { book: { printed: ['books'], fr: { one: 'livre', other: 'livres' } } };
	expect(knownOfEdition(undefined, units, 'en').units).toEqual(['books']);
});

describe('the words of a unit', () => {
	test.each([
		['fr', ['one', 'other'], ['one', 'many', 'other']],
		['en', ['one', 'other'], ['one', 'other']],
		['ja', ['other'], ['other']],
		['pl', ['one', 'few', 'many', 'other'], ['one', 'few', 'many', 'other']],
	])('are asked for in each plural of %s', (language, needed, known) => {
		expect(pluralsOf(language)).toEqual({ needed, known });
	});

	test.each([
		['fr', { one: 'livre', other: 'livres' }, true],
		['fr', { one: 'livre', many: 'de livres', other: 'livres' }, true],
		['fr', { other: 'livres' }, false],
		['fr', { one: 'livre', few: 'livres', other: 'livres' }, false],
		['fr', 'livres', false],
		['ja', '冊', true],
		['ja', { other: '冊' }, true],
	])('of %s may be %j: %s', (language, words, may) => {
		expect(unitForms(language).safeParse(words).success).toBe(may);
	});
});

describe('digits in a text of ours', () => {
	test.each([
		['Le 16 mai 2031, le 1er mars et en juin 2032, comme le dit le §3.1.2.', []],
		['De 2030 à 2031, le 2031-05-16.', []],
		['Il y a 12 chats et 1 240,5 livres, soit 62 %.', ['12', '1 240,5', '62']],
		['La 5G, le format A4 et la 4G.', ['4']],
		['Une ½ heure et ３ chats.', ['½', '３']],
		['En mai 12 chats.', ['12']],
		['Les 16 maisons.', ['16']],
	])('are told by figures: %s', (text, bare) => {
		expect(bareDigits(text, FRENCH, ['5G', 'A4']).map(({ form }) => form.replace(/\s/g, ' '))).toEqual(bare);
	});

	test('may be a date as another language writes it', () => {
		expect(bareDigits('2031年5月16日、12冊。', 'ja' as Language, []).map(({ form }) => form)).toEqual(['12']);
		expect(bareDigits('Am 3. Mai und am 16. Dezember.', 'de' as Language, [])).toEqual([]);
		expect(bareDigits('3 de maio, 7 livros.', 'pt' as Language, []).map(({ form }) => form)).toEqual(['7']);
	});
});

describe('a French voice', () => {
	const said = (text: string) =>
		sentencesOf(piecesOf(text, FRENCH, { Ormeval: 'Orméval' }), FRENCH).map((one) =>
			typeof one === 'string' ? one : one[0],
		);

	test('says numbers as they are written, no §, and names as the edition spells them', () => {
		expect(said('À Ormeval, 62 % lisent (§2.1).')).toEqual(['À Orméval, 62 % lisent.']);
	});

	test('rests where words do not belong together', () => {
		const sentence =
			'Les lecteurs ont donné 91 points à la salle du Quai et 88,5 points à celle du Vieux-Marché de la ville.';
		const parts = said(sentence);
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.join(' ')).toBe(sentence);
		expect(parts.filter((part) => /\s(?:la|du|de|et|à)$/.test(part))).toEqual([]);
	});

	test.each([
		[['en-US', 'fr-CA', 'fr-FR'], 'fr-CA'],
		[['en-US', 'fra_FRA'], 'fra_FRA'],
		[['en-US', 'fil-PH'], undefined],
	])('is chosen out of %j', (names, chosen) => {
		const voices = names.map((lang) => ({ lang, localService: true }));
		expect(voiceFor(voices, 'fr', false)?.lang).toBe(chosen);
	});
});

test('a French sentence may end in a quotation', () => {
	expect(brokenOff('Il a dit : « Oui. »')).toBeNull();
	expect(brokenOff('Il a dit : « Oui.')?.en).toContain('«');
	expect(firstSentence('Oui ! Non.', FRENCH)).toBe('Oui !');
});

test('languages are called and dates written as their readers do', () => {
	expect(nameOf('en', FRENCH)).toBe('anglais');
	expect(nameOf('zh-CN', FRENCH)).toBe('chinois');
	expect(nameOf(FRENCH, 'en')).toBe('French');
	expect(dateInWords('2031-05-16', FRENCH)).toBe('16 mai 2031');
	expect(['ja', 'ko', 'zh-TW', 'fr', 'pt-BR'].map((one) => asWideAs(one as Language))).toEqual([
		'zh-CN',
		'zh-CN',
		'zh-CN',
		'en',
		'en',
	]);
});

describe('a file of words', () => {
	const broken = (change: (messages: Messages) => void) => {
		const messages = structuredClone(messagesOf('fr'));
		change(messages);
		const text = JSON.stringify(messages, null, '\t');
		return faultsOfMessages('fr', { text, messages }).map(({ code, line, found }) => ({ code, line, found }));
	};
	const group = (messages: Messages, name: string) => messages[name] as Messages;

	test('is there for French, and whole', () => {
		expect(spokenLanguages()).toContain('fr');
		expect(broken(() => undefined)).toEqual([]);
	});

	test.each<[string, (messages: Messages) => void, string, RegExp]>([
		['a message that is missing', (all) => delete group(all, 'search').label, 'missing', /"search\.label"/],
		['one without words', (all) => (group(all, 'search').label = ''), 'missing', /"search\.label"/],
		['a group that is missing', (all) => delete all.aloud, 'missing', /"aloud"/],
		['a message that nobody asks for', (all) => (all.more = 'x'), 'unknown', /"more"/],
		['another value', (all) => (group(all, 'bar').next = 'Suivant : {titre}'), 'otherValues', /\{titre\}/],
		['fewer parts', (all) => (group(all, 'steps').ios = 'Ouvrez'), 'otherParts', /"steps\.ios" in 1/],
		['a brace that is open', (all) => (group(all, 'bar').next = '{title'), 'broken', /"bar\.next"/],
		['a locale without its country', (all) => (group(all, 'site').locale = 'fr'), 'locale', /"fr"/],
	])('with %s is told, with its line', (_, change, code, found) => {
		const faults = broken((messages) => void change(messages));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ code, found: expect.stringMatching(found) as string });
	});

	test('names the line of what it has, and that of the group of what it has not', () => {
		const lines = JSON.stringify(messagesOf('fr'), null, '\t').split('\n');
		const line = (part: string) => lines.findIndex((text) => text.startsWith(part)) + 1;
		const [missing] = broken((all) => delete group(all, 'search').hint);
		expect(missing?.line).toBe(line('\t"search"'));
		const [other] = broken((all) => (group(all, 'search').found = '{count}'));
		expect(lines[(other?.line ?? 0) - 1]).toMatch(/^\t\t"found"/);
	});

	test('may choose between words in as many plurals as it has', () => {
		expect(
			broken(
				(all) => (group(all, 'note').fold = '{count, plural, one {note} many {de notes} other {notes}}'),
			),
		).toEqual([]);
	});

	test('of a language that is written from right to left is refused', () => {
		const own = { text: '{}', messages: messagesOf('fr') };
		expect(faultsOfMessages('ar', own).map(({ code }) => code)).toEqual(['rightToLeft']);
	});
});

describe('a site in French', () => {
	test('has its addresses beside those of the others', async () => {
		const { output } = await runScript('tests/prefixes.ts', [], { env: { SITE_LANGUAGES: 'zh-CN,en,fr' } });
		expect(JSON.parse(output)).toEqual({
			prefixes: {
				'': 'zh-CN',
				'/elder': 'zh-CN',
				'/en': 'en',
				'/en/elder': 'en',
				'/fr': 'fr',
				'/fr/elder': 'fr',
			},
			compared: [
				['en', 'zh-CN'],
				['fr', 'zh-CN'],
			],
			languages: [
				'3 · 中文、英文和法语',
				'3 · Chinese, English and French',
				'3 · chinois, anglais et français',
			],
		});
	});

	test('is checked like any other, with file and line', async () => {
		const copy = new EditionCopy('tests/fixtures/shapes/french');
		try {
			copy.change('2031/fr/reading.md', (text) =>
				exchange(text, 'Les lecteurs ont', 'Le 16 mai, 12 lecteurs ont'),
			);
			copy.change('2031/fr/cover.md', (text) => exchange(text, 'a reçu {quay}', 'a reçu {market}'));
			copy.change('2031/units.yaml', (text) =>
				exchange(text, '{ one: heure, other: heures }', '{ one: heure }'),
			);
			copy.remove('2031/fr/awards.md');
			const { code, output } = await runNode(['src/tools/run.js', 'src/tools/check.ts', '--lang', 'en'], {
				env: { EDITIONS_DIR: copy.folder },
			});
			expect(code).toBe(1);
			const told = output
				.split('\n\n')
				.map((fault) => fault.split('\n').slice(0, 3).join(' ').replace(/\s+/g, ' '));
			expect(told).toEqual([
				expect.stringContaining(
					'2031/en/cover.md:7 found figures quay expected figures market, as in 2031/fr/cover.md',
				),
				expect.stringMatching(/2031\/fr\/awards\.md:1 found no such file/),
				expect.stringContaining('2031/fr/reading.md:23 found the bare quantity "12"'),
				expect.stringMatching(
					/2031\/units\.yaml:\d+ found .* expected what readers in fr see .*: one, other/,
				),
				expect.stringContaining('4 faults'),
			]);
		} finally {
			copy.dispose();
		}
	});
});
