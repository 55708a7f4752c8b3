/** What a number is counted for where that stands before it: 每户补贴2000元 is told for each 户. */
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';

const per = (text: string) => readQuantities(text, 'zh-CN').quantities.map((quantity) => quantity.per);

describe('what stands before a number', () => {
	test.each([
		['每户补贴2000元', ['户']],
		['每亩增收300元', ['亩']],
		['每吨成本降低50元', ['吨']],
		['每人补贴500元', ['人']],
		['每餐15元的餐补', ['餐']],
		['每股派发现金红利0.35元', ['股']],
		['每股收益（基本）0.35元', ['股']],
		['每立方米水价为3.5元', ['立方米']],
		['每床日收费80元', ['床日']],
		['每人每年发放助学金3000元', ['人/年']],
		['每户年均增收约300元', ['户/年']],
		['人均培训时长达32.5小时', ['人']],
		['人均日积分30分以上，人均年收入5万元', ['人/日', '人/年']],
		['次均费用350元', ['次']],
		['日均处理污水300吨', ['日']],
		['年均增长5%', ['年']],
		['每次活动不少于2小时', ['次']],
		['公用经费每生每年1200元', ['生/年']],
		['药品均价每盒12元8角', ['盒']],
		['粮食亩产达1050斤', ['亩']],
		['生均图书42册', ['生']],
		['餐费15元/餐', ['餐']],
	])('says what it is counted for: %s', (text, said) => {
		expect(per(text)).toEqual(said);
	});

	test.each([
		['每股收益增长5%', [null]],
		['每股收益较上年提高0.05元', [null]],
		['每户发一份，共300元', [null]],
		['每年从3个厂中评选', [null]],
		['近三年均完成5项', [null]],
		['2022年均有12人', [null]],
		['每人的第二年补贴', []],
		['每天。补贴300元', [null]],
		['学生均为35人', [null]],
		['每人5件，3人', ['人', null]],
		['每人补助300元/月', ['月']],
	])('or nothing of it: %s', (text, said) => {
		expect(per(text)).toEqual(said);
	});
});
