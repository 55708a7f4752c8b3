/** `npm run check`: checks every edition and tells all faults at once. */
import { describeFaults } from '../lib/edition/fault.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { checkEditions, editionsFolder } from '../lib/edition/read.ts';
import { faultsOfRecordings } from '../lib/edition/recording-sound.ts';
import { readSeals } from '../lib/edition/sealed.ts';
import { Faults } from '../lib/edition/fault.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { faultsOfSeals } from './sealed-files.ts';
import { unreadLines } from './unread-languages.ts';

const language = messageLanguage();
const own = LIST_KINDS.filter(({ isAnywhere }) => isAnywhere).map(({ name }) => name);
const folder = editionsFolder();
const { editions, faults: ofFiles } = checkEditions(folder, LIST_KINDS);
const faults = [
	...ofFiles,
	...faultsOfSeals(folder),
	...(await faultsOfRecordings(editions.flatMap(({ recordings }) => recordings))),
];
if (faults.length > 0) {
	console.error(
		`${describeFaults(faults, language)}\n\n${
			language === 'en'
				? `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`
				: `${folder} 里有 ${faults.length} 处要改`
		}`,
	);
	process.exitCode = 1;
} else {
	for (const { slug, figures, notes, lists, chapters, waivers } of editions) {
		// A kind that is not the edition's is none of its business.
		const entries = [...lists]
			.filter(([name, list]) => list.length > 0 || !own.includes(name))
			.map(([name, list]) => (language === 'en' ? `${list.length} ${name}` : `${name} ${list.length} 条`))
			.join(language === 'en' ? ', ' : '，');
		console.log(
			language === 'en'
				? `${slug}: ${figures.size} figures, ${waivers.size} waivers, ${notes.size} source notes, ${entries}, ${chapters.length} chapters: no fault`
				: `${slug}：${figures.size} 个数字，${waivers.size} 处不讲，${notes.size} 条注，${entries}，${chapters.length} 章：没有要改的`,
		);
	}
	const reports = [...new Set(editions.map(({ report }) => report.language))];
	for (const line of unreadLines(reports, language)) console.log(line);
	for (const { slug, files } of readSeals(folder, new Faults())) {
		const count = Object.keys(files).length;
		console.log(
			language === 'en'
				? `${slug}: sealed, ${count} files, all as they were`
				: `${slug}：已封存，${count} 个文件，原样都在`,
		);
	}
}
