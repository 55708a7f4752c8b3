/** Slogans and rules that are called by a count, and 二次, 二类: the second, not two. */
import { neither, patternRule, type Rule } from '../scan.ts';

/** What safety, quality and politics have named. */
const SLOGANS =
	'三违|三废|三同时|三不伤害|四不伤害|[三四]不放过|四不两直|三管三必须|两票三制|三支一扶|两客一危|[两三]重点一重大|四个革命|四个最严|[三四五六]落实(?=[”"」，。、；]|$)|两岸三地|两办|四维|四懂[三四]会|三查四定|三基(?=建设|工作|考核|培训|训练|[”"」])|[四五]到位(?=[”"」])|两高一[低剩资]|三会一层|十年磨一剑|三个必须|四好农村|两化(?=融合|深度)|双百(?=行动|计划|工程|企业|方针)|四责协同|四史(?=学习|教育|宣传|[”"」])|[两三四五]网(?=融合|协同|合一)|两不愁|三保障|四新(?=技术|经济|[”"」])|[四五]同时(?=[”"」，。、；：）\\s]|$)|四风(?=问题|建设|[”"」，。、；）\\s]|$)|三五规划|五水共治|九小场所|[三五六]小(?=场所|企业|行业)|[千万百]人计划(?![于参在赴前今明用将去出]|\\d)|百日(?=攻坚|安全|行动|会战|整治|大战|竞赛|冲刺)|四个百分之百|七个有之|六稳六保|六[稳保](?=[”"」，。、；）\\s]|任务|工作|$)|三包(?=服务|政策|期|责任|规定|凭证|义务|[”"」])|三变改革|[四五]好(?=班子|家庭|党支部|文明家庭)';
/** What is done, or is there, a second time. */
const SECOND =
	'供水|污染|采油|开发|利用|创业|搬运|加[压工]|设备|系统|回路|衬砌|扬尘|分配|防护|元|函数|曲线|能源|电池|侧|配线|结构|装修|伤害|事故|灾害|灌浆|资源|处理|转运|沉淀|过滤|燃烧|冷却';
/** Tenths of a whole that a saying parts: 三分建、七分管. */
const TENTHS = [...'一二三四五六七八九'].map(
	(part, index, all) =>
		`${part}分\\p{Script=Han}{1,6}[，、,；]? ?${all[all.length - 1 - index]}分\\p{Script=Han}`,
);
const CLASSED = '医疗器械|水质|水体|水域|声环境|声功能|功能区';
const CLASS = '(?:[一二三四五]|[1-5])';

export const SLOGANS_AND_CLASSES: readonly Rule[] = [
	neither(SLOGANS),
	// What rises and what falls: 两升一降.
	neither(
		/[一二两三四五六][升增涨][一二两三四五六][降减跌控]|[一二两三四五六][降减压控][一二两三四五六][升增提保稳]/,
	),
	neither(`(?:${TENTHS.join('|')})(?:\\p{Script=Han}{0,5}[，、]?十二分(?=\\p{Script=Han}))?`),
	// “一宣六帮”, “三会两书”: a name of so many numerals and words.
	neither(/(?<=[“"‘「])(?:[一二两三四五六七八九十]\p{Script=Han}){2,4}(?=[”"’」])/u),
	neither('最多跑一[次趟](?=改革|[”"’」])'),
	neither(`二次(?=${SECOND})|三次(?=采油|分配|函数|曲线|能源)`),
	neither(/二[方手级类](?=审核|审计|认证|验厂|市场|房|车|烟|市场|保护|响应|建造)/),
	neither(`${CLASS}类(?:[、和及或至-]${CLASS}类?){0,4}(?=${CLASSED})`),
	neither(`(?<=执行|达到?|符合|满足|优于|属于?)${CLASS}类(?=标准|水)`),
	patternRule(`${CLASS}类(?=器械|标准|疫苗|账户)`, (_, end) => ({
		kind: 'question',
		end,
		why: { code: 'ordinal' },
	})),
	neither('前 ?(?:[一二三四五六七八九十]{1,3}|\\d{1,2}) ?大(?=股东|客户|供应商|债权人|持有人)'),
	// Heads of columns that are counted through: 一级 | 二级 | 三级.
	neither(
		/(?<=(?:^|[\n\t|]) ?[一二三四五六七八]([班级组类期等区队部科])[ \t|]{1,3})[二三四五六七八九]\1(?= ?(?:$|[\n\t|]))/,
	),
	patternRule(/二[次类方](?=\p{Script=Han})(?![的以及和或与后前内])/u, (_, end) => ({
		kind: 'question',
		end,
		why: { code: 'ordinal' },
	})),
];

/** First characters of slogans that are no numeral. */
export const SLOGAN_STARTS = '最';
