import { buildVariant, writeEditions } from '../builds.ts';
import { VARIANTS } from '../variants.ts';
writeEditions();
await buildVariant(VARIANTS.plain, (t) => process.stdout.write(t));
