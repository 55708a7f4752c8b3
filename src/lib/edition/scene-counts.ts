/** The figures that a picture of a scene draws one by one, and how many of each can still be told apart. */
import type { ScenePicture } from './scene.ts';
import type { Path } from './yaml-file.ts';

/** A figure that a picture counts out. */
export interface SceneCount {
	/** Where it is named, from the picture. */
	path: Path;
	figure: string;
	/** The most that can be drawn so that one sees how many there are. */
	most: number;
}

/** Every figure that a picture counts out, in its order; none of one that shows scores, shares, months or a place. */
export function countsOf(picture: ScenePicture): SceneCount[] {
	const each = (key: string, ids: readonly string[], most: number) =>
		ids.map((figure, index): SceneCount => ({ path: [key, index], figure, most }));
	switch (picture.kind) {
		case 'ripples':
			return [{ path: ['count'], figure: picture.count, most: 30 }];
		case 'hours':
			return [{ path: ['count'], figure: picture.count, most: 24 }];
		case 'lamps':
			return [
				{ path: ['lit'], figure: picture.lit, most: 12 },
				{ path: ['hollow'], figure: picture.hollow, most: 12 },
			];
		case 'drops':
			return [{ path: ['count'], figure: picture.count, most: 40 }];
		case 'flock':
			return each('groups', picture.groups, 60);
		case 'arch':
			return [{ path: ['rings'], figure: picture.rings, most: 10 }];
		case 'lanterns':
			return each('tiers', picture.tiers, 10);
		case 'bridge':
			return [
				{ path: ['ripples'], figure: picture.ripples, most: 30 },
				{ path: ['rings'], figure: picture.rings, most: 10 },
				...each('lanterns', picture.lanterns, 10),
			];
		case 'ruler':
		case 'ticks':
		case 'months':
		case 'place':
			return [];
	}
}

/** Every figure that a picture is made from, with where it is named in the picture. */
export function figuresOfPicture(picture: ScenePicture): { path: Path; figure: string }[] {
	if (picture.kind === 'ruler')
		return picture.scores.map(({ figure }, index) => ({ path: ['scores', index, 'figure'], figure }));
	if (picture.kind === 'ticks') return [{ path: ['share'], figure: picture.share }];
	return countsOf(picture);
}

/** The figures whose sum a picture shows as one number; none where it shows several side by side. */
export function partsOfPicture(picture: ScenePicture): readonly string[] {
	if (picture.kind === 'flock') return picture.groups;
	return picture.kind === 'lanterns' ? picture.tiers : [];
}
