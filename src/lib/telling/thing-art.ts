/** The picture that a thing has of its own, as words and numbers: a scene, a set or another shape, the marks of a chart. */
import type { Block, Section, ShapeItem } from '../edition/chapter-file.ts';
import type { ListKind } from '../edition/draft.ts';
import type { Chart, Edition } from '../edition/edition.ts';
import { figureText, showFigure } from '../edition/figure-text.ts';
import { figuresIn, type Inline } from '../edition/inline.ts';
import { holdsAny } from '../edition/sending.ts';
import type { ShapeName } from '../edition/shapes.ts';
import type { Language } from '../site/languages.ts';
import { drawnScene, type DrawnScene } from './scene-picture.ts';

/** An entry of a shape; what it lacks is empty. */
export interface ArtItem {
	readonly label: string;
	readonly text: string;
	/** What its first figure counts; 1 where it has none. */
	readonly count: number;
}

/** A quantity that is drawn, with the words at it. */
export interface ArtMark {
	readonly label: string;
	readonly value: number;
	/** The quantity as it is written. */
	readonly text: string;
	readonly tone: 'main' | 'quiet' | 'open';
}

export type ThingArt =
	| { readonly type: 'scene'; readonly scene: DrawnScene }
	| { readonly type: 'shape'; readonly shape: ShapeName; readonly items: readonly ArtItem[] }
	/** Bars from zero, a dot for each thing counted, or lakes filled to a share in percent. */
	| { readonly type: 'bars' | 'dots' | 'lakes'; readonly marks: readonly ArtMark[] };

/** Finds the pictures of an edition's things. */
export class Art {
	/** @param plain running text in words alone, its figures among them */
	constructor(
		private readonly edition: Edition,
		private readonly language: Language,
		private readonly kinds: readonly ListKind[],
		private readonly plain: (inlines: readonly Inline[]) => string,
	) {}

	/** The scene that leads to a place (`chapter#fragment`); `null` where none does. */
	ofPlace(place: string): ThingArt | null {
		return this.scene(({ into }) => into === place);
	}

	/** The scene of a figure; `null` where none shows it. */
	ofFigure(id: string): ThingArt | null {
		return this.scene(({ figure }) => figure === id);
	}

	/** The scene that leads to a section, else the first of its blocks that is a picture. */
	ofSection(chapter: string, { id, blocks }: Section): ThingArt | null {
		const scene = this.ofPlace(`${chapter}#${id}`);
		if (scene) return scene;
		for (const block of blocks) {
			const art = this.ofBlock(block);
			if (art) return art;
		}
		return null;
	}

	private scene(isWanted: (scene: Edition['scenes'][number]) => boolean): ThingArt | null {
		const { edition, language, kinds } = this;
		const scene = edition.scenes.find(isWanted);
		return scene ? { type: 'scene', scene: drawnScene(scene, edition, language, kinds) } : null;
	}

	private ofBlock(block: Block): ThingArt | null {
		if (block.type === 'shape') return this.ofShape(block.shape, block.items);
		if (block.type === 'share')
			return { type: 'lakes', marks: block.ids.map((id) => ({ ...this.quantity(id), tone: 'main' })) };
		if (block.type !== 'charts') return null;
		const chart = block.ids.map((id) => this.edition.charts.get(id)).find((found) => found !== undefined);
		return chart ? this.ofChart(chart) : null;
	}

	/** A shape; `null` where it holds a name that stands on no picture. */
	private ofShape(shape: ShapeName, shaped: readonly ShapeItem[]): ThingArt | null {
		const { edition, language } = this;
		const items = shaped.map(({ label, text }): ArtItem => {
			const [first] = figuresIn([...(label ?? []), ...text]);
			return {
				label: this.plain(label ?? []),
				text: this.plain(text),
				count: first === undefined ? 1 : (edition.figures.get(first)?.value ?? 1),
			};
		});
		const words = items.map(({ label, text }) => label + text).join(' ');
		return holdsAny(words, edition.offPictures[language]) ? null : { type: 'shape', shape, items };
	}

	private ofChart({ kind, marks }: Chart): ThingArt {
		const drawn = marks.map(({ figure, label, tone }): ArtMark => ({
			...this.quantity(figure),
			label: label[this.language],
			tone,
		}));
		if (kind === 'bars' || kind === 'dots') return { type: kind, marks: drawn };
		if (kind === 'years') return { type: 'scene', scene: { kind: 'ripples', count: drawn[0]?.value ?? 0 } };
		const scores = marks.map(({ figure, label, tone }) => ({
			label: label[this.language],
			value: this.figureOf(figure).value,
			text: showFigure(this.figureOf(figure), this.language, 'number').number,
			main: tone === 'main',
		}));
		return { type: 'scene', scene: { kind: 'ruler', scores } };
	}

	private quantity(id: string): Omit<ArtMark, 'tone'> {
		const figure = this.figureOf(id);
		return {
			label: figure.name[this.language],
			value: figure.value,
			text: figureText(figure, this.language),
		};
	}

	private figureOf(id: string) {
		const figure = this.edition.figures.get(id);
		if (!figure) throw new Error(`no figure "${id}" in the edition ${this.edition.slug}`);
		return figure;
	}
}
