/** The scenes of the deck: each with something to show, its source and its way into the story, no two alike in a row. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import { DECK_FAULTS } from '../faults/deck.ts';
import type { Mending } from '../faults/kinds.ts';
import { figuresIn, parseInline, parsePlace } from '../inline.ts';
import { sectionOf } from '../printed-places.ts';
import { countsOf, figuresOfPicture, partsOfPicture } from '../scene-counts.ts';
import type { Scene } from '../scene.ts';
import type { FigureData } from '../schema.ts';
import { lengthOf } from '../picture-texts.ts';
import { asWideAs, LANGUAGES, type ReadLanguage } from '../../site/languages.ts';
import { isOwnId } from '../../site/own-ids.ts';
import type { Path } from '../yaml-file.ts';
import { fragmentsByChapter, isNoThing, isPlace, type Fragments } from './addresses.ts';

/** Screens that a thumb moves through in a minute and a half. */
const MOST_SCENES = 12;

/** Characters that a score's name may have beside its boat. */
const LABEL = { 'zh-CN': 6, en: 18 } as const satisfies Record<ReadLanguage, number>;

type Tell = (path: Path, fault: Mending) => void;

export function checkScenes(draft: Draft, faults: Faults): void {
	const { scenes } = draft;
	if (!scenes) return;
	const tell: Tell = (path, fault) => faults.add({ file: scenes.file, line: scenes.lineOf(path), ...fault });
	const fragments = fragmentsByChapter(draft);
	if (scenes.value.length > MOST_SCENES)
		tell([MOST_SCENES], DECK_FAULTS.tooMany(scenes.value.length, MOST_SCENES));
	for (const [index, scene] of scenes.value.entries()) {
		checkIdAndOrder(scenes.value, index, tell);
		checkWhatItShows(scene, index, draft, fragments, tell);
		checkSources(scene, index, draft, tell);
		checkPicture(scene, index, draft, tell);
	}
}

function checkIdAndOrder(scenes: readonly Scene[], index: number, tell: Tell): void {
	const scene = scenes[index];
	if (!scene) return;
	const { id, picture } = scene;
	if (isOwnId(id) || scenes.findIndex((other) => other.id === id) < index)
		tell([index, 'id'], COMMON_FAULTS.idTaken(id));
	const before = scenes[index - 1];
	if (before?.picture.kind === picture.kind)
		tell([index, 'picture', 'kind'], DECK_FAULTS.sameKind(picture.kind));
}

/** A figure, an entry or openly no number: exactly one, and the way to where the story tells it. */
function checkWhatItShows(
	{ figure, entry, number, into }: Scene,
	index: number,
	draft: Draft,
	fragments: Fragments,
	tell: Tell,
): void {
	const shown = Object.entries({ figure, entry, number }).filter(([, value]) => value !== undefined);
	if (shown.length !== 1)
		tell(
			[index],
			shown.length === 0 ? DECK_FAULTS.showsNothing() : DECK_FAULTS.showsSeveral(shown.map(([key]) => key)),
		);
	if (figure !== undefined) figureIs(draft, figure, [index, 'figure'], tell);
	// Without edition.yaml nobody knows of a chapter.
	if (!draft.edition) return;
	const place = entry === undefined ? null : parsePlace(entry);
	if (entry !== undefined && (!place || !isEntry(draft, place, fragments)))
		tell([index, 'entry'], DECK_FAULTS.unknownEntry(entry));
	const way = parsePlace(into);
	if (!way?.fragment || !isPlace(fragments, way) || isNoThing(draft, way))
		tell([index, 'into'], DECK_FAULTS.unknownPlace(into));
}

function isEntry(draft: Draft, place: NonNullable<ReturnType<typeof parsePlace>>, fragments: Fragments) {
	const isListed = draft.kinds.some(({ slug, entry }) => slug === place.chapter && entry !== null);
	return isListed && place.fragment !== null && isPlace(fragments, place);
}

