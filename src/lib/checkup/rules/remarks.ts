/** What somebody left in a report that is still to be written: 请财务补充, 待定, XX, □□, TBC, comments in the margin. */
import type { Found, Place, Rule } from '../finding.ts';
import { placeIn } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

const ASKED = '补充|修改|核[实对]|完善|提供|确认|更新|填写';
const OPEN = '[（(【[]';
const SHUT = '[）)】\\]]';
const NOT_SHUT = '[^）)】\\]\\n]';

const REMARKS: readonly RegExp[] = [
	// （请财务补充修改） alone on its line, or within one where a department is asked.
	new RegExp(
		`(?<=^[ \\t]*)${OPEN}\\s*请${NOT_SHUT}{0,30}(?:${ASKED})${NOT_SHUT}{0,12}${SHUT}(?=[ \\t]*$)`,
		'gm',
	),
	new RegExp(
		`${OPEN}\\s*请${NOT_SHUT}{0,10}(?:部|处|科|办|室|组|中心|财务|人事|各?单位)门?${NOT_SHUT}{0,8}(?:${ASKED})${NOT_SHUT}{0,12}${SHUT}`,
		'g',
	),
	new RegExp(`${OPEN}\\s*(?:此处|数据|数字)?(?:待[定补核查填更续]|暂缺|缺数据)${NOT_SHUT}{0,12}${SHUT}`, 'g'),
	/(?<=[为：:是约]\s?)待(?:定|补充?|核实?|查|填写?|更新)(?=\s*[，。；、,;）)]|\s*$)/gm,
	/(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])/g,
	/[×✕✖]{2,}/g,
	/□{2,}|[□▢](?=\s*(?:[人元名次个项件户家万亿%％，。；]|$))/gm,
	/(?<![零〇○一二三四五六七八九])[○◯]{2,}(?![零〇○一二三四五六七八九年])/g,
	/(?<=\S *)_{3,}|_{3,}(?= *\S)/g,
	/[?？]{2,}(?=\s*(?:[人元名次个项件户家万亿%％，。；]|people|million|%))/g,
	/\b(?:TBD|TBC|TODO|FIXME)\b/g,
	/[[(]\s*(?:insert|to be (?:confirmed|added|updated|completed)|please (?:add|confirm|update|check|provide))[^\])\n]{0,60}[\])]/gi,
	/\blorem ipsum\b/gi,
];

/** Chapter XX is numbered so. */
const NUMBERED_BEFORE = /(?:chapter|part|section|volume|article|annex|appendix)\s*$/i;

export const remark: Rule = {
	title: { 'zh-CN': '留有编辑标注', en: 'An editorial note remains' },
	reads: ['zh-CN', 'en'],
	find: (report) => [...inText(report), ...inMargins(report)],
};

function inText({ sections }: ReportToCheck): Found[] {
	return sections.flatMap((read) => {
		const marks = REMARKS.flatMap((form) => [...read.text.matchAll(form)])
			.filter(({ index }) => !NUMBERED_BEFORE.test(read.text.slice(Math.max(0, index - 12), index)))
			.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
		let behind = -1;
		return marks.flatMap(({ 0: mark, index }): Found[] => {
			if (index < behind) return [];
			behind = index + mark.length;
			return [
				{
					places: [placeIn(read, index, behind)],
					text: {
						'zh-CN': '像是写给编写人看的，印之前补好或删去。',
						en: 'This seems meant for the writers: complete it or take it out before print.',
					},
				},
			];
		});
	});
}

function inMargins({ comments }: ReportToCheck): Found[] {
	return comments.map((comment) => {
		const place: Place = {
			section: '',
			heading: '',
			line: 0,
			start: 0,
			end: 0,
			form: comment,
			quote: comment,
		};
		return {
			places: [place],
			text: {
				'zh-CN': '文档里还有这条批注。',
				en: 'The document still has this comment in its margin.',
			},
		};
	});
}
