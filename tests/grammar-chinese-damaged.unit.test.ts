/** Print that is damaged or set apart: never read as if it were whole. */
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'points and commas out of place': `
		12。5% ⇒ ask: 12。5%
		投资12。5万元 ⇒ ask: 12。5万元
		员工12。5月份 ⇒ 12 ; date: 5月
		5..6%，12,.5%，5…6% ⇒ ask: 5..6% ; ask: 12,.5% ; ask: 5…6%
		增长.5%，.5倍 ⇒ ask: .5% ; ask: .5倍
		,345人 ⇒ ask: ,345人
		其中,345人 ⇒ 345 人
		12 .5% ⇒ ask: 12 .5
		5[1]人 ⇒ ask: 5[1]人
		1.2.3万元的罚款，其中：1.2.3万元 ⇒ ask: 1.2.3万元 ; ask: 1.2.3万元
		在职5人①，退休320人② ⇒ 5 人 ; 320 人
		12 345.6 万元 ⇒ ask: 12 345.6 万元
		4，595.43万元，1，234，567元 ⇒ ask: 4，595.43万元 ; ask: 1，234，567
		3点5，3点15分开会 ⇒ ask: 3点5 ; date: 3点15分`,
	'letters that a scan took for digits': `
		l00人，1O0人，IO5台 ⇒ ask: l00 ; ask: 1O0 ; ask: IO5
		O2浓度5% ⇒ 5 %`,
	'digits set apart': `
		员工 1 2 0 人 ⇒ ask: 1 2 0 人
		1 2 万 元 ⇒ ask: 1 2 万 元
		2 0 2 3 年 ⇒ ask: 2 0 2 3 年
		共计 1 2 0 ⇒ ask: 1 2 0
		员工 5 人 ⇒ 5 人`,
	'years in other digits': `
		贰零贰壹年五月，壹玖玖捌年 ⇒ date: 贰零贰壹年五月 ; date: 壹玖玖捌年
		二0二二年，二O二一年 ⇒ date: 二0二二年 ; date: 二O二一年
		'22年，'22届 ⇒ date: '22年 ; date: '22届`,
	'proportions that look like times of day': `
		师生比1∶12.5 ⇒ ask: 1∶12.5
		比例为1:20，比例1:20 ⇒ ask: 1:20 ; ask: 1:20
		上午9:30，比赛12:30开始 ⇒ date: 上午9:30 ; date: 12:30`,
	'blanks around a point, behind a comma in the wrong place': `
		投入3 . 5 亿元，物资1,2 50件 ⇒ ask: 3 . 5 亿元 ; ask: 1,2 50`,
});
