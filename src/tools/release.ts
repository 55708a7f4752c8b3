/**
 * `npm run release`: refuses what cannot go to the public, builds the site, and adds its addresses to `published.json`
 * beside the editions. From then on the check keeps every one of them.
 */
import { messageLanguage } from '../lib/edition/message-language.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { BuildError } from './build-error.ts';
import { buildSite } from './build.ts';
import { Interrupted } from './command.ts';
import { LockedError } from './lock.ts';
import { notePublished } from './published-list.ts';
import { describeRefusal, releaseFaults } from './release-faults.ts';
import { readSettings } from './settings.ts';
import { vulnerablePackages } from './vulnerabilities.ts';

try {
	const faults = releaseFaults(process.env);
	if (faults.length > 0) throw new BuildError(describeRefusal(faults));
	// Whoever releases has run the checks; another day can be named.
	const settings = readSettings({ CHECKED_ON: new Date().toISOString().slice(0, 10), ...process.env });
	await buildSite({ settings });
	const vulnerable = vulnerablePackages();
	if (vulnerable.length > 0) {
		const names = vulnerable.join(', ');
		console.warn(
			messageLanguage() === 'en'
				? `Known vulnerabilities in ${names}: ask who looks after the code to run "npm audit".`
				: `${names} 有已知漏洞：请维护代码的人运行“npm audit”。`,
		);
	}
	const file = notePublished(editionsFolder());
	console.log(
		messageLanguage() === 'en'
			? `${file}: commit it, so that every link people share keeps working`
			: `${file}：请提交它，大家转发的链接才一直打得开`,
	);
} catch (error) {
	const isExpected = [BuildError, LockedError, Interrupted].some((kind) => error instanceof kind);
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}
