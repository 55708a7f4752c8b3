/** What is drawn by a figure must be one that can be drawn: people are counted, a share is a part of a whole. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { CHART_FAULTS } from '../faults/charts.ts';
import type { Mending } from '../faults/kinds.ts';
import { figuresIn } from '../inline.ts';
import { LANGUAGES } from '../../site/languages.ts';
import { MOST_HATS } from '../shapes.ts';
import { showableFigure } from './shown-text.ts';
import { blocksOf } from './story.ts';

export function checkShapes(draft: Draft, faults: Faults): void {
	for (const byLanguage of draft.chapters.values()) {
		for (const language of LANGUAGES) {
			const chapter = byLanguage[language];
			if (!chapter) continue;
			const at = (reference: string, fault: Mending) =>
				faults.add({
					file: chapter.file,
					line: chapter.linesOfReference.get(reference)?.[0] ?? chapter.bodyLine,
					...fault,
				});
			for (const block of blocksOf(chapter)) {
				if (block.type === 'share') {
					for (const id of block.ids) {
						const figure = showableFigure(draft, id);
						if (!figure || (figure.unit.kind === 'percent' && figure.value >= 0 && figure.value <= 100))
							continue;
						at(id, CHART_FAULTS.noShare(id, figure?.value));
					}
				} else if (block.type === 'shape' && block.shape === 'people') {
					for (const { label, text } of block.items) {
						const [id] = figuresIn([...(label ?? []), ...text]);
						const figure = id === undefined ? null : showableFigure(draft, id);
						if (id === undefined || !figure || isCountable(figure)) continue;
						at(`{${id}}`, CHART_FAULTS.notCountable(id, figure.value, MOST_HATS));
					}
				}
			}
		}
	}
}

function isCountable({ value, unit }: { value: number; unit: { kind: string } }): boolean {
	return unit.kind === 'count' && Number.isInteger(value) && value >= 1 && value <= MOST_HATS;
}
