/** What Chinese says in numbers: for each kind of form some examples that stand in no report we know. */
import { expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import { testKinds } from './kinds-of-numbers.ts';
import { saidInNumbers } from './said-in-numbers.ts';

/** Each line: a text, and after ⇒ what it says in numbers; nothing where it says none. */
const KINDS: Record<string, string> = {
	'digits with a measure': `
		在册员工 639 名 ⇒ 639 名
		共16,其中 ⇒ 16
		死亡率为 0 ⇒ 0
		更换渡船 3 艘，码头2座 ⇒ 3 艘 ; 2 座
		共１２．５％ ⇒ 12.5 %
		员工1,286名 ⇒ 1286 名`,
	'digits moved by 万 and 亿': `
		收入 86848万元 ⇒ 868480000 元
		新增5.1万线 ⇒ 51000 线
		发送 2.31 亿人次 ⇒ 231000000 人次
		捐款3百万元 ⇒ 3000000 元
		负债1.2万亿元 ⇒ 1200000000000 元
		预算3亿5000万元 ⇒ 350000000 元
		节约5千多万元，拨付3百余万元 ⇒ 50000000 元 more-than ; 3000000 元 more-than`,
	'measures that begin like a multiplier': `
		用电 300 千瓦时 ⇒ 300 千瓦时
		用电 1.0 万千瓦时 ⇒ 10000 千瓦时
		三千瓦时 ⇒ 3 千瓦时
		路程5千米 ⇒ 5 千米
		长3000米 ⇒ 3000 米`,
	'numerals in characters': `
		通过七个环节 ⇒ 7 个
		坚持了十二年 ⇒ 12 年
		一百二十个 ⇒ 120 个
		一千零五十人 ⇒ 1050 人
		三万五千元 ⇒ 35000 元
		三亿五千万元 ⇒ 350000000 元
		叁佰元 ⇒ 300 元
		五点五倍 ⇒ 5.5 倍`,
	'neighbours as a range': `
		等了两三个小时 ⇒ 2..3 个小时
		来了七八十人 ⇒ 70..80 人
		一两天 ⇒ 1..2 天`,
	halves: `
		等了半小时 ⇒ 0.5 小时
		三年半 ⇒ 3.5 年
		两个半小时 ⇒ 2.5 个小时
		一个半月 ⇒ 1.5 个月`,
	ranges: `
		年龄在 25~35岁 ⇒ 25..35 岁
		投入5万至8万元 ⇒ 50000..80000 元
		投入5-8万元 ⇒ 50000..80000 元
		每班500-1万人 ⇒ 500..10000 人
		占10%—15% ⇒ 10..15 %
		三到五名 ⇒ 3..5 名
		从20%到30% ⇒ 20 % ; 30 %`,
	about: `
		大约300户 ⇒ 300 户 about
		近40万平方米 ⇒ 400000 平方米 about
		50人左右 ⇒ 50 人 about
		约占70% ⇒ 70 % about
		大单签约 29550 万元 ⇒ 295500000 元`,
	'more than': `
		超过 3 万元 ⇒ 30000 元 more-than
		十几名 ⇒ 10 名 more-than
		十余万元 ⇒ 100000 元 more-than
		3个多月 ⇒ 3 个月 more-than
		一年多 ⇒ 1 年 more-than
		比上一年多 5 人 ⇒ 5 人
		12家多元化企业 ⇒ 12 家`,
	'at least': `
		62%以上 ⇒ 62 % at-least
		不低于百分之六十 ⇒ 60 % at-least
		至少开展2次 ⇒ 2 次 at-least
		上百人次 ⇒ 100 人次 at-least`,
	'less than': `
		不到10分钟 ⇒ 10 分钟 less-than
		低于5% ⇒ 5 % less-than
		不足千元 ⇒ 1000 元 less-than`,
	'at most': `
		最多5天 ⇒ 5 天 at-most
		不高于3% ⇒ 3 % at-most
		18岁以下 ⇒ 18 岁 at-most
		3公里以内 ⇒ 3 公里 at-most`,
	shares: `
		投诉少了六成 ⇒ 60 %
		九成五 ⇒ 95 %
		打七五折 ⇒ 75 %
		85折 ⇒ 85 %
		三分之二以上 ⇒ 66.6667 % at-least
		百分之三十到四十 ⇒ 30..40 %
		0.5‰ ⇒ 0.05 %
		一半职工 ⇒ 50 %
		下降0.3个百分点 ⇒ 0.3 个百分点
		三成员工 ⇒ 30 %
		损耗3‰～5‰，费率5‱ ⇒ 0.3..0.5 % ; 0.05 %`,
	'tens in one character': `
		廿五人参加 ⇒ 25 人
		卅六户 ⇒ 36 户
		廿多名 ⇒ 20 名 more-than
		得分4.5/5 ⇒ ask: 4.5/5`,
	'a circle': `
		二○二三年，发生事故○起 ⇒ date: 二○二三年 ; ask: ○起
		○起草制度，○加强管理 ⇒ `,
	signs: `
		增长-3.5% ⇒ -3.5 %
		气温零下5摄氏度 ⇒ -5 摄氏度
		利润为负3万元 ⇒ -30000 元
		-5℃至38℃ ⇒ -5..38 ℃
		-10%～-5% ⇒ -10..-5 %
		-3～8万元 ⇒ -30000..80000 元
		+5%～+8% ⇒ 5..8 %
		零下5℃至10℃ ⇒ ask: 零下5℃至10℃
		零下5至10℃ ⇒ ask: 零下5至10℃
		-5-10% ⇒ ask: -5-10%
		+5% ⇒ 5 %
		A-3区 ⇒ `,
	money: `
		人民币300万元 ⇒ 3000000 元
		¥300 ⇒ 300 元
		500元人民币 ⇒ 500 元
		20块钱 ⇒ 20 元
		玖仟圆整，叁圆伍角 ⇒ 9000 元 ; 3.5 元`,
	'currencies that are not used': `
		500欧元 ⇒ ask: 500欧元
		US$500 ⇒ ask: US$500
		合USD 4.5万 ⇒ ask: USD 4.5万
		3亿日元 ⇒ ask: 3亿日元`,
	'years and what belongs to them': `
		2031年，2031 年度，2031 全年 ⇒ date: 2031年 ; date: 2031 年度 ; date: 2031 全年
		2023年上半年 ⇒ date: 2023年上半年
		2009—2011年 ⇒ date: 2009—2011年
		2021-2023 ⇒ date: 2021-2023
		同比 22年提升 ⇒ date: 22年
		九十年代 ⇒ date: 九十年代
		二零二三年度 ⇒ date: 二零二三年度
		坚持了17年 ⇒ 17 年
		2013会计年度、2019/2020学年、2013/2014年度 ⇒ date: 2013会计年度 ; date: 2019/2020学年 ; date: 2013/2014年度
		2015、2016年度 ⇒ date: 2015、2016年度
		二〇一七年一月至六月，贰零壹捌年叁月壹日 ⇒ date: 二〇一七年一月至六月 ; date: 贰零壹捌年叁月壹日`,
	'days and months': `
		从 2031年 1 月 1日到 12 月 31日 ⇒ date: 2031年 1 月 1日 ; date: 12 月 31日
		单月 20 号 ⇒ date: 20 号
		1-6月 ⇒ date: 1-6月
		十二月三十一日 ⇒ date: 十二月三十一日
		2023/6/5 ⇒ date: 2023/6/5
		2023-06 ⇒ date: 2023-06
		“3.15”消费者权益日 ⇒ date: “3.15”
		3日内 ⇒ 3 日 at-most`,
	'spans of the year and up to now': `
		环比三季度 ⇒ date: 三季度
		前三季度 ⇒ date: 前三季度
		未来三到五年 ⇒ date: 未来三到五年
		过去5年 ⇒ date: 过去5年
		下半年 ⇒ date: 下半年
		前两季度 ⇒ date: 前两季度`,
	'times of day': `
		上午9点 ⇒ date: 上午9点
		8:30 ⇒ date: 8:30
		9点30分 ⇒ date: 9点30分
		三点建议 ⇒ 3 点
		24 小时值班 ⇒ 24 小时
		每日9点至17点，下午2点～4点 ⇒ date: 每日9点至17点 ; date: 下午2点～4点
		午夜十二点，深夜11点 ⇒ date: 午夜十二点 ; date: 深夜11点
		提高3点至5点 ⇒ ask: 3点至5点`,
	'numbers of documents and standards': `
		国发〔2013〕5号 ⇒ 
		GB/T19001—2016 ⇒ 
		ISO 9001:2015 ⇒ 
		第37号令 ⇒ 
		PM2.5 ⇒ `,
	ordinals: `
		第 90 年，第12名 ⇒ 
		第三、四章 ⇒ 
		第五届第九次董事会 ⇒ 
		十八届三中、四中全会 ⇒ `,
	'places and numbers that are called': `
		望潮路 128 号 ⇒ 
		5号楼301室 ⇒ 
		客服热线 400-820-1234 ⇒ 
		拨打12345热线 ⇒ 
		股票代码600360 ⇒ 
		热线 5 部 ⇒ 5 部`,
	markers: `
		得分：96。合计：120.\\n措施（2．维修），3.巡检 ⇒ 96 ; 120
		（1）第一点 ⇒ 
		1、经济绩效。2、社会绩效 ⇒ 
		1.1 公开陈述 ⇒ 
		二（三）报告 ⇒ 
		见 §3.1.4 和 § 5 ⇒ 
		- 3 - ⇒ `,
	grades: `
		三级甲等医院 ⇒ 
		二等奖 ⇒ 
		五星级酒店 ⇒ 
		四级风控管理体系 ⇒ 4 级
		8级 ⇒ ask: 8级
		四级警长 ⇒ `,
	'sayings and words': `
		七上八下，五湖四海 ⇒ 
		四川、三峡和九江 ⇒ 
		三会一课，五险一金 ⇒ 
		千万不要 ⇒ 
		三方协议 ⇒ 
		按百分比算 ⇒ 
		一个人走一步，进一步 ⇒ 
		一举两得，三番两次，两面三刀，火冒三丈，七手八脚，势不两立，事半功倍 ⇒ 
		三寸之舌，三年五载，三分钟热度，七十二行，百家争鸣，八小时以外 ⇒ 
		坚持十年如一日，三点一线，一月一主题，一月一日 ⇒ date: 一月一日`,
	'unknown measures': `
		栽下三蔸树 ⇒ ask: 三蔸
		柴草12垛 ⇒ ask: 12垛
		服务5万居民 ⇒ ask: 5万居民
		120 APP ⇒ ask: 120 APP`,
	'what has no value': `
		几十人 ⇒ ask: 几十人
		三五个 ⇒ ask: 三五个
		翻两番 ⇒ ask: 翻两番
		成本减半 ⇒ ask: 减半
		半年一次 ⇒ ask: 半年
		百年老店 ⇒ ask: 百年`,
	'digits that can be read twice': `
		员工1，286人 ⇒ ask: 1，286
		12,34个 ⇒ ask: 12,34
		编入0012 ⇒ ask: 0012
		7×24小时 ⇒ ask: 7×24小时
		4+2帮扶 ⇒ ask: 4+2
		比例为1:3 ⇒ ask: 1:3
		增长—10% ⇒ ask: —10%
		（2023） ⇒ ask: 2023`,
	'units of tables': `
		单位：亿元 ⇒ ask: 单位：亿元
		单位:千克 ⇒ ask: 单位:千克
		金额（万元） ⇒ ask: 万元`,
	'lines and cells, which nothing crosses': `
		5\\n名 ⇒ 5
		5\\t名 ⇒ 5
		5|名 ⇒ 5
		约\\n5名 ⇒ 5 名`,
};

testKinds(KINDS);

test('a term is no quantity, while the same numeral elsewhere is', () => {
	const terms = ['四个一致', '三级经理', '5G', '4+2'];
	const text = '“四个一致”，三级经理 3 名，5G 机房，“4+2”帮扶县，四个码头';
	expect(saidInNumbers(text, 'zh-CN', { terms })).toEqual(['3 名', '4 个']);
	expect(saidInNumbers('15G', 'zh-CN', { terms })).toEqual(['ask: 15G']);
	expect(saidInNumbers('五个做到', 'zh-CN', { terms: ['五个', '五个做到'] })).toEqual([]);
});

test('an edition adds measures, currencies and answers', () => {
	expect(saidInNumbers('三蔸树', 'zh-CN', { units: ['蔸'] })).toEqual(['3 蔸']);
	expect(saidInNumbers('12万美元', 'zh-CN', { currencies: { 美元: '美元' } })).toEqual(['120000 美元']);
	const answers = new Map([
		['半年', { as: 'quantity', value: '6', unit: '个月' } as const],
		['翻一番', { as: 'neither' } as const],
		['2031', { as: 'date' } as const],
	]);
	expect(saidInNumbers('半年一次，翻一番，（2031）', 'zh-CN', { answers })).toEqual(['6 个月', 'date: 2031']);
});

test('what a number is counted for stands with it', () => {
	const per = (text: string) => readQuantities(text, 'zh-CN').quantities.map((quantity) => quantity.per);
	expect(per('每人每天2小时')).toEqual(['人/天']);
	expect(per('300元/吨')).toEqual(['吨']);
	expect(per('每吨300元，人均40学时，共 5 人')).toEqual(['吨', '人', null]);
	expect(per('30毫克/立方米，60公里/小时，2人/天')).toEqual(['立方米', '小时', '天']);
	expect(per('300元/人·天，0.5吨标准煤/万元，300元/桌')).toEqual(['人·天', '万元', '桌']);
	expect(per('5元每吨，500（辆/年），3000吨二氧化碳/年')).toEqual(['吨', '年', '年']);
	expect(per('每百人5台，每万元产值0.1吨')).toEqual(['百人', '万元']);
	// An age says of whom, and 每人3件 is another number.
	expect(per('每千人拥有3岁以下托位，5人每人3件')).toEqual([null, null, '人']);
});

test('what is found stands where it is said to stand, in the order of the text', () => {
	const text = '2031年，员工 1,286 名，其中党员 62 名，占 62%以上。１２条航线，十二年，半年，三蔸。';
	const { quantities, dates, questions } = readQuantities(text, 'zh-CN');
	for (const found of [quantities, dates, questions]) {
		expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ form }) => form));
		expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
	}
	expect([quantities.length, dates.length, questions.length]).toEqual([5, 1, 2]);
});
