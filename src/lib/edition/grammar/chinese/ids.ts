/** Numbers that only tell one thing from another: behind their label, of books, substances and rooms; and signs of notes and lists. */
import { matchAt } from '../match-at.ts';
import { neither, type Rule } from '../scan.ts';
import { ask } from './findings.ts';

const LABELS =
	'电话|总机|热线|渠道|专线|传真|手机|联系方式|邮编|邮政编码|代码|编号|编码|证号|[账帐]号|卡号|工号|学号|批号|书号|合同号|专利号|注册号|登记号|订单号|发票号|文号|案号|条码|许可证|备案号|备案|信用代码';
const COLON = '[号码]? ?[:：] ?';
/** What an id is written with. */
const OF_ID = '[A-Za-zÀ-ÿ\\d〔〕/.#_—–-]';
/** Behind an id it would be a count: 电话：35部. */
const COUNTED = '[个次起件条部名人家户张项台套通路元余多款]';
const BEGINS = '(?<=(?:^|[\\n\\t|]) {0,8})';

/** A number of a list in one line, behind a comma: 2、 of 1、加强培训，2、完善制度. */
const LISTED = /(?<=[，,] ?)\d{1,2}(?=、(?![一二三四五六七八九十百千万亿两半])\p{Script=Han})/uy;
/** Characters of a line that are looked through for the numbers beside it. */
const FAR = 400;

/** What numbers the parts of a line, where the number before or behind it numbers one too; by itself it may be a count. */
const listedInLine: Rule = (text, offset) => {
	const sign = matchAt(LISTED, text, offset);
	if (sign === null) return null;
	const end = offset + sign.length;
	const before = text
		.slice(Math.max(0, offset - FAR), offset)
		.split('\n')
		.at(-1);
	const behind = text.slice(end, end + FAR).split('\n', 1)[0];
	const isListed =
		`${before} `.includes(`${Number(sign) - 1}、`) || behind?.includes(`${Number(sign) + 1}、`);
	return isListed ? { kind: 'neither', end: end + 1 } : ask({ code: 'ordinal' }, end);
};

