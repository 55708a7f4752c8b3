/** The medal of an honour: as many rings as its tier weighs, and in them a half disc over its reflection. */

/**
 * A medal as the inside of an SVG, in a box of 64 x 64. Pages colour its classes `face` and `relief`; pictures do it by hand.
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
