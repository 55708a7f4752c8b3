/** Names of the pictures that lie beside a page. */
export const PICTURE_NAMES = ['card', 'poster'] as const;
export type PictureName = (typeof PICTURE_NAMES)[number];
