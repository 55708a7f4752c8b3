/** Dates as Chinese prints them: days, months, years, spans of them, times of day. */
import { date, type Rule } from '../scan.ts';

const DASH = '[-–—~～〜至到]';
const YEAR = '(?:1[89]|20|21)\\d{2}';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
/** Digits in characters, formal ones, and what stands for a zero: 二0二二, 贰零贰壹. */
const HAN_YEAR = '[一二壹贰][零〇○0Oo一二三四五六七八九壹贰叁肆伍陆柒捌玖]{3}';
const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
/** As contracts print them: 叁月, 零捌月, 壹拾贰月. */
const FORMAL_MONTH = '(?:零?[壹贰叁肆伍陆柒捌玖]|零?壹?拾[壹贰]?)';
const FORMAL_DAY = '(?:零?[壹贰叁肆伍陆柒捌玖]|零?[壹贰叁]?拾[壹贰叁肆伍陆柒捌玖]?)';
const HAN_DAY = '(?:三十[一]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
/** Whose year it is: 2013会计年度. */
const YEAR_OF = '(?:会计|财政|财务|营业|报告)';
const HOUR = '(?:2[0-4]|1\\d|0?\\d)';
const CLOCK = `${HOUR}[:：][0-5]\\d(?:[:：][0-5]\\d)?`;
const OF_A_DAY =
	'(?:[上下]午|早上?|晚上?|凌晨|中午|傍晚|清晨|次[日晨]|翌日|第二天|当[晚日天]|每[晚早天日]) ?';
const O_CLOCK = `(?:${HOUR}|二十[一二三四]?|十[一二三四五六七八九]?|[一二三四五六七八九两]) ?点(?:半|钟|整|[一二三]刻)?`;
/** What may stand behind a year and belongs to it. */
const OF_YEAR = '(?:度| {0,2}全年|[上下]半年|第?[一二三四1-4]季度|前[一二三]季度)';
/** A point before a date is of a number, but for that of a line's own: 3.2022年. */
const NOT_BEFORE = '(?<!\\d|(?<!(?:^|[\\n\\t|]) {0,8}[1-9]\\d?)\\.)';
const NO_MEASURE_OF_DAYS = '(?! ?(?:内|之内|以内|以上|以下|间|游|后|龄|均|常|工作日|夜|元))';

/** What stands behind 号 where it is a day: 3号上午; before a noun it numbers that: 3号锅炉. */
const OF_DAY = '(?=[^\\p{Script=Han}]|$|[前后起止至到上下早晚凌中开召举发正完启在为是的由之]|以[前后来])';

/** A day without signs between: 20230615. */
export const EIGHT_DIGITS = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** What digits before it may count. */
const COUNTED_BEHIND = '万亿元个名人次项家户件起条天平立公千米吨亩份台套辆场位小批';

/** Of Chinese numerals a year is at most two thousand and some. */
const COUNTED = '(?:\\d{1,2}|[一二三四五六七八九十两几]{1,3})';

const ERAS =
	'民国|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|崇祯|万历|洪武|永乐|贞观|开元|昭和|平成|令和|大正|明治';
/** What people do in a year of two digits: 98年入厂. */
const IN_THAT_YEAR =
	'(?:的|初|底|末|春|夏|秋|冬)?(?:入[厂职学党伍校行队]|进[厂局校公入]|参[加军]|毕业|出生|生人?[，。、的]|加入|退[休伍]|结婚|建[成厂校局国]|解放|成立|创[办立建]|到[厂局岗]|上海世博|起[就在]?)';

