/**
 * What stands where an edition has no drawing of its own: rings that run out from a point, which belong to nobody. Each is the
 * inside of an SVG in its box, written as editions write theirs.
 */

/** In a box of 400 x 250; pictures let its rings rise from, and sink into, the height of 152. */
export const DEFAULT_MOTIF = `<g class="stroke-lamp-light" stroke-width="5"><path d="M116 128a88 88 0 0 1 168 0" opacity=".5"/><path d="M144 136a58 58 0 0 1 112 0"/></g><g class="stroke-water-mid"><path d="M131 162a70 50 0 0 0 138 0" stroke-width="5"/><path d="M95 164a106 62 0 0 0 210 0" stroke-width="3" opacity=".8"/><path d="M56 166a146 74 0 0 0 288 0" stroke-width="2" opacity=".6"/></g><path class="stroke-water" stroke-width="3" d="M12 152h376"/><path class="fill-water" d="M166 152a34 34 0 0 1 68 0z"/>`;

/** In a box of 32 x 32, the ground first. */
export const DEFAULT_ICON =
	'<rect class="fill-water" width="32" height="32" rx="7"/><g class="stroke-on-water" stroke-width="2"><circle cx="16" cy="16" r="5"/><circle cx="16" cy="16" r="10" opacity=".6"/></g><circle class="fill-lamp-light" cx="16" cy="16" r="2"/>';

/** In a box of 400 x 120. */
export const DEFAULT_OPENING =
	'<path class="stroke-water" stroke-width="2" d="M2 96h396"/><path class="fill-water" d="M312 96a18 18 0 0 1 36 0z"/><g class="stroke-water-mid" stroke-width="2"><path d="M294 96a36 36 0 0 1 72 0" stroke-width="3"/><path d="M276 96a54 54 0 0 1 108 0"/><path d="M296 106h68M310 115h40" stroke-width="3"/></g><path class="stroke-lamp" stroke-width="3" d="M272 60a70 70 0 0 1 116 0"/>';
