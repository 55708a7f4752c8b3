/** Rings that run out from a point on the shore, which count nothing and belong to nobody: what a deck shows that has no pictures of its own. */
import { path, type SceneDrawing } from './drawing.ts';

export function plain(): SceneDrawing {
	return {
		ground:
			path('solid', 'M148 160a32 32 0 0 1 64 0z') +
			path('line', 'M24 160h312') +
			path('fine', 'M108 182h144M128 204h104M148 226h64'),
		live:
			path('bold', 'M122 160a58 58 0 0 1 116 0') +
			path('line', 'M94 160a86 86 0 0 1 172 0') +
			path('fine', 'M66 160a114 114 0 0 1 228 0'),
		comes: 'out',
		labels: [],
	};
}
