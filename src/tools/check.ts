/** `npm run check`: checks every edition and tells all faults at once. */
import { describeFaults } from '../lib/edition/fault.ts';
import { checkEditions, editionsFolder } from '../lib/edition/read.ts';
import { faultsOfRecordings } from '../lib/edition/recording-sound.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';

const folder = editionsFolder();
const { editions, faults: ofFiles } = checkEditions(folder, LIST_KINDS);
const faults = [...ofFiles, ...(await faultsOfRecordings(editions.flatMap(({ recordings }) => recordings)))];
if (faults.length > 0) {
	console.error(
		`${describeFaults(faults)}\n\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`,
	);
	process.exitCode = 1;
} else {
	for (const { slug, figures, notes, lists, chapters, waivers } of editions) {
		const entries = [...lists].map(([name, list]) => `${list.length} ${name}`).join(', ');
		console.log(
			`${slug}: ${figures.size} figures, ${waivers.size} waivers, ${notes.size} source notes, ${entries}, ${chapters.length} chapters: no fault`,
		);
	}
}