export const IDS: readonly Rule[] = [
	listedInLine,
	neither(
		`(?<=(?:${LABELS})${COLON}(?:[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\\d()（）〔〕/.#_-]{0,20})?)(?:[(（]\\+?\\d{1,5}[)）] ?)?\\d${OF_ID}{1,40}(?: \\d{2,5}(?!\\d)){0,7}(?: ?转 ?\\d{1,6})?(?![\\d.,]* ?(?:[%万亿]|${COUNTED}))`,
	),
	neither(
		/(?<=(?:传真|电话|总机|Tel|TEL|Fax|FAX)[.:：]? ?)[(（]\+?\d{2,5}[)）] ?\d{3,4}[- ]?\d{3,4}(?:[-转]\d{1,6})?(?!\d)/,
	),
	neither(/(?<=ICP ?[备证] ?|安备 ?|准字 ?[A-Z]?)\d{5,14} ?号?(?:-\d{1,3})?/),
	// Pages behind the number of a magazine: 第5期35-36.
	neither(/(?<=第? ?\d{1,4} ?期[:：]? ?)\d{1,4} ?[-–—] ?\d{1,4}(?![\d.]| ?[万亿元%人名个])/),
	// Patents, cases of a court, addresses of a network.
	neither(/(?<=ZL ?)(?:19|20)\d{2} ?\d[\d .]{5,14}[\dX](?![\d.])/),
	neither(
		/[（(](?:19|20)\d{2}[)）] ?\p{Script=Han}{1,3}\d{0,4}\p{Script=Han}{1,4}(?:字第?)? ?\d{1,6}(?:-\d{1,3})? ?号/u,
	),
	neither(/(?<=IP(?:[vV][46])?(?:地址)?[为是:： ]{0,2})\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\d.])/),
	neither(/(?<=ISBN(?:-1[03])?[:： ]{0,2})[\dX][\dX-]{8,18}(?!\d)/),
	neither(/(?<=ISSN[:： ]{0,2})\d{4}-\d{3}[\dX](?!\d)/),
	neither(/(?<=CAS(?: ?(?:No\.?|RN|号))?[:： ]{0,2})\d{2,7}-\d{2}-\d(?!\d)/),
	neither(/(?<![\d.-])1-[89]\d{2}-\d{3}-\d{4}(?![\d-])/),
	neither(/(?<=DB\d{2,4}\/T? {0,2})\d{1,5}(?:\.\d{1,3})?(?: ?[-—–] ?(?:19|20)\d{2})?(?![\d.%])/),
	// What a guidebook numbers: GRI 302-1; the second number is always the smaller.
	neither(
		/(?<![\d.,-] ?)(?:10[1-3]|20[1-9]|30[1-8]|40[1-9]|41\d)-\d{1,2}(?:[、,，] ?(?:[1-4]\d\d-)?\d{1,2}(?![\d.]))*(?![\d.,%-]| ?[\p{Script=Han}])/u,
	),
	neither(/(?<=(?<![A-Za-z])[A-Z]\.)\d{1,2}(?:\.\d{1,2}){0,3}(?![\d%]| ?[万亿])/),
	// Rooms and buildings.
	neither(/(?<=[A-Z] ?[座栋幢楼] ?)\d{3,4}(?=室|[，。；、）)\s]|$)/),
	neither(
		/(?<![\d.,])(?:\d{3,5}(?: ?[-—~、] ?\d{3,5}){1,4} ?(?:单元|[室房](?![间屋地产]))|(?<=[厦楼座心场园号栋幢] ?)\d{3,5} ?(?:单元|房(?![间屋地产])))/,
	),
	neither(/\d{1,3} ?(?:号楼|[栋幢座]) ?\d{1,2} ?单元(?: ?\d{3,4} ?(?:室|号|房)?(?![\d人户]))?/),
	neither(/\d{1,2} ?(?:层|单元) ?(?=\d{3,4} ?(?:室|房|单元|号))/),
	neither(/(?<=[路街道弄巷村] ?\d{1,6} ?号 ?[A-Z\d]{1,3} ?[座栋幢楼] ?)\d{1,3} ?[层楼](?![高数板间])/),
	neither(/(?<=[路街道弄巷] ?\d{1,6} ?[号弄][^\s，。；\n|]{0,8}) ?\d{1,2} ?[层楼](?![高数板间])/),
	// What begins like the number of a share: 300字头.
	neither(/\d{2,4} ?字头/),
	neither(/(?<=[经纬])[一二三四五六七八九十]{1,3}路/),
	// A road that is called by a number: 科技南12路18号.
	neither(/\d{1,3} ?路(?= ?\d{1,6} ?(?:号|弄))/),
	neither(/(?<=(?<![A-Za-z])(?:[A-Z]{0,2}K|DK) ?)\d{1,4} ?\+ ?\d{3}(?:\.\d{1,3})?(?![\d.])/),
	// Buses by their route, and a class by its year: 2路、15路公交, 三年二班.
	neither(
		/\d{1,3} ?路(?=(?:[、，和及与或] ?\d{1,3} ?路){0,9}(?:公交|公共汽车|巴士|电车|专线|班车|延伸|改道|首末班|车队|线路))/,
	),
	neither(/[一二三四五六七八九1-9] ?年级? ?[（(]?(?:[一二三四五六七八九]|\d{1,2})[）)]? ?班(?![次组制车倒])/),
	// What a pair of numbers on the map is called by, with or without degrees.
	neither(
		/(?<=(?:坐标|经纬度|[经纬]度)[为是在：:]{0,2} ?[（(]? ?)-?\d{1,3}\.\d{2,9} ?[°度]?(?: ?[,，、] ?-?\d{1,3}\.\d{2,9} ?[°度]?)?(?![\d.]|[%万亿])/,
	),
	neither(/(?<![\d.])\d{1,4} ?#(?=(?:[、和及至~-] ?\d{1,4} ?#){0,9}\p{Script=Han})/u),
	neither(/(?<=[图表式例] ?)\d{1,3}(?:[-–.]\d{1,3}){0,2}(?=所[示列述])/),
	// Places on the globe: 东经116°23′30″.
	neither(
		/(?<=[经纬](?:度|线)?[为:：]? ?)\d{1,3} ?[°度](?: ?\d{1,2}(?:\.\d{1,4})? ?[′'’分])?(?: ?\d{1,2}(?:\.\d{1,4})? ?[″"”秒])?/,
	),
	// Notes and lists: [1], 1） … 2） …, 3.2022年, - 3. …
	neither(/(?<![\d%])[[［【]\d{1,3}[\]］】](?! ?[%万亿元人名个次家户件项台吨])/),
	neither(
		/(?<=[\s；;。])(?<![（(][^（）()\n]{0,30})\d{1,2}[)）](?= ?[\p{Script=Han}A-Za-z])(?! ?[人名个次元万亿户件项家台吨])/u,
	),
	neither(`${BEGINS}[1-9]\\d?\\.(?=(?:19|20)\\d{2} ?年)`),
	neither(/(?<=(?:^|\n) {0,8}[-*•·●] )\d{1,3}(?:[、．]|\.(?!\d)|[)）])/),
];

/** First characters of ids that are no digit. */
export const ID_STARTS = '(（[［【+';