export const DATES: readonly Rule[] = [
	// Years that are counted from elsewhere, and those in two digits.
	date(`公元前? ?(?:\\d{1,4}|[一二三四五六七八九十百千零〇]{1,8}) ?年`),
	date(`(?:${ERAS})(?:元|\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?年`),
	date(`(?<![\\d.])[4-9]\\d ?年(?=${IN_THAT_YEAR})`),
	date('(?<![\\d.])0\\d ?年(?!级)'),
	date(
		"['’‘](?:[4-9]\\d|0\\d)(?=[届级年\\s]|$)|(?<![\\p{Script=Han}A-Za-z\\d])['’‘]\\d{2} ?(?:年度?|[届级])",
	),
	// The year of a company, and the years of those who enter or leave a school: FY2022, 2018级新生.
	date(`(?<![A-Za-z])FY ?(?:${YEAR}|\\d{2})(?:[/-](?:${YEAR}|\\d{2}))?(?![\\d.,%A-Za-z])`),
	date(`${NOT_BEFORE}${YEAR}(?:[、和及-]${YEAR}){0,5} ?[级届](?!别)`),
	// Days that have become names: 3.15晚会, 双11.
	date(
		`${NOT_BEFORE}(?:3\\.8|3\\.12|3\\.15|3\\.22|4\\.23|4\\.26|5\\.15|6\\.26|6\\.30|9\\.10|9\\.3|10\\.16|12\\.1|12\\.13|4\\.15|4\\.22|5\\.1|5\\.4|5\\.12|5\\.17|5\\.20|6\\.1|6\\.5|6\\.18|7\\.1|8\\.1|8\\.18|9\\.18|10\\.1|11\\.9|11\\.11|12\\.4|12\\.5|12\\.9|12\\.12)(?=晚会|大促|活动|消费者|购物|国际|全国|世界|宣传|主题|纪念|期间|假期|长假|黄金周|普法|运动|维权|电商|年中|植树|读书|禁毒|助残|公祭|节|日)|(?<=京东|天猫|淘宝|苏宁) ?[68]18(?![\\d.]| ?[万亿元个家])|[68]18(?=大促|购物|电商|年中|期间|活动)`,
	),
	date(`双 ?(?:11|12|十一|十二)(?![\\d.年个名人万亿])`),
	date(`第?[1-4一二三四] ?${DASH} ?[1-4一二三四] ?季度`),
	// Of the moon's year: 九月初九, 腊月二十三; and thirds of a month.
	date(
		`(?:农历|阴历)?闰?(?:[正一二三四五六七八九十冬腊]|十[一二])月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?)|(?:农历|阴历)(?:[正一二三四五六七八九十冬腊]|十[一二])月(?:${HAN_DAY})?|[腊正]月(?:${HAN_DAY}|初[一二三四五六七八九十])`,
	),
	date(
		`(?:${NOT_BEFORE}(?:${YEAR} {0,2}年 {0,2})?${MONTH} {0,2}|(?:${HAN_YEAR}年)?${HAN_MONTH})月 {0,2}[上中下]旬`,
	),
	date(`${NOT_BEFORE}${YEAR}(?: ?[、和及与] ?${YEAR}){1,5} ?(?:学年度?|年度?)`),
	// Years that span: 2011-2012年度, 2009—2011年.
	date(
		`${NOT_BEFORE}${YEAR} ?(?:${DASH}|/) ?(?:${YEAR}|\\d{2}(?=年|学年)) ?(?:学年度?|${YEAR_OF}年度|年度?|财年)`,
	),
	date(`${NOT_BEFORE}${YEAR}学?年?度? ?[-–—~～〜] ?${YEAR} ?(?:学年度?|年度|年|财年)`),
	// ISO and its like: 2012-04-25, 2012.4.25, 2012/4/25, 2012-04, and spans of them.
	date(
		`${NOT_BEFORE}${YEAR}([-./])${MONTH}\\1${DAY}(?:[ T]${CLOCK})?(?: ?[-–—~～〜至到] ?(?:${YEAR}\\1)?${MONTH}\\1${DAY})?(?![\\d%]|\\.\\d)`,
	),
	date(
		`${NOT_BEFORE}${YEAR}[-/.](?:0[1-9]|1[0-2])(?: ?[-–—~～〜] ?${YEAR}[-/.](?:0[1-9]|1[0-2]))?(?![\\d%.万亿元-])`,
	),
	date(`${NOT_BEFORE}${YEAR} ?[-–—~～〜至/] ?${YEAR}(?![\\d.,%年万亿元]| ?[人名个次项元])`),
	// Eight digits without anything between, and no measure behind.
	date(`${NOT_BEFORE}(?<![,-])${EIGHT_DIGITS}(?![\\d%‰]|[.,-]\\d| ?[${COUNTED_BEHIND}])`),
	// Years long gone: 始建于1634年.
	date(`(?<=[于自从（(]|公元) ?1[0-7]\\d{2} ?年(?!来|间|[的历树以])`),
	// A year with month, day, half, quarter.
	date(
		`${NOT_BEFORE}${YEAR} {0,2}年 {0,2}${MONTH} {0,2}月(?: {0,2}${DAY} {0,2}[日号](?: {0,2}[-–—~～] {0,2}(?:${MONTH} {0,2}月 {0,2})?${DAY} {0,2}[日号])?| {0,2}[-–—~～] {0,2}(?:${YEAR} {0,2}年 {0,2})?${MONTH} {0,2}月)?`,
	),
	date(`${NOT_BEFORE}${YEAR} {0,2}年 {0,2}${MONTH} {0,2}[-–—~～至到] {0,2}${MONTH} {0,2}月`),
	date(`${NOT_BEFORE}${YEAR}(?: {0,2}(?:学年度?|财年|${YEAR_OF}年度|年${OF_YEAR}?)| {0,2}全年|年?代)`),
	date(
		`${NOT_BEFORE}[1-9]0 ?年代|[二三四五六七八九]十年代|(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?世纪(?:[二三四五六七八九]十年代|[1-9]0年代|初|末)?`,
	),
	date(`(?<=[比较] {0,2})\\d{2} {0,2}年(?![多来前内以半])`),
	// Months and days.
	date(
		`${NOT_BEFORE}${MONTH} {0,2}月 {0,2}${DAY} {0,2}[日号] {0,2}[-–—~～至到] {0,2}(?:${MONTH} {0,2}月 {0,2})?${DAY} {0,2}[日号]`,
	),
	date(`${NOT_BEFORE}${MONTH} {0,2}月 {0,2}${DAY} {0,2}${DASH} {0,2}${DAY} {0,2}[日号]`),
	date(`${NOT_BEFORE}${MONTH} {0,2}月 {0,2}${DAY} {0,2}[日号]`),
	date(`${NOT_BEFORE}${MONTH}月? {0,2}${DASH} {0,2}${MONTH} {0,2}月(?!\\d)`),
	date(`${NOT_BEFORE}${MONTH}(?: ?[、和及] ?${MONTH}){1,5} {0,2}月(?!\\d)`),
	date(`${NOT_BEFORE}${MONTH} {0,2}月(?!\\d| {0,2}\\d{1,2} {0,2}[日号])(?!龄)`),
	date(
		`${NOT_BEFORE}${DAY}(?: {0,2}${DASH} {0,2}${DAY})? {0,2}(?:日${NO_MEASURE_OF_DAYS}|号(?:(?<=月 {0,2}\\d{1,2} {0,2}号)|${OF_DAY}))`,
	),
	date('[“"‘](?:1[0-2]|0?[1-9])[.·•・〃](?:3[01]|[12]\\d|0?[1-9])[”"’]'),
	date(`${NOT_BEFORE}(?:1[0-2]|[1-9])[·•・〃](?:3[01]|[12]\\d|[1-9])(?!\\d)`),
	// In characters: 二〇一五年十二月, 三月五日, 十二月.
	date(`${HAN_YEAR} ?[-–—至到] ?${HAN_YEAR}(?:学年|年度?)`),
	date(`${HAN_YEAR}年${FORMAL_MONTH}月(?:${FORMAL_DAY}日)?`),
	date(`${HAN_YEAR}年${HAN_MONTH}月?${DASH}${HAN_MONTH}月(?!${HAN_DAY}[日号])`),
	date(`${HAN_YEAR} ?(?:学年度?|年(?:${HAN_MONTH}月(?:${HAN_DAY}[日号])?|度|[上下]半年|第?[一二三四]季度)?)`),
	date(`(?:${YEAR} ?年 ?)?元月(?: ?${DAY} ?[日号]|${HAN_DAY}[日号]|份|[上中下]旬)`),
	date(`${HAN_MONTH}月${HAN_DAY}[日号]`),
	date(`${HAN_MONTH}(?:${DASH}${HAN_MONTH})?月(?!${HAN_DAY}[日号])`),
	date(
		`(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[二三四五六七八九](?=日))[日号]${NO_MEASURE_OF_DAYS}(?![楼线文])`,
	),
	// Halves, quarters, spans up to now.
	date('[上下前后]半年度?|半年度|[上下]半月'),
	date(
		'(?:前|第)?[一二三四]季度|第?[1-4](?: ?[、和及] ?[1-4]){0,3} ?季度|前[两三23]个?季度|[一二三四](?:、[一二三四]){1,3}季度',
	),
	date(
		`(?:最近|近|过去|未来|今后|往后|此前)(?:的)? ?${COUNTED}(?: ?${DASH} ?${COUNTED})? ?(?:年|个?月|个?季度|周|天|日|个?学期|个?学年)(?:来|间|内)?`,
	),
	date('(?:最近|近|过去|未来|此前)半年(?:多?来|间|内)'),
	date(`(?<!提)[前后] ?(?:\\d|[二三四五六七八九十两])年`),
	// Times of day: 8:00—17:00, 上午9点, 8时30分.
	date(
		`(?:[上下]午|早上|晚上|凌晨|中午)? ?${NOT_BEFORE}${CLOCK}(?: ?(?:[-–—~～〜]{1,2}|至|到) ?(?:次日)?${CLOCK})?(?!\\d|[.:]\\d)(?<!(?:比|比例|比值|比率)[为约达是至]{0,2} {0,2}\\d{1,2}:\\d\\d(?::\\d\\d)?)`,
	),
	// 9点至17点, 每日9点到17点半: from one hour to another, and no points.
	date(
		`(?<!\\d|[增升涨降跌高低多少幅过约扣加减得]了?)(?:${OF_A_DAY})?${NOT_BEFORE}${O_CLOCK} ?${DASH} ?${O_CLOCK}(?!\\d|以上|以下|意见|建议|要求|经验|措施|体会|原因|问题)`,
	),
	date(
		`(?:[上下]午|早上?|晚上?|凌晨|中午|[午半深]夜|傍晚|清晨|夜里|次[日晨]|翌日|第二天|当[晚日天]|每[晚早天日]|[今明]早|今晚) ?(?:${HOUR}|[一二三四五六七八九十两]{1,2}) ?[点时](?:半|钟|整|[一二三]刻|(?:[0-5]?\\d|[一二三四五]?十?[一二三四五六七八九]?)分)?`,
	),
	date(
		`${NOT_BEFORE}${HOUR} ?[点时](?: ?[0-5]?\\d ?分|半|钟|整)(?: ?${DASH} ?${HOUR} ?[点时](?: ?[0-5]?\\d ?分|半|钟|整)?)?(?!之)`,
	),
	// When it is, and no points: 在六点敲响.
	date(
		`(?<=[在于从]|直到|[等忙睡醒]到|[首末]班车?)(?:${HOUR}|[一二三四五六七八九十两]{1,2}) ?点(?![\\d.分不意建要经措体原问内上中基之位]|${DASH})`,
	),
	date(`${NOT_BEFORE}${HOUR} ?[点时]? ?${DASH} ?${HOUR} ?时(?!间|段|效)`),
	date(`${NOT_BEFORE}${HOUR} ?时(?![间段效长速常光])`),
	date(
		'[一二三四五六七八九十两]{1,3}(?:点(?:半|钟|整|[一二三]刻)|时(?:[一二三四五]?十?[一二三四五六七八九]?分|半|整|许))',
	),
	// 截至12.31
	date(
		`(?<=截[至止]到?(?:日期[:：]?)? ?)(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12]\\d|0?[1-9])(?![\\d%.]| ?[万亿元])`,
	),
	// From one time to the next day: 晚9点至次日6点, 23年6月底.
	date(
		`(?<![\\d.])[0-3]\\d ?年 ?(?:${MONTH} ?月(?!龄)|[上下]半年)(?:底|末|初|[上中下]旬)?|(?<=截[至止]到?|[自从于到至在]) ?(?<![\\d.])[0-3]\\d ?年(?=[底末初])`,
	),
	// Days of the week.
	date(
		'(?:星期|礼拜|每?周)[一二三四五六](?:[至到、][周星期]{0,2}[一二三四五六日]){0,6}(?![次个年名天]|(?<=每周一)[节场期堂])',
	),
];

/** First characters of dates that do not begin with a numeral. */
export const DATE_STARTS =
	'F公民午深光宣同咸道嘉乾雍康顺崇万洪永贞开昭平令大明正冬腊农阴闰双上下前后半最近过未今往此早晚凌中傍清夜星礼每周次翌当今明“"‘’\'第';
