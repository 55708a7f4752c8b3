/** What is called by a number: models, institutes, schools, substances, projects, short telephone numbers: 波音737, 中铁二局, 211工程. */
import { neither, type Rule } from '../scan.ts';

const HAN_DIGIT = '[一二三四五六七八九十]';
/** Nouns that a number before them names: 1236战略, 211工程. */
const PROJECTS = '(?:工程|计划|战略|行动|模式|工作法|管理法|规划)';

export const DESIGNATIONS: readonly Rule[] = [
	// Models.
	neither(/(?<=(?<![A-Za-z])(?:Windows|Office|iOS|Android|Python|Win) ?)\d{1,4}(?:\.\d{1,2})?(?![\d%])/),
	neither(/(?<=波音 ?)7\d7(?:-\d{1,3})?(?!\d)|(?<=空客 ?)3\d0(?!\d)/),
	neither(/(?<=[歼轰苏运直]|东风|红旗|鹰击|快舟)-\d{1,3}[A-Z]?(?![\d.%])/),
	neither(/(?<![\d.])\d{3}L?(?=不锈钢|[系]?铝合金)/),
	neither(/(?<![\d.])84(?=消毒)/),
	neither(/[百千万]兆(?=[以光宽网交端接路核骨互到入口小带])/),
	// Builders and institutes are numbered through.
	neither(
		`(?<=中铁|中建|中交|中冶|中核|中煤|水电|电建|能建|葛洲坝) ?${HAN_DIGIT}{1,3}(?=局|院|公司|航局|航院|公局)`,
	),
	neither(/(?<![\d.])[1-9]\d{2}(?=中学|医院)/),
	// Substances: 三氧化二铝, 六价铬, 二甲苯.
	neither(
		`${HAN_DIGIT}{1,2}(?:氧化|硫化|氯化|氟化|氮化)(?:${HAN_DIGIT})?|${HAN_DIGIT}{1,2}(?=(?:氯|氟|溴|甲|乙|丙|丁|戊|己|苯|聚|硝|烯|烷|碘|羟|氨|氢)[\\p{Script=Han}]|价[铬铁砷铜铅汞镍锰钒])`,
	),
	neither(/[5五]日(?=生化需氧量)/),
	// Emission standards of vehicles: 国六.
	neither(
		/(?<=(?<![中我全各外多两三美英法德韩泰本该邻一祖爱])国)[二三四五六](?=标准|排放|[abABⅠⅡ]|柴油|汽油|重型|轻型|车|发动机|[，。、；”"])/,
	),
	neither(/六西格玛|三九(?=医药|胃泰|药业|集团)|五八(?=同城)|三六零(?=集团|公司|安全)/),
	// Projects and strategies.
	neither(`(?<![\\d.,])(?!(?:19|20)\\d{2}\\p{Script=Han})\\d{3,4}(?=${PROJECTS})`),
	neither(/(?<=制造 ?|愿景 ?)20\d{2}(?![\d年])/),
	neither(/(?<=SDGs? ?)\d{1,2}(?:[、,，和及] ?\d{1,2}){0,16}(?![\d.%])/),
	neither(/(?<![\d.A-Za-z])[2-9][A-Z](?=原则|理念|模式|标准|管理|体系|工作法|法则|报告|现场|活动)/),
	neither(/(?<=[“"‘「])[2-9][A-Z](?=[”"’」])/),
	// “985”高校: a number by itself in quotation marks names what follows; else it is asked about.
	neither(
		/(?<=[“"‘「])(?!(?:19|20)\d{2}[”"’」])\d{2,6}(?=[”"’」](?:(?![人名个次分元岁年月天家户件项台辆吨亩万亿的为是以比])\p{Script=Han}|、[“"‘「]))/u,
	),
	neither(
		/(?<![\d.,])(?:11[0-9]|12[0-2]|12\d{3}|9[56]\d{3,4}|10\d{3})(?=平台|投诉|火警|报警|急救|举报|接警|出警|指挥|报修|客服)/,
	),
	// Whom one counts by their year of birth or entry.
	neither(/(?<![\d.]|[到至为是达有前加减] ?)1[05]后(?![退续面者缀])/),
	// Rooms, tables, teams for so many: a kind.
	neither(/(?:\d{1,2}|[一二三四五六七八九十]{1,2})人(?:间(?![隔接距])|制(?![作定造订止约成度]))/),
	neither(/360 ?度(?=考核|评[价估]|反馈|全景|无死角|测评|全方位|环)/),
	neither(/[一二三]本(?=院校|大学|高校|批次|线|录取|学校|上线|及以)/),
	neither(/[1-4一二三四]度(?=烧伤|烫伤|冻伤|灼伤)/),
	neither(/\d{1,3}日均线/),
];
