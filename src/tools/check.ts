/** `npm run check`: checks every edition and tells all faults at once. */
import { describeFaults } from '../lib/edition/fault.ts';
import { checkEditions, editionsFolder } from '../lib/edition/read.ts';

const folder = editionsFolder();
const { editions, faults } = checkEditions(folder);
if (faults.length > 0) {
	console.error(
		`${describeFaults(faults)}\n\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`,
	);
	process.exitCode = 1;
} else {
	for (const { slug, figures, notes, visits, awards, chapters, waivers } of editions) {
		console.log(
			`${slug}: ${figures.size} figures, ${waivers.size} waivers, ${notes.size} source notes, ${visits.length} visits, ${awards.length} awards, ${chapters.length} chapters: no fault`,
		);
	}
}
