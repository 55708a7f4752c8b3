import { buildVariant, writeEditions } from './builds.ts';
import { VARIANTS, OTHERS_BUILT } from './variants.ts';
writeEditions();
for (const v of [VARIANTS.moved, VARIANTS.plain, VARIANTS.next, ...OTHERS_BUILT]) {
	const t = Date.now();
	await buildVariant(v, (x) => process.stdout.write(x));
	console.log(v.folder, (Date.now() - t) / 1000);
}
