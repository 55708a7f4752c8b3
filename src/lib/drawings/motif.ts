/**
 * The drawings of this project, as the inside of an SVG: water and signal, and the medals made from it. Pages colour them
 * by their styles; pictures, which have none, by {@link painted}.
 */

/** A stone arch and its reflection close a circle; rings run out over the water and up as a signal. In a box of 400 x 250. */
export const MOTIF = `<g fill="none" stroke-linecap="round"><g class="signal" stroke-width="5"><path d="M172 58a100 100 0 0 1 56 0"/><path d="M163 34a124 124 0 0 1 74 0" opacity=".75"/><path d="M154 10a148 148 0 0 1 92 0" opacity=".5"/></g><g class="ripples"><path d="M131 158a70 70 0 0 0 138 0" stroke-width="5"/><path d="M100 162a101 72 0 0 0 200 0" stroke-width="3.500" opacity=".8"/><path d="M62 166a140 76 0 0 0 276 0" stroke-width="2.500" opacity=".6"/><path d="M22 170a180 80 0 0 0 356 0" stroke-width="1.500" opacity=".45"/></g><g class="stone" stroke-width="2"><path d="M8 152h384"/><path d="M30 138V98h52v46M22 102q20-3 34-16 14 13 34 16M44 138v-20h12v20"/><path d="M370 138V98h-52v46M378 102q-20-3-34-16-14 13-34 16M332 112h14v12h-14z"/><path d="M60 140q56-6 92-40 20-21 48-21t48 21q36 34 92 40"/><path d="M120 116v8M152 92v9M200 79v0M248 92v9M280 116v8"/></g></g><path class="body" d="M40 152q72-4 112-42 20-22 48-22t48 22q40 38 112 42h-92a68 60 0 0 0-136 0z"/><g class="lamp"><path d="M176 146q24 8 48 0-6 12-12 12h-24q-6 0-12-12z"/><circle cx="200" cy="137" r="5"/></g>`;

/**
 * A medal from the motif: an arch and its reflection in as many rings as its tier weighs. In a box of 64 x 64.
 * @param rank 1 for the weightiest tier; from 3 on all look alike
 */
export function medal(rank: number): string {
	const first = rank === 1;
	return [
		`<circle class="face" cx="32" cy="32" r="${first ? 20 : 22}" stroke-width="3"/>`,
		rank <= 2 ? `<circle cx="32" cy="32" r="${first ? 25 : 28}"/>` : '',
		first ? '<circle cx="32" cy="32" r="30" stroke-dasharray="2 3.236" stroke-width="2"/>' : '',
		'<g class="relief"><path d="M22 35a10 10 0 0 1 20 0" stroke-width="4.500"/>',
		'<path d="M17 37h30M21 41.500h22M26 46h12"/></g>',
	].join('');
}

/** A drawing with the attributes that stand for its classes. */
export function painted(drawing: string, attributes: Readonly<Record<string, string>>): string {
	return drawing.replace(/class="([a-z]+)"/g, (_, name: string) => attributes[name] ?? '');
}
