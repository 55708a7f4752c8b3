/** Says the parts of a section. */
import type { SpokenSentence } from '../spoken-page.ts';
import type { ShownChart } from '../telling/charts.ts';
import type { ShownBlock, ShownItem, ShownTable } from '../telling/text.ts';
import type { Speaker } from './speaker.ts';

/** Blocks in the order in which a page shows them. */
export function sayBlocks(blocks: readonly ShownBlock[], speaker: Speaker): SpokenSentence[] {
	return blocks.flatMap((block) => sayBlock(block, speaker));
}

function sayBlock(block: ShownBlock, speaker: Speaker): SpokenSentence[] {
	switch (block.type) {
		case 'paragraph':
			return speaker.sentences(block.content);
		case 'list':
			return speaker.list(block.items.map((item) => speaker.sentences(item)));
		case 'image':
			return [
				...speaker.sentences(speaker.word('image'), { only: block.alt }),
				...speaker.sentences(block.caption),
			];
		case 'table':
			return block.rows.flatMap((row) => sayRow(row, block, speaker));
		case 'figures':
		case 'share':
			return block.figures.flatMap((figure) => speaker.figure(figure));
		case 'shape':
			return speaker.list(block.items.map((item) => sayItem(item, speaker)));
		case 'charts':
			return block.charts.flatMap((chart) => sayChart(chart, speaker));
		case 'notes':
			return speaker.notes(block.notes);
		case 'names':
			return speaker.list(block.names.map(({ name }) => speaker.sentences(name)));
	}
}

/** A row cell by cell, what each column is called before all but the first: pages show that once. */
function sayRow(row: ShownTable['rows'][number], { labels }: ShownTable, speaker: Speaker): SpokenSentence[] {
	return row.flatMap((cell, column) => {
		if (cell.length === 0) return [];
		const name = column === 0 ? '' : (labels[column] ?? '');
		return speaker.sentences(...(name === '' ? [] : [{ only: name }, speaker.word('colon')]), cell);
	});
}

function sayItem({ label, text }: ShownItem, speaker: Speaker): SpokenSentence[] {
	if (!label) return speaker.sentences(text);
	return speaker.sentences(label, ...(text.length > 0 ? [speaker.word('colon'), text] : []));
}

/** A chart by its finding and its description: nobody hears a picture. */
function sayChart({ title, description }: ShownChart, speaker: Speaker): SpokenSentence[] {
	return [...speaker.sentences(speaker.word('chart'), title), ...speaker.sentences(description)];
}
