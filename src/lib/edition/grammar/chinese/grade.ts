/** 级: a level of staff or standing, or a count of levels. */
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';

/** A count before 级. */
interface Levels {
	values: readonly string[];
	limit: Limit | null;
	resolution: string;
	keepsZeros: boolean;
}

/** A level of staff or standing is no quantity (二级评价师), a count of levels is one (四级体系); else it is asked. */
export function gradeOrLevels(text: string, end: number, levels: Levels): Finding {
	const next = text.slice(end, end + 12);
	if (COUNTED.test(text.slice(Math.max(0, end - 8), end))) return count(end, levels);
	if (GRADE.test(next)) return { kind: 'neither', end };
	if (LEVELS.test(next)) return count(end, levels);
	return { kind: 'question', end, why: { code: 'grade' } };
}

function count(end: number, { values, resolution, keepsZeros, limit }: Levels): Finding {
	const value = values[0] ?? '0';
	return { kind: 'quantity', end, value, unit: '级', limit, per: null, resolution, keepsZeros };
}

/** 省市县三级: levels of administration, named one by one. */
const COUNTED = /[国省市区县镇乡村街居]{2,}[两二三四五六]级$/;
const ROLES =
	'师|员|工(?!作)|技师|技工|技能|经理|专家|职称|职员|职业|医院|甲等|乙等|丙等|响应|标准|资质|证书|资格|注册|运动员|教授|主任|巡视|调研员|警[督司长]|检察官|法官|等级|英语|文物|景区|酒店|企业|单位|保护|等保|预警|防护|公路|航道|评价|手术';
const GRADE = new RegExp(`^(?:[^\\p{P}\\s]{0,6}?(?:${ROLES})|[甲乙丙])`, 'u');
const LEVELS =
	/^[”"]?(?:[^\p{P}\s]{0,6}?(?:体系|网络|架构|管理|联动|机制|制度|稽核|检查|审核|审批|责任制|治理|网格|把关|培训|梯队|组织|监督|服务站)|[^\p{P}\s]{0,6}制(?![造作定]))/u;
