/** Places, where there is no number to draw. */
import { bird } from './bird.ts';
import { circle, path, surface, type SceneDrawing } from './drawing.ts';

/** Water with reeds at its edge. */
const SHORE =
	path('line', surface(226)) +
	path('fine', 'M60 244h70M170 258h90M280 242h50M20 264h60') +
	path(
		'line',
		'M24 226q-2-40-10-58M36 226q0-54 8-84M48 226q2-30 12-44M318 226q-2-30-12-48M332 226q0-44 8-70',
	) +
	path('solid', 'M42 146q-5-16 4-30q6 16-2 30zM13 172q-6-12 0-26q7 13 2 26zM339 160q-5-14 3-28q6 14-1 28z');

/** A drone that looks down at the water, beside birds. */
const DRONE = {
	ground: SHORE + path('line', bird(84, 92, 20) + bird(126, 64, 15) + bird(56, 54, 13)),
	live:
		path('bold', 'M196 92h88M240 92v14') +
		path('line', 'M172 84h48M260 84h48M196 92v-8M284 92v-8') +
		path('solid', 'M216 94h48q-2 24-14 24h-20q-12 0-14-24z') +
		path('solid', circle(240, 124, 7)) +
		path('fine', 'M234 132L202 222M246 132L278 222'),
};

/** A telephone booth on the bank. */
const BOOTH = {
	ground: SHORE,
	live:
		path('line', 'M124 226V76q0-34 56-34t56 34v150M136 226V92h88v134M124 92h112') +
		path('bold', 'M168 62q12-8 24 0') +
		path('line', 'M158 132h44v40h-44zM170 182v20M190 182v20') +
		path('bold', 'M166 142q14-10 28 0'),
};

export function place({ show }: { show: 'drone' | 'booth' }): SceneDrawing {
	return { ...(show === 'drone' ? DRONE : BOOTH), comes: 'along', labels: [] };
}
