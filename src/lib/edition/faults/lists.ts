/** What the check says of lists, source notes, printed headings and dates. */
import { faultKinds } from './kinds.ts';

export const LIST_FAULTS = faultKinds({
	idTwice: (id: string, other: string) => ({
		en: [`the id "${id}", which ${other} has`, 'an id of its own', 'choose another id'],
		zh: [`id“${id}”，${other} 已经用了`, '它自己的 id', '换一个 id'],
	}),
	wrongHeading: (heading: string, number: string, title: string) => ({
		en: [
			`the heading "${heading}" of ${number}`,
			`its printed number and "${title}"`,
			'copy the heading from the print',
		],
		zh: [`${number} 的标题“${heading}”`, `印刷的编号加“${title}”`, '照印刷的标题抄'],
	}),
	unknownNote: (id: string) => ({
		en: [`the note "${id}"`, 'an id of notes.yaml', 'correct the id, or add the note'],
		zh: [`注“${id}”`, 'notes.yaml 里有的 id', '改正 id，或补上这条注'],
	}),
	dateNotPrinted: (printed: string, source: string, dates: string) => ({
		en: [`"${printed}"`, `a date that ${source} prints: ${dates}`, 'copy the printed date, or correct the §'],
		zh: [`“${printed}”`, `${source} 印着的日期：${dates}`, '照印刷的日期抄，或改正节号'],
	}),
	otherDate: (date: string, printed: string) => ({
		en: [`${date} for "${printed}"`, 'the same day in both', 'correct one of them'],
		zh: [`“${printed}”写成了 ${date}`, '两处是同一天', '改正其中一处'],
	}),
	outsidePeriod: (date: string, from: string, to: string) => ({
		en: [
			`${date}, outside the period of the report`,
			`a day from ${from} to ${to}`,
			'correct it, or explain it with a note of kind "outside"',
		],
		zh: [`${date}，不在报告期内`, `${from} 到 ${to} 之间的日子`, '改正，或用 outside 类的注说明'],
	}),
});

/** Of entries of one kind of list. */
export const ENTRY_FAULTS = faultKinds({
	longTitle: (length: number, most: number) => ({
		en: [
			`a title of ${length} characters`,
			`at most ${most}, so that it fits the picture of the year`,
			'shorten it; what else there is to say belongs into its text',
		],
		zh: [`标题有 ${length} 个字符`, `最多 ${most} 个，全年图上才放得下`, '写短些，其余写进正文'],
	}),
	unknownDay: (day: number, source: string, dates: string) => ({
		en: [`the day ${day}`, `a day that ${source} prints: ${dates}`, 'correct it, or leave it out'],
		zh: [`${day} 日`, `${source} 印着的日子：${dates}`, '改正，或不写'],
	}),
	unknownPart: (part: string, parts: string) => ({
		en: [`the part "${part}"`, `one of ${parts}`, 'correct it, or add the part to edition.yaml'],
		zh: [`部分“${part}”`, `其中之一：${parts}`, '改正，或在 edition.yaml 里补上'],
	}),
	unknownYear: (year: number, source: string) => ({
		en: [
			`the year ${year}`,
			`a year that ${source} prints, or null for "planned, no date"`,
			'write null, or correct the §',
		],
		zh: [`${year} 年`, `${source} 印着的年份；没有日期的计划写 null`, '写 null，或改正节号'],
	}),
	unknownTier: (tier: string, tiers: string) => ({
		en: [`the tier "${tier}"`, `one of ${tiers}`, 'correct it, or add the tier to edition.yaml'],
		zh: [`级别“${tier}”`, `其中之一：${tiers}`, '改正，或在 edition.yaml 里补上'],
	}),
});
