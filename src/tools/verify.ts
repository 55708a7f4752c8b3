/**
 * `npm run verify -- https://the.site [--root build]`: asks a live site for every file of the built one and for every header, and
 * says what differs. What to run after each upload.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './command.ts';
import { describeFindings, isRight } from './verify/findings.ts';
import { compareSite } from './verify/look.ts';

const { values, positionals } = parseArgs({
	options: { root: { type: 'string', default: 'build' } },
	allowPositionals: true,
});
const root = resolve(ROOT, values.root);
const fault = optionFault(positionals, root);
if (fault === undefined) {
	const site = (positionals[0] ?? '').replace(/\/$/, '');
	const { findings, asked } = await compareSite({ site, root, onProgress: tellProgress });
	console.log(describeFindings(findings, asked));
	process.exitCode = isRight(findings) ? 0 : 1;
} else {
	console.error(fault);
	process.exitCode = 1;
}

/** What keeps us from comparing; nothing if we can. */
function optionFault(addresses: readonly string[], folder: string): string | undefined {
	const [address = ''] = addresses;
	if (addresses.length !== 1 || !/^https?:\/\/[^?#]+$/.test(address) || !URL.canParse(address)) {
		return [
			'请写网站的网址 · Give the address of the site:',
			'  npm run verify -- https://report.example',
			...(addresses.length === 0 ? [] : [`found: ${addresses.join(' ')}`]),
		].join('\n');
	}
	if (existsSync(join(folder, 'index.html'))) return undefined;
	return `${folder} 里没有生成的网站，先运行 npm run build。 · There is no built site in it. Build one with: npm run build`;
}

/** On a terminal alone: a log wants none of it. */
function tellProgress(done: number, all: number): void {
	if (process.stdout.isTTY) process.stdout.write(done === all ? '\r\x1b[K' : `\r${done}/${all}`);
}
