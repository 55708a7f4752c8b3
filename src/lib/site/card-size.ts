/** The size of a card in pixels, as Open Graph's readers show it whole. */
export const CARD = { width: 1200, height: 630 };
