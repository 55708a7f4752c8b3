/** What the check says of editions together: folders, years, addresses, and what is published. */
import { faultKinds } from './kinds.ts';

export const SITE_FAULTS = faultKinds({
	noEdition: (folder: string) => ({
		en: [
			`no edition in ${folder}`,
			'a folder for each edition, named by its year',
			'add the folder of an edition, or correct EDITIONS_DIR',
		],
		zh: [`${folder} 里没有年份`, '每个年份一个文件夹，以年份为名', '加上年份的文件夹，或改正 EDITIONS_DIR'],
	}),
	lostMainFile: (name: string, file: string) => ({
		en: [
			'no such file',
			`${file} in every folder beside the editions, for each is a year`,
			`put the file back, or move the folder ${name} elsewhere if it is no edition`,
		],
		zh: ['没有这个文件', `年份文件夹里都有 ${file}`, `把文件放回来；${name} 如果不是年份，就移到别处`],
	}),
	onlySealed: (slug: string) => ({
		en: [
			'sealed editions only',
			'one that is not sealed, the newest: the site begins with it',
			`open the newest again: npm run seal -- ${slug} --open`,
		],
		zh: ['年份都封存了', '最新的年份不封存，网站从它开始', `解封最新的年份：npm run seal -- ${slug} --open`],
	}),
	brokenSeal: (slug: string) => ({
		en: [
			'a seal that cannot be read',
			'the file as npm run seal wrote it',
			`put it back from your copy; or open the edition and seal it anew: npm run seal -- ${slug} --open`,
		],
		zh: [
			'封存记录读不出来',
			'npm run seal 写下的原样',
			`从备份里放回来；或解封后重新封存：npm run seal -- ${slug} --open`,
		],
	}),
	changedSeal: (slug: string, count: number) => ({
		en: [
			`${count === 1 ? 'a file' : `${count} files, this one among them,`} of a sealed edition, missing or not as it was sealed`,
			'the files as npm run seal took them',
			`put the folder back from your copy; or open the edition and seal it anew: npm run seal -- ${slug} --open`,
		],
		zh: [
			`封存年份里有 ${count} 个文件缺失或变了，这是其中一个`,
			'npm run seal 封存时的原样',
			`从备份里把文件夹放回来；或解封后重新封存：npm run seal -- ${slug} --open`,
		],
	}),
	sealedElsewhere: (slug: string, base: string, basePath: string) => ({
		en: [
			`an edition that was sealed for the path "${base}", where BASE_PATH is "${basePath}"`,
			'the path that its pages were made for',
			`build with BASE_PATH="${base}"; or open the edition and seal it anew: npm run seal -- ${slug} --open`,
		],
		zh: [
			`封存时的路径是“${base}”，现在 BASE_PATH 是“${basePath}”`,
			'封存的网页所用的路径',
			`用 BASE_PATH="${base}" 构建；或解封后重新封存：npm run seal -- ${slug} --open`,
		],
	}),
	sealedNewer: (slug: string, newest: string) => ({
		en: [
			`a sealed edition whose period ends no earlier than that of ${newest}`,
			'sealed editions of earlier periods',
			`open it again: npm run seal -- ${slug} --open; or correct the period of ${newest}`,
		],
		zh: [
			`封存的年份，报告期不比 ${newest} 早`,
			'封存的都是更早的年份',
			`解封：npm run seal -- ${slug} --open；或改正 ${newest} 的报告期`,
		],
	}),
	ownPublishedFile: (file: string) => ({
		en: [
			'a list of published fragments of one edition',
			`one list for the whole site, ${file} beside the folders of the editions`,
			'remove it if nothing of it is public; else write its fragments there first, such as "/1999/staff/#training"',
		],
		zh: [
			'单个年份的已发布清单',
			`整站一份清单：年份文件夹旁边的 ${file}`,
			'没有公开过就删去；否则先把里面的地址写到那里，例如“/1999/staff/#training”',
		],
	}),
	copyOfYear: (
		year: number,
		slug: string,
		original: string,
		next: number | null,
		mend: { en: string; zh: string },
	) => ({
		en: [
			`the year ${year} in the folder ${slug}, as in ${original}: it looks like a copy of that folder`,
			next === null ? 'a year and a period that no other edition has' : `the year ${next}, and its period`,
			mend.en,
		],
		zh: [
			`文件夹 ${slug} 里写着 ${year} 年，和 ${original} 一样，像是它的副本`,
			next === null ? '别的年份没有的年份和报告期' : `${next} 年和它的报告期`,
			mend.zh,
		],
	}),
	copyOfPeriod: (to: string, original: string, next: number | null, mend: { en: string; zh: string }) => ({
		en: [
			`a period that ends on ${to}, as that of ${original}`,
			next === null ? 'a year and a period that no other edition has' : `the year ${next}, and its period`,
			mend.en,
		],
		zh: [
			`报告期到 ${to} 为止，和 ${original} 一样`,
			next === null ? '别的年份没有的年份和报告期' : `${next} 年和它的报告期`,
			mend.zh,
		],
	}),
	yearOfFolder: (year: number, slug: string, folder: number) => ({
		en: [
			`the year ${year} in the folder ${slug}`,
			`the year ${folder}, as the folder says`,
			'correct the year, or rename the folder if it is not published yet',
		],
		zh: [
			`文件夹 ${slug} 里写着 ${year} 年`,
			`${folder} 年，和文件夹一致`,
			'改正年份；还没发布的话也可改文件夹名',
		],
	}),
	yearOfPeriod: (year: number, from: string, to: string) => ({
		en: [
			`the year ${year} with a period from ${from} to ${to}`,
			`a period in ${year}`,
			'correct the year or the period',
		],
		zh: [`年份 ${year}，报告期却是 ${from} 到 ${to}`, `在 ${year} 年里的报告期`, '改正年份或报告期'],
	}),
	gone: (address: string, mend: { en: string; zh: string }) => ({
		en: [
			`${address}, published earlier, is gone`,
			'every published address kept: it is printed, scanned, saved and sent on',
			mend.en,
		],
		zh: [`以前发布的 ${address} 不见了`, '发布过的地址都留着：有人印了、扫了、存了、转发了', mend.zh],
	}),
	strangeRetired: (address: string, own: string) => ({
		en: [
			`the retired address ${address}`,
			`an address below ${own}, or of a place`,
			'remove it, or move it to the edition that it belongs to',
		],
		zh: [`停用的地址 ${address}`, `${own} 下面的地址，或某个地方的地址`, '删去，或移到它所属的年份'],
	}),
	retiredInUse: (address: string) => ({
		en: [
			`the retired address ${address}, where something is`,
			'an address where nothing is any more',
			'remove it from "retired"',
		],
		zh: [`停用的地址 ${address}，那里还有内容`, '已经没有内容的地址', '从 retired 里删去'],
	}),
	wayOn: (to: string) => ({
		en: [
			`the way on to ${to}`,
			'an address of the site, such as those in published.json',
			'correct it, or leave "to" out',
		],
		zh: [`指向 ${to}`, '本站的地址，例如 published.json 里的', '改正，或不写 to'],
	}),
	ownId: (what: { en: string; zh: string }, id: string) => ({
		en: [
			`the ${what.en} "${id}", which the page has for a part of its own`,
			`a ${what.en} that nothing else on the page has`,
			'choose another',
		],
		zh: [`${what.zh}“${id}”，页面自己的部分在用`, `本页别处没有用过的${what.zh}`, '换一个'],
	}),
	sectionId: (id: string) => ({
		en: [
			`the section id "${id}"`,
			'an id of small letters, digits and single hyphens, such as training',
			'write it so',
		],
		zh: [`小节 id“${id}”`, '由小写字母、数字和单个连字符组成的 id，例如 training', '照这样写'],
	}),
	folderName: (slug: string, reserved: string) => ({
		en: [
			`the folder name "${slug}"`,
			`small letters, digits and hyphens, and none of ${reserved}`,
			'rename the folder, for instance to the year',
		],
		zh: [`文件夹名“${slug}”`, `小写字母、数字和连字符，且不是 ${reserved}`, '给文件夹改名，比如用年份'],
	}),
	periodBackwards: (from: string, to: string) => ({
		en: [`a period from ${from} to ${to}`, 'its first day before its last', 'exchange them'],
		zh: [`报告期从 ${from} 到 ${to}`, '第一天在最后一天之前', '把两个日期对调'],
	}),
	slugReserved: (slug: string, reserved: string) => ({
		en: [`the slug "${slug}"`, `none of ${reserved}`, 'choose another; that address is taken'],
		zh: [`slug“${slug}”`, `不是其中任何一个：${reserved}`, '换一个，这个地址已有用处'],
	}),
	slugTwice: (slug: string) => ({
		en: [`the slug "${slug}" a second time`, 'each chapter once', 'remove or rename one'],
		zh: [`slug“${slug}”第二次出现`, '每章一次', '删去或改名其中一个'],
	}),
	unknownPart: (part: string, parts: string) => ({
		en: [`the part "${part}"`, `one of ${parts}`, 'correct it, or add the part'],
		zh: [`部分“${part}”`, `其中之一：${parts}`, '改正，或补上这个部分'],
	}),
	unknownList: (list: string, known: string) => ({
		en: [`the list "${list}"`, `one of ${known}`, 'correct it, or leave it out for a chapter without a list'],
		zh: [`列表“${list}”`, `其中之一：${known}`, '改正；没有列表的章就不写'],
	}),
	slugOfList: (
		slug: string,
		shows: string | undefined,
		wanted: string | undefined,
		owner: string | undefined,
	) => ({
		en: [
			`the slug "${slug}" showing ${shows ?? 'no list'}`,
			wanted ? `the slug "${wanted}"` : `"shows: ${owner}" under that slug`,
			'others rely on that address; keep the two together',
		],
		zh: [
			`slug“${slug}”${shows === undefined ? '没有列表' : `显示的是 ${shows}`}`,
			wanted ? `slug“${wanted}”` : `在这个 slug 下写“shows: ${owner}”`,
			'别处要靠这个地址，两者要配在一起',
		],
	}),
	listTwice: (shows: string) => ({
		en: [
			`"shows: ${shows}" a second time`,
			'each list in one chapter',
			'show another list here: timeline, wall or cards of your own',
		],
		zh: [
			`“shows: ${shows}”第二次出现`,
			'一个列表只在一章里显示',
			'这一章换一个列表：自己的列表有 timeline、wall、cards 三种',
		],
	}),
	noChapter: (slug: string, shows: string) => ({
		en: [
			`no chapter "${slug}"`,
			`a chapter "slug: ${slug}" with "shows: ${shows}"`,
			`add it, for there is something for it to show`,
		],
		zh: [`没有“${slug}”这一章`, `一章“slug: ${slug}”，带“shows: ${shows}”`, '补上，有内容要在这一章里显示'],
	}),
	codeTwice: (code: string) => ({
		en: [`the code "${code}" a second time`, 'a code of its own', 'choose another'],
		zh: [`代码“${code}”第二次出现`, '它自己的代码', '换一个'],
	}),
	otherLanguages: (languages: string, site: string) => ({
		en: [
			`the languages ${languages}`,
			`those of the newest edition, in its order: ${site}`,
			'name the same in every edition of the site',
		],
		zh: [`语言 ${languages}`, `与最新的年份相同，次序也相同：${site}`, '各年份写同样的语言'],
	}),
	placeKindTwice: (id: string) => ({
		en: [`the kind of places "${id}" a second time`, 'each kind once', 'remove one, or give it another id'],
		zh: [`地方的类别“${id}”第二次出现`, '每类一次', '删去一个，或换一个 id'],
	}),
	unknownPlaceKind: (kind: string, kinds: string) => ({
		en: [`the kind "${kind}"`, `one of placeKinds: ${kinds}`, 'correct it, or add the kind to placeKinds'],
		zh: [`类别“${kind}”`, `placeKinds 里的一个：${kinds}`, '改正，或在 placeKinds 里补上'],
	}),
	hallTells: (place: string) => ({
		en: [
			`the place "${place}"`,
			'chapter#fragment of this edition: a section, visit, service, award or commitment',
			'correct it',
		],
		zh: [`去处“${place}”`, '本年份的“章#小节”或“章#条目”', '改正'],
	}),
});
