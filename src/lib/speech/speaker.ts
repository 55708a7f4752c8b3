/** Says what a page shows, in its language. */
import { asWideAs, type Language } from '../site/languages.ts';
import type { SpokenPart, SpokenSentence } from '../spoken-page.ts';
import type { NamedFigure, ShownInline, ShownNote } from '../telling/shown.ts';
import { plainText } from '../telling/plain-text.ts';
import { say } from '../words/messages.ts';
import { isOnlyCharacters, withoutCharacters, type Written } from './characters.ts';
import { hanNumber, hanPercent } from './han-number.ts';
import { piecesOf, type Piece, type Respellings } from './pieces.ts';
import { sentencesOf } from './sentences.ts';

/** What can be said: words of a page, or words that only a voice adds. */
export type Sayable = readonly ShownInline[] | string;

export class Speaker {
	constructor(
		readonly language: Language,
		private readonly respellings: Respellings,
	) {}

	/** Words that a page shows, as sentences. What stands between them is said and not shown. */
	sentences(...parts: readonly (Sayable | { only: string })[]): SpokenSentence[] {
		const pieces =
			asWideAs(this.language) === 'en'
				? this.lettersOnly(parts)
				: parts.flatMap((part) => this.piecesOf(part));
		return sentencesOf(pieces, this.language);
	}

	/** Words that only a voice says, from the interface's. */
	word(key: string, values?: Record<string, string | number>): { only: string } {
		return { only: say(`aloud.${key}`, values, this.language) };
	}

	/** How many follow: 共三条。 */
	count(count: number): SpokenSentence[] {
		const number = this.language === 'zh-CN' ? hanNumber(String(count), '条') : String(count);
		return this.sentences(this.word('list', { count, number }));
	}

	/** Entries of a list, with their count before them. */
	list(entries: readonly SpokenSentence[][]): SpokenSentence[] {
		return [...(entries.length > 1 ? this.count(entries.length) : []), ...entries.flat()];
	}

	/** A figure behind its name, 培训经费，七十五万元, and what it was before. Pages show it before its name. */
	figure({ mark, name, since }: NamedFigure): SpokenSentence[] {
		return [...this.named(mark, name), ...(since ? this.sentences(since) : [])];
	}

	private named(mark: NamedFigure['mark'], name: NamedFigure['name']): SpokenSentence[] {
		const said = this.sentences(name, this.word('comma'), [mark]);
		const [first, ...more] = said;
		if (first === undefined || more.length > 0) return [...this.sentences(name), ...this.sentences([mark])];
		return [[typeof first === 'string' ? first : first[0], plainText([mark, ...name])]];
	}

	/** Notes that stand in sight; folded ones are for those who look things up. */
	notes(notes: readonly ShownNote[]): SpokenSentence[] {
		return notes
			.filter(({ inSight }) => inSight)
			.flatMap(({ text, clarification }) => [
				...this.sentences(text),
				...(clarification ? this.sentences(clarification.text) : []),
			]);
	}

	/** A part that one can begin at. */
	part(id: string, ...sentences: readonly SpokenSentence[][]): SpokenPart {
		return { id, say: sentences.flat() };
	}

	/** What a voice says that knows no characters, as one of English. */
	private lettersOnly(parts: readonly (Sayable | { only: string })[]): Piece[] {
		const pieces: Piece[] = [];
		let written: Written[] = [];
		const long = say('aloud.characters', undefined, this.language);
		const flush = () => {
			for (const { shown, text } of withoutCharacters(written, long)) {
				const own = piecesOf(text, this.language, this.respellings);
				pieces.push(...(shown === text ? own : [{ shown, spoken: joined(own) }]));
			}
			written = [];
		};
		for (const part of parts) {
			if (typeof part === 'object' && 'only' in part) written.push({ text: part.only, shown: false });
			else {
				const text = typeof part === 'string' ? part : plainText(part);
				// The name in characters of what is told behind it, or before it.
				if (parts.length > 1 && isOnlyCharacters(text)) {
					flush();
					pieces.push({ shown: text, spoken: '' });
				} else written.push({ text, shown: true });
			}
		}
		flush();
		return pieces;
	}

	private piecesOf(part: Sayable | { only: string }): Piece[] {
		if (typeof part === 'string') return piecesOf(part, this.language, this.respellings);
		if ('only' in part) return [{ shown: '', spoken: part.only }];
		return part.flatMap((piece, index): Piece[] => {
			switch (piece.type) {
				case 'text':
					return piecesOf(piece.text, this.language, this.respellings);
				case 'figure': {
					const shown = `${piece.before}${piece.number}${piece.unit}`;
					return [{ shown, spoken: this.language === 'zh-CN' ? inHan(shown, part[index + 1]) : shown }];
				}
				default:
					return this.piecesOf(piece.children);
			}
		});
	}
}

/** A figure as it is said in Chinese. Figures are never years, nor telephone numbers. */
function inHan(shown: string, next: ShownInline | undefined): string {
	const behind = next?.type === 'text' ? next.text : '';
	return shown
		.replace(/\s*([-−]?\d[\d,]*(?:\.\d+)?)(%?)\s*/g, (found, digits: string, percent: string, at: number) =>
			percent ? hanPercent(digits) : hanNumber(digits, shown.slice(at + found.length) || behind),
		)
		.trim();
}

function joined(pieces: readonly Piece[]): string {
	return pieces.map(({ spoken }) => spoken).join('');
}
