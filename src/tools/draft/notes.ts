/** The source notes of a draft: what its making found that changes how the print is read. */
import { stringify } from 'yaml';
import type { ReadText } from '../../lib/site/languages.ts';
import { inBoth, MARK } from './marks.ts';

interface DraftNote {
	kind: string;
	source: string[];
	stands: 'figure' | 'sources';
	text: ReadText;
}

/** Notes as they are found, each once. */
export class DraftNotes {
	readonly #notes = new Map<string, DraftNote & { found?: string }>();

	get size(): number {
		return this.#notes.size;
	}

	/** The note that a § prints a date outside of the report's period. @returns its id */
	outside(section: string): string {
		return this.add(`outside${section.replace(/\D+/g, '-')}`, {
			kind: 'outside',
			source: [section],
			stands: 'figure',
			text: {
				'zh-CN': `${MARK} 有的日期不在报告期内，照录。`,
				en: `${MARK}: a date lies outside of the period of the report; it is shown as printed.`,
			},
		});
	}

	/** @param found what was found, in words that only the file has */
	add(id: string, note: DraftNote, found?: string): string {
		if (!this.#notes.has(id))
			this.#notes.set(id, { ...note, text: inBoth(note.text), ...(found !== undefined && { found }) });
		return id;
	}

	/** The contents of `notes.yaml`. */
	file(): string {
		if (this.#notes.size === 0) return '{}\n';
		return [...this.#notes]
			.map(([id, { found, ...note }]) => {
				const comment = found === undefined ? '' : `# ${found.replace(/\s+/g, ' ')}\n`;
				return comment + stringify({ [id]: note });
			})
			.join('\n');
	}
}