/** Every § is one of the outline, and that of the figure is among them. */
function checkSources(
	{ figure, source }: Scene,
	index: number,
	{ outline, figures }: Draft,
	tell: Tell,
): void {
	const known = outline?.value.sections.map(({ number }) => number);
	for (const [place, number] of source.entries())
		if (known && !known.includes(number))
			tell([index, 'source', place], COMMON_FAULTS.unknownSection(number));
	const address = ownFigure(figures?.value, figure)?.source;
	const printed = address === undefined ? undefined : sectionOf(address);
	if (printed !== undefined && !source.includes(printed))
		tell([index, 'source'], DECK_FAULTS.missingSource(printed, figure));
}

/** What a picture shows is there, can be drawn, is said in words, and is the number of its scene. */
function checkPicture(scene: Scene, index: number, draft: Draft, tell: Tell): void {
	const { picture, figure, entry } = scene;
	const figures = draft.figures?.value;
	const path = (inner: Path) => [index, 'picture', ...inner];
	const told = new Set([figure, ...figuresOfWords(scene)]);
	for (const { path: inner, figure: drawn } of figuresOfPicture(picture)) {
		if (!figureIs(draft, drawn, path(inner), tell)) continue;
		if (!told.has(drawn)) tell(path(inner), DECK_FAULTS.notInWords(drawn));
	}
	for (const { path: inner, figure: drawn, most } of countsOf(picture)) {
		const value = ownFigure(figures, drawn)?.value ?? 0;
		if (!Number.isInteger(value) || value < 0 || value > most)
			tell(path(inner), DECK_FAULTS.notCountable(drawn, value, most));
	}
	const share = picture.kind === 'ticks' ? ownFigure(figures, picture.share) : undefined;
	const unit = share && draft.units?.value[share.unit];
	if (share && draft.units && (unit?.kind !== 'percent' || share.value < 0 || share.value > 100))
		tell(path(['share']), DECK_FAULTS.noShare(share.value));
	if (picture.kind === 'months' && entry === undefined) tell(path([]), DECK_FAULTS.monthsOfNothing());
	if (picture.kind === 'place' && figure !== undefined) tell(path([]), DECK_FAULTS.placeOfFigure(figure));
	checkLabels(picture, index, tell);
	checkSum(picture, figure, index, draft, tell);
}

/** The words inside a picture fit beside what they name. */
function checkLabels(picture: Scene['picture'], index: number, tell: Tell): void {
	if (picture.kind !== 'ruler') return;
	for (const [place, { label }] of picture.scores.entries())
		for (const language of LANGUAGES) {
			const length = lengthOf(label[language]);
			const most = LABEL[asWideAs(language)];
			if (length > most)
				tell([index, 'picture', 'scores', place, 'label', language], DECK_FAULTS.longLabel(length, most));
		}
}

/** What a picture adds up is the number that the scene shows. */
function checkSum(
	picture: Scene['picture'],
	figure: string | undefined,
	index: number,
	draft: Draft,
	tell: Tell,
) {
	const figures = draft.figures?.value;
	const parts = partsOfPicture(picture).map((id) => ownFigure(figures, id)?.value);
	const whole = ownFigure(figures, figure)?.value;
	const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
	if (parts.length > 0 && whole !== undefined && !parts.includes(undefined) && sum !== whole)
		tell([index, 'picture'], DECK_FAULTS.wrongSum(sum, whole, figure));
}

function figuresOfWords({ line, sentence, see }: Scene): string[] {
	return [line, sentence, see].flatMap((text) => figuresIn(parseInline(text[LANGUAGES[0]])));
}

/** Whether a figure is there; tells it when it is not. */
function figureIs({ figures }: Draft, id: string, path: Path, tell: Tell): boolean {
	if (!figures || ownFigure(figures.value, id)) return true;
	tell(path, COMMON_FAULTS.unknownFigure(id));
	return false;
}

function ownFigure(
	figures: Record<string, FigureData> | undefined,
	id: string | undefined,
): FigureData | undefined {
	return figures && id !== undefined && Object.hasOwn(figures, id) ? figures[id] : undefined;
}
