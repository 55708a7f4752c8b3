/** The canal, a bridge and a boat, which count nothing: what a deck shows that has no pictures of its own. */
import { boat } from './boat.ts';
import { bridgeArch } from './bridge-arch.ts';
import { path, type SceneDrawing } from './drawing.ts';

export function plain(): SceneDrawing {
	return {
		ground:
			bridgeArch(180, 160, 72) +
			path('fine', 'M108 160a72 72 0 0 0 144 0M30 190h50M286 186h50M60 214h40M262 212h60M110 258h140'),
		live: boat(180, 164, false),
		comes: 'along',
		labels: [],
	};
}
