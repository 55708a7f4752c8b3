/** 一, one and a before a noun: where they count, and where they are articles or parts of words. */
import { expect, test } from 'vitest';
import { isFreeInProse as isFreeInChinese } from '../src/lib/edition/grammar/chinese/free-in-prose.ts';
import { isFreeInProse as isFreeInEnglish } from '../src/lib/edition/grammar/english/free-in-prose.ts';
import { readTwice } from '../src/lib/edition/grammar/read-twice.ts';
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'一 behind what it counts': `
		发生死亡事故一起，死亡一人 ⇒ 1 起 ; 1 人
		获授权实用新型专利一项 ⇒ 1 项
		配备救护车一辆、清扫车一台。 ⇒ 1 辆 ; 1 台
		下设分公司一家。 ⇒ 1 家
		援建希望小学一所 ⇒ 1 所
		新发职业病一例 ⇒ 1 例
		每年体检一次，每月检查一次 ⇒ 1 次 ; 1 次
		博士一名，硕士三名 ⇒ 1 名 ; 3 名`,
	'一 behind a verb of counting': `
		仅一例 ⇒ 1 例
		只有一名员工，其中一人为女性 ⇒ 1 名 ; 1 人
		召开一次临时股东大会 ⇒ 1 次
		举办了一场运动会，组织一次演练 ⇒ 1 场 ; 1 次
		新增一台120吨转炉 ⇒ 1 台 ; 120 吨
		发生一起一般事故 ⇒ 1 起
		查处一起违规 ⇒ 1 起
		死亡一人，受伤一人，失踪一人 ⇒ 1 人 ; 1 人 ; 1 人`,
	'一 before what happened': `
		一人死亡，一名员工因公受伤 ⇒ 1 人 ; 1 名
		全年一起火灾 ⇒ 1 起
		一起较大生产安全事故 ⇒ 1 起
		一名外包人员不幸遇难 ⇒ 1 名`,
	'一 beside other numbers of its kind': `
		三名院士和一名国家级教学名师 ⇒ 3 名 ; 1 名
		分公司一家、子公司三家 ⇒ 1 家 ; 3 家
		一座水库、两座电站 ⇒ 1 座 ; 2 座
		地上五层、地下一层 ⇒ 5 层 ; 1 层
		9票赞成、一票反对 ⇒ 9 票 ; 1 票
		完成3项标准、一项专利 ⇒ 3 项 ; 1 项`,
	'一 with a limit': `
		至少有一名女性 ⇒ 1 名 at-least
		全年培训一次以上 ⇒ 1 次 at-least
		一岁以内98% ⇒ 1 岁 at-most ; 98 %
		不少于一名，最多一次 ⇒ 1 名 at-least ; 1 次 at-most`,
	'一 that counts nothing': `
		和员工在一起，我们一起努力，大家一起。 ⇒ 
		再一次，又一次，这一次，每一次，第一次，新的一次 ⇒ 
		是一家企业，作为一名党员，一个重要原因 ⇒ 
		一个个，一次次，一项项 ⇒ 
		工程一期，审计一处，市场一部，考上一本 ⇒ 
		田禾一行，连成一片，同一个，唯一一家，其中之一 ⇒ 
		千家万户一个样，不一样，老少一家。 ⇒ 
		首屈一指，独一无二，一件事，一位老人说 ⇒ 
		跑一次，试一次，献出一份 ⇒ 
		一号一人，一户一表，一企一策 ⇒ 
		每两周一次 ⇒ 2 周
		一个中心、两个基本点 ⇒ 2 个
		半年一次 ⇒ ask: 半年`,
	'what became of one': `
		一名儿童转院治疗，一名员工获评省劳动模范 ⇒ 1 名 ; 1 名
		其中一名员工因病离职。一位职工被评为先进 ⇒ 1 名 ; 1 位
		一家供应商被取消资格，一台设备停用，一项专利获授权 ⇒ 1 家 ; 1 台 ; 1 项
		作为一名党员被大家信任，一位老人说 ⇒ 
		三名工友高温中暑，一人送医；三名院士，一位老人说 ⇒ 3 名 ; 1 人 ; 3 名
		一次通过率98%，一次性通过率99.2% ⇒ 98 % ; 99.2 %`,
	'one for each': `
		每天一节体育课，每周一节班会课，每班一名老师，每户一份宣传册 ⇒ 1 节 ; 1 节 ; 1 名 ; 1 份
		年复一年，一年 ⇒ 1 年
		每周一例会，每日一题，一人一策 ⇒ date: 每周一`,
	'one that is denied, which is none': `
		无一人掉队，无一车晚点，无一起安全事故发生 ⇒ 0 人 ; 0 车 ; 0 起
		全年没有一起责任事故发生，没有一名学生失学 ⇒ 0 起 ; 0 名
		未发生过一起安全事故，未出现一例感染，未接到一次投诉 ⇒ 0 起 ; 0 例 ; 0 次
		未受理一起投诉，没有查处一起案件，未发生任何一起火灾 ⇒ 0 起 ; 0 起 ; 0 起
		从未有一人违纪，没有一辆车晚点，没有一家企业停产 ⇒ 0 人 ; 0 辆 ; 0 家`,
	'one that is denied, and may count nothing or all': `
		没有一人不满意，无一人无证上岗，有无一人报名 ⇒ ask: 没有一人 ; ask: 无一人 ; ask: 无一人
		没有一个部门受罚，没有一天停工，没有一分钱拖欠 ⇒ ask: 没有一个 ; ask: 没有一天 ; ask: 没有一分
		没有一起出席，不落一人、不漏一户 ⇒ ask: 没有一起 ; ask: 不落一人 ; ask: 不漏一户
		风险源35处，一处不漏，一户也没落下 ⇒ 35 处
		没有一项低于35分 ⇒ ask: 没有一项低于35分
		无一例外，没有一定规模，没有一点问题，没有一次性用品 ⇒ `,
	'a year and a half': `
		工期一年半，历时一年半 ⇒ 1.5 年 ; 1.5 年
		一年半载 ⇒ `,
});

test('the second reader, which sees the one and not its denial, is not followed', () => {
	expect(readTwice(['30万公里没有一起责任事故'], 'zh-CN')[0]?.questions).toEqual([]);
	expect(readTwice(['In 12 plants not one accident occurred.'], 'en')[0]?.questions).toEqual([]);
});

test('our own words may say that there is none', () => {
	const [chinese] = readTwice(['无一人掉队，没有一个部门受罚'], 'zh-CN');
	const [english] = readTwice(['Not one accident, and not one of the sites closed.'], 'en');
	expect([...(chinese?.quantities ?? []), ...(chinese?.questions ?? [])].map(isFreeInChinese)).toEqual([
		true,
		true,
	]);
	expect([...(english?.quantities ?? []), ...(english?.questions ?? [])].map(isFreeInEnglish)).toEqual([
		true,
		true,
	]);
});
