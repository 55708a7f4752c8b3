/** Names of rates, which say what they are counted for and no number: 百万工时伤害率, 万元产值能耗, 每千人口床位数. */
import { neither, type Rule } from '../scan.ts';

/** 实现百万元产值 and 节约百万元成本 are amounts. */
const AMOUNT =
	'(?<!(?:实现|完成|达到?|创造?|新增|超过?|近|约|增加?|节约|节省|降低|减少|投入|支出|捐赠?|[花省])了?上? ?)';
/** 百万 with no number before it. */
const SCALE = `${AMOUNT}(?<![\\d〇零一二三四五六七八九两几数十百千万亿.] ?)[十百千万亿]{1,2}`;
const COUNTED =
	'(?:人次|人口|人|工时|小时|机时|车次|架次|班次|元|吨公里|吨|千瓦时|车公里|公里|户|台|件|名|辆|车)';
const RATE =
	'(?:[率耗]|投诉比|强度|系数|比例|比重|成本|排放量|产生量|用[水电能煤气]量|消耗量|取水量|产出|保有量|(?:床位|病床|医[生师]|护士|教师)数)';
const OUTPUT = '(?:工业)?(?:总?产值|增加值|营业收入|营收|销售收入|GDP|国内生产总值)';

export const RATES: readonly Rule[] = [
	neither(`${SCALE}${COUNTED}(?=(?![多余以左])[\\p{Script=Han}A-Z]{0,9}?${RATE})`),
	neither(`${SCALE}元(?<!亿元)(?=${OUTPUT})`),
	neither(
		'(?<=每)十?[百千万亿]{1,2}(?:人口|常住人口|户籍人口|职工|员工|居民|人次?|户|元|吨|张|份|件|亩|平方米|平方公里|公里|立方米|辆|台|次|例|场|只|头|标准箱|千瓦时|架次|班次|工时|小时)',
	),
];
