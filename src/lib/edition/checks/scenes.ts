/** The scenes of the deck: each with something to show, its source and its way into the story, no two alike in a row. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { figuresIn, parseInline, parsePlace } from '../inline.ts';
import { sectionOf } from '../printed-places.ts';
import { countsOf, figuresOfPicture, partsOfPicture } from '../scene-counts.ts';
import type { Scene } from '../scene.ts';
import type { FigureData } from '../schema.ts';
import { lengthOf } from '../picture-texts.ts';
import { LANGUAGES, type Language } from '../../site/languages.ts';
import { isOwnId } from '../../site/own-ids.ts';
import type { Path } from '../yaml-file.ts';
import { fragmentsByChapter, isNoThing, isPlace, type Fragments } from './addresses.ts';

/** Screens that a thumb moves through in a minute and a half. */
const MOST_SCENES = 12;

/** Characters that a score's name may have beside its boat. */
const LABEL = { 'zh-CN': 6, en: 18 } as const satisfies Record<Language, number>;

type Tell = (path: Path, found: string, expected: string, mend: string) => void;

export function checkScenes(draft: Draft, faults: Faults): void {
	const { scenes } = draft;
	if (!scenes) return;
	const tell: Tell = (path, found, expected, mend) =>
		faults.add({ file: scenes.file, line: scenes.lineOf(path), found, expected, mend });
	const fragments = fragmentsByChapter(draft);
	if (scenes.value.length > MOST_SCENES)
		tell(
			[MOST_SCENES],
			`${scenes.value.length} scenes`,
			`at most ${MOST_SCENES}: they take ninety seconds`,
			'leave out what the chapters tell as well',
		);
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
		tell([index, 'id'], `the id "${id}"`, 'an id that nothing else on the page has', 'choose another id');
	const before = scenes[index - 1];
	if (before?.picture.kind === picture.kind)
		tell(
			[index, 'picture', 'kind'],
			`the picture "${picture.kind}" twice in a row`,
			'another kind than in the scene before',
			'choose another kind, or exchange two scenes',
		);
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
			shown.length === 0
				? 'a scene that shows nothing'
				: `a scene with ${shown.map(([key]) => `"${key}"`).join(' and ')}`,
			'one of "figure", "entry" and "number: none"',
			shown.length === 0 ? 'name what it shows' : 'keep the one that it is about',
		);
	if (figure !== undefined) figureIs(draft, figure, [index, 'figure'], tell);
	// Without edition.yaml nobody knows of a chapter.
	if (!draft.edition) return;
	const place = entry === undefined ? null : parsePlace(entry);
	if (entry !== undefined && (!place || !isEntry(draft, place, fragments)))
		tell([index, 'entry'], `the entry "${entry}"`, 'chapter#id of an entry of a list', 'correct it');
	const way = parsePlace(into);
	if (!way?.fragment || !isPlace(fragments, way) || isNoThing(draft, way))
		tell(
			[index, 'into'],
			`the place "${into}"`,
			'chapter#section of this edition, or an entry of one of its lists',
			'correct it, so that the scene leads into the story',
		);
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
			tell([index, 'source', place], number, 'a § of source.json', 'correct the §');
	const address = ownFigure(figures?.value, figure)?.source;
	const printed = address === undefined ? undefined : sectionOf(address);
	if (printed !== undefined && !source.includes(printed))
		tell(
			[index, 'source'],
			`no ${printed}, where ${figure} is printed`,
			'the § of the figure that it shows',
			`add ${printed}`,
		);
}

/** What a picture shows is there, can be drawn, is said in words, and is the number of its scene. */
function checkPicture(scene: Scene, index: number, draft: Draft, tell: Tell): void {
	const { picture, figure, entry } = scene;
	const figures = draft.figures?.value;
	const path = (inner: Path) => [index, 'picture', ...inner];
	const told = new Set([figure, ...figuresOfWords(scene)]);
	for (const { path: inner, figure: drawn } of figuresOfPicture(picture)) {
		if (!figureIs(draft, drawn, path(inner), tell)) continue;
		if (!told.has(drawn))
			tell(
				path(inner),
				`${drawn}, which the words of the scene do not tell`,
				'figures that its line, its sentence or "see" tells',
				`say {${drawn}} in "see"`,
			);
	}
	for (const { path: inner, figure: drawn, most } of countsOf(picture)) {
		const value = ownFigure(figures, drawn)?.value ?? 0;
		if (!Number.isInteger(value) || value < 0 || value > most)
			tell(
				path(inner),
				`${drawn}, which is ${value}, one by one`,
				`a whole number from zero to ${most}`,
				'choose another kind of picture',
			);
	}
	const share = picture.kind === 'ticks' ? ownFigure(figures, picture.share) : undefined;
	const unit = share && draft.units?.value[share.unit];
	if (share && draft.units && (unit?.kind !== 'percent' || share.value < 0 || share.value > 100))
		tell(
			path(['share']),
			`${share.value} as a share of a hundred`,
			'a figure in percent, up to 100',
			'choose another kind of picture',
		);
	if (picture.kind === 'months' && entry === undefined)
		tell(
			path([]),
			'months of no entry',
			'a scene with an "entry" that recurs',
			'name the entry, or choose another kind',
		);
	if (picture.kind === 'place' && figure !== undefined)
		tell(
			path([]),
			`a place for the figure ${figure}`,
			'a picture that shows the number',
			'choose another kind of picture',
		);
	checkLabels(picture, index, tell);
	checkSum(picture, figure, index, draft, tell);
}

/** The words inside a picture fit beside what they name. */
function checkLabels(picture: Scene['picture'], index: number, tell: Tell): void {
	if (picture.kind !== 'ruler') return;
	for (const [place, { label }] of picture.scores.entries())
		for (const language of LANGUAGES) {
			const length = lengthOf(label[language]);
			if (length > LABEL[language])
				tell(
					[index, 'picture', 'scores', place, 'label', language],
					`a label of ${length} characters`,
					`at most ${LABEL[language]}, so that it fits beside its boat on a phone`,
					'shorten it',
				);
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
		tell(
			[index, 'picture'],
			`parts that add up to ${sum}`,
			`${whole}, which ${figure} is`,
			'name every part, or show the figure by another picture',
		);
}

function figuresOfWords({ line, sentence, see }: Scene): string[] {
	return [line, sentence, see].flatMap((text) => figuresIn(parseInline(text['zh-CN'])));
}

/** Whether a figure is there; tells it when it is not. */
function figureIs({ figures }: Draft, id: string, path: Path, tell: Tell): boolean {
	if (!figures || ownFigure(figures.value, id)) return true;
	tell(path, `the figure "${id}"`, 'an id of figures.yaml', 'correct the id, or add the figure');
	return false;
}

function ownFigure(
	figures: Record<string, FigureData> | undefined,
	id: string | undefined,
): FigureData | undefined {
	return figures && id !== undefined && Object.hasOwn(figures, id) ? figures[id] : undefined;
}
