/** Text as it is written in an edition, taken apart into words, references to figures and links. */

/** How a reference shows its figure: `{id}`, `{id:number}`, `{id:words}`, `{id:ordinal}`. */
export type FigureForm = 'full' | 'number' | 'words' | 'ordinal';

/** A piece of running text. */
export type Inline =
	| { type: 'text'; text: string }
	| { type: 'figure'; id: string; form: FigureForm }
	/** A term at the place where it is explained. */
	| { type: 'term'; children: Inline[] }
	| { type: 'strong'; children: Inline[] }
	| { type: 'link'; to: StoryPlace; children: Inline[] };

/** A place in the story, written `chapter` or `chapter#fragment`. */
export interface StoryPlace {
	chapter: string;
	fragment: string | null;
}

const REFERENCE = /\{([^{}]*)\}/g;
const FORM_OF_REFERENCE = /^([a-z0-9-]+)(?::(number|words|ordinal))?$/;

/** Splits plain text at its references; one that is not well formed stays text, which {@link malformedReferences} lists. */
export function parseInline(text: string): Inline[] {
	const pieces: Inline[] = [];
	let behind = 0;
	for (const match of text.matchAll(REFERENCE)) {
		const reference = FORM_OF_REFERENCE.exec(match[1] ?? '');
		if (!reference?.[1]) continue;
		if (match.index > behind) pieces.push({ type: 'text', text: text.slice(behind, match.index) });
		pieces.push({
			type: 'figure',
			id: reference[1],
			form: (reference[2] as FigureForm | undefined) ?? 'full',
		});
		behind = match.index + match[0].length;
	}
	if (behind < text.length) pieces.push({ type: 'text', text: text.slice(behind) });
	return pieces;
}

/** References in braces that name neither a figure nor one of the forms, and braces that enclose nothing. */
export function malformedReferences(text: string): string[] {
	return [...text.matchAll(/\{[^{}]*\}|\{[\w:-]*|\}|｛[^｛｝]*｝?|｝/g)]
		.map((match) => match[0])
		.filter((written) => !FORM_OF_REFERENCE.test(written.slice(1, -1)) || !written.endsWith('}'));
}

/** The text with every reference blanked out, so that what is left can be searched for bare quantities. */
export function withoutReferences(text: string): string {
	return text.replace(REFERENCE, (reference) => '\uFFFC'.repeat(reference.length));
}

/** All figures that a text refers to, in order, with repetitions. */
export function figuresIn(inlines: readonly Inline[]): string[] {
	return inlines.flatMap((inline) =>
		inline.type === 'figure' ? [inline.id] : inline.type === 'text' ? [] : figuresIn(inline.children),
	);
}

/** All places that a text links to. */
export function placesIn(inlines: readonly Inline[]): StoryPlace[] {
	return inlines.flatMap((inline) => {
		if (inline.type === 'text' || inline.type === 'figure') return [];
		return [...(inline.type === 'link' ? [inline.to] : []), ...placesIn(inline.children)];
	});
}

/** Takes `chapter#fragment` apart; `null` if it is written otherwise. */
export function parsePlace(place: string): StoryPlace | null {
	const match = /^([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(place);
	return match?.[1] ? { chapter: match[1], fragment: match[2] ?? null } : null;
}

/** A place as it is written in a link. */
export function writePlace({ chapter, fragment }: StoryPlace): string {
	return fragment === null ? chapter : `${chapter}#${fragment}`;
}
