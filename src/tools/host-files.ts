/**
 * `npm run hosting [-- --origin https://report.example --base /path --root /srv/report/current --chain FILE --key FILE --out deploy]`:
 * writes what web servers have to be told to serve the site, with the name, path, folder and certificate that are given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './command.ts';
import { hostFiles } from './hosting/files.ts';
import { EXAMPLE, targetFault, type Target } from './hosting/target.ts';

const { values } = parseArgs({
	options: {
		origin: { type: 'string', default: EXAMPLE.origin },
		base: { type: 'string', default: EXAMPLE.base },
		root: { type: 'string', default: EXAMPLE.root },
		chain: { type: 'string', default: EXAMPLE.certificate.chain },
		key: { type: 'string', default: EXAMPLE.certificate.key },
		out: { type: 'string', default: 'deploy' },
	},
});
const { origin, base, root, chain, key } = values;
const target: Target = { ...EXAMPLE, origin, base, root, certificate: { chain, key } };
const fault = targetFault(target);
if (fault === undefined) {
	const folder = resolve(ROOT, values.out);
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(hostFiles(target))) {
		const file = join(folder, name);
		writeFileSync(file, text);
		console.log(`${relative(ROOT, file)}: for ${target.origin}${target.base}/`);
	}
} else {
	console.error(fault);
	process.exitCode = 1;
}
