/** Where 一 counts people and things, and is no article: 死亡一人, 专利一项, 仅一例, 三名院士和一名教师, 体检一次. */

/** What reports count one by one. Divisions and stages (审计一处, 工程一期, 市场一部) are numbered by 一. */
const COUNTED =
	'人次|人|名|位|项次|项|件|例|宗|辆|台套|台|座|艘|架|户次|户|间|套|册|幅|枚|栋|幢|场次|场|次|个';
const COUNTS = new RegExp(`^(?:${COUNTED})$`);
/** These are other words more often (一起 together, 一家 a family), and count behind or before a noun that shows it. */
const NOUNS: Readonly<Record<string, RegExp>> = {
	起: /(?:事故|案件?|事件|火灾|纠纷|投诉|诉讼|争议|伤害|泄漏)$/,
	家: /(?:公司|企业|单位|机构|医院|银行|商户|门店|酒店|工厂|学校|[店厂行社])$/,
	份: /(?:报告|合同|协议|文件|问卷|方案|材料|[书册卷])$/,
	所: /(?:学校|小学|中学|大学|学院|医院|幼儿园|园|诊所|福利院)$/,
};
/** Which one, or what was done with one, behind which 一 ends a clause all the same. */
const NOT_BEFORE =
	/[的了这那每各某任另再又同统唯第之上下前后头为是成在于如不非逐哪单换挑选给做来找举此尽献说试看想走跑问]$/;
/** 一号一人 is a saying; of 每两周一次 and 半年一次 the time is told or asked about, which makes it no plain 1. */
const NO_COUNT =
	/一\p{Script=Han}{1,2}$|半年$|(?:天|周|月|年|小时|分钟)(?:左右|上下)$|隔[天日周月年]$|每[两二三四五六七八九十\d]{1,3} ?个?(?:周|星期|月|季度|年|天|日|小时)$/u;
/** So it is where a word says what is done: 每三个月检查一次. */
const EVERY =
	/每(?:隔 ?)?[两二三四五六七八九十\d]{1,3} ?个?(?:周|星期|月|季度|年|天|日|小时)\p{Script=Han}{1,6}$/u;
const CLAUSE_END = /^(?:[\s，。；、！？：:,;（）()）|”"]|$)/;

/** Words behind which one is counted, whatever it is. */
const SAID =
	/(?:仅有?|只有?|其中有?|死亡|身亡|受伤|重伤|轻伤|失踪|致|发生|新增|增[设加]|新[建购添]|购[置买]|召开|举[办行]|开展|组织|共有?|就有|发现|查处|受理|接到|抢救|救治|救助|营救|收治|转运|下线|交付|出厂|售出|引进|报废|退役)(?:了|过)? ?$/;
/** What happened to one: 一人死亡, 一名员工因公受伤. */
const HARMED = /^[^\s\p{P}\d]{0,8}?(?:死亡|身亡|遇难|遇难|受伤|重伤|轻伤|失踪|伤亡|牺牲|殉职|被困)/u;
/** What became of one, where a clause begins with it: 一名儿童转院, 一台设备停用. */
const BEFELL =
	/^[^\s\p{P}\d]{0,9}?(?:获评|获得|荣获|获奖|获授权|当选|入选|被(?!子|动)|受到|转[院入]|住院|出院|治愈|康复|获救|离职|退休|辞职|调离|晋升|确诊|考[取入上]|停用|停产|停运|报废|通过|取得|病逝|去世)/u;
/** So much for each: 每天一节课, 每班一名老师; 每日一题 is a slogan. */
const EACH_HAS =
	/每(?:[天日周月年季班人户村校组店区镇院科车]|季度|学期|学年|家庭)(?:[有配设]|配备|配有|安排)?$/;
const GIVEN = /^(?:节|场|期|次|名|位|份|套|本|张|台|件|支|把|瓶|盒|箱|袋|间|辆|堂|课时)$/;
/** 一处不漏, 一人也没落下: none is left out. */
const ALL_OF_THEM = /^(?:[都也]?不[落漏少剩缺丢误差掉错放]|[都也][不没未])/;
/** Whom it becomes something of: 一次通过 is at the first time. */
const MAY_BEFALL = /^[名位人例家台项件辆户艘架座所]$/;
const CLAUSE_BEGIN = /(?:^|[\s，。；：、！？（(|“"])$|(?:其中|另|有|全年|年内|本年|当年|期内)$/;

const HAPPENED = /^[^\s\p{P}\d]{0,10}?(?:事故|事件|火灾|案件|投诉|纠纷|诉讼|泄漏)/u;

/** Characters on each side in which another number with the same measure is looked for. */
const NEAR = 22;
const MANY = '[二三四五六七八九十两\\d]';

/** Whether 一 before a measure counts. @param start of 一 @param end of the measure */
export function countsOne(text: string, start: number, unit: string, end: number): boolean {
	const before = text.slice(Math.max(0, start - NEAR), start);
	const behind = text.slice(end, end + NEAR);
	// 一个个, 一次次: all of them, one by one.
	if (behind.startsWith(unit) || NO_COUNT.test(before) || ALL_OF_THEM.test(behind)) return false;
	if (/^[次回趟]$/.test(unit) && EVERY.test(before)) return false;
	if (EACH_HAS.test(before) && GIVEN.test(unit)) return true;
	if (MAY_BEFALL.test(unit) && CLAUSE_BEGIN.test(before) && BEFELL.test(behind)) return true;
	if (/[另还尚仍]有$/.test(before) && MAY_BEFALL.test(unit)) return true;
	// 一个中心、两个基本点 is a saying, as many lists of 个 are.
	if (COUNTS.test(unit))
		return isCounted(before, behind) || (unit !== '个' && isBeside(before, behind, unit));
	if (unit === '起' && (HAPPENED.test(behind) || /(?:发生|查处)(?:了)?$/.test(before))) return true;
	const noun = NOUNS[unit];
	if (noun?.test(before) && CLAUSE_END.test(behind)) return true;
	return /^[起家所份票处条张支只本部层]$/.test(unit) && isBeside(before, behind, unit);
}

function isCounted(before: string, behind: string): boolean {
	if (SAID.test(before) || HARMED.test(behind)) return true;
	return CLAUSE_END.test(behind) && /\p{Script=Han}{2}$/u.test(before) && !NOT_BEFORE.test(before);
}

/** Whether a number with the same measure stands in the same list: 三名院士和一名教师, 分公司一家、子公司三家. */
function isBeside(before: string, behind: string, unit: string): boolean {
	// 三名工友中暑，一人送医: people are counted in any of these.
	const alike = /^[名人位]$/.test(unit) ? '[名人位]' : unit;
	const earlier = new RegExp(
		`${MANY} ?${alike}[^。；;\\n|\\t\\d]{0,12}[、，和及与][^。；;，、\\n|\\t\\d]{0,8}$`,
	);
	const later = new RegExp(
		`^[^。；;\\n|\\t\\d]{0,12}[、，和及与][^。；;，、\\n|\\t\\d]{0,8}${MANY} ?${alike}`,
	);
	if (/^[^\s\p{P}]{0,6}(?:说|表示|讲|告诉|认为|感慨|就是|都是)/u.test(behind)) return false;
	return (earlier.test(before) || later.test(behind)) && !/[的这那每各某任另再又同统唯第之]$/.test(before);
}
