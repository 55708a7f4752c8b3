import { buildVariant, writeEditions } from '/tmp/wt/audit/tests/builds.ts';
import { VARIANTS } from '/tmp/wt/audit/tests/variants.ts';
writeEditions();
for (const v of [VARIANTS.plain, VARIANTS.moved]) { await buildVariant(v, (t)=>process.stdout.write(t)); console.log('DONE', v.folder); }
