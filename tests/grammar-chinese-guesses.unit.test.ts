/** Numbers that are easily taken for others: with a limit, a sign or a power that is small in print, in lists, in other units. */
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'what changed from one number to another': `
		由1.52降至1.38，从3提高到5 ⇒ 1.52 ; 1.38 ; 3 ; 5
		由12增至15家 ⇒ ask: 12增至15家
		2000张床位，2012年2000册 ⇒ 2000 张 ; date: 2012年 ; 2000 册`,
	'limits in signs': `
		投诉率≤0.5%，满意度≥90% ⇒ 0.5 % at-most ; 90 % at-least
		⩾5人 ⇒ 5 人 at-least
		≧5% ⇒ 5 % at-least
		≦ 5% ⇒ 5 % at-most
		费用（元）>100 ⇒ 100 more-than
		PM2.5>35 ⇒ 35 more-than
		＞5人，＜2℃ ⇒ 5 人 more-than ; 2 ℃ less-than
		>=20人，<=30人 ⇒ 20 人 at-least ; 30 人 at-most
		重≈5吨，约为~5吨 ⇒ 5 吨 about ; 5 吨 about
		增长～5% ⇒ 5 % about
		|≥5| ⇒ 5 at-least
		¥≥300 ⇒ 300 元 at-least
		<td>5</td> ⇒ 5
		第3～5名 ⇒ 
		5人～8人 ⇒ 5..8 人`,
	'limits in words': `
		不止5人 ⇒ 5 人 more-than
		不及5人 ⇒ 5 人 less-than
		约莫5人 ⇒ 5 人 about
		几乎100% ⇒ 100 % about
		最低5元，最高5万元 ⇒ 5 元 at-least ; 50000 元 at-most
		最高奖励5万元 ⇒ 50000 元 at-most
		下限为5次，上限：8次 ⇒ 5 次 at-least ; 8 次 at-most
		满18周岁 ⇒ 18 周岁 at-least
		年满60周岁 ⇒ 60 周岁 at-least
		坐满30人 ⇒ 30 人
		不满18周岁 ⇒ 18 周岁 less-than
		不超出5% ⇒ 5 % at-most
		大于等于5，小于或等于3% ⇒ 5 at-least ; 3 % at-most
		高达500人，多达500人 ⇒ 500 人 ; 500 人
		至少一次 ⇒ 1 次 at-least
		突破一批技术 ⇒ `,
	'limits behind a number': `
		50元起 ⇒ 50 元 at-least
		3起案件 ⇒ 3 起
		5000元封顶 ⇒ 5000 元 at-most
		五十出头，60岁开外，50人有余 ⇒ 50 more-than ; 60 岁 more-than ; 50 人 more-than
		三十许 ⇒ 30 about
		500人之多 ⇒ 500 人
		四分之一强，三成弱，一半多 ⇒ 25 % more-than ; 30 % less-than ; 50 % more-than
		增长5%强劲 ⇒ 5 %
		五人不到 ⇒ 5 人 less-than
		五人不到场 ⇒ 5 人
		5万元（含5万元）以上 ⇒ 50000 元 at-least
		5万元以上（不含） ⇒ 50000 元 more-than
		5人（不含）以下 ⇒ 5 人 less-than`,
	'limits that other words part from the number': `
		超过全国500人 ⇒ ask: 超过全国500人
		不足全市的5% ⇒ 5 % less-than
		不低于当年可分配利润的30％，不超过净资产的20% ⇒ 30 % at-least ; 20 % at-most
		不低于最低工资的3倍，不低于营业收入的千分之三 ⇒ 3 倍 at-least ; 0.3 % at-least
		超过客户总数的三成，至少占总人数的三分之一 ⇒ 30 % more-than ; 33.3333 % at-least
		约占营业收入的3%，接近上年的两倍 ⇒ 3 % about ; 2 倍 about
		不少于每人30学时，不低于每月2590元，超过累计100小时 ⇒ 30 学时 at-least ; 2590 元 at-least ; 100 小时 more-than
		低于去年的成绩，近期完成的30% ⇒ 30 %
		不少于最近三年年均净利润的百分之三十 ⇒ 30 % at-least
		超过上年3个百分点 ⇒ 3 个百分点
		得到实惠最多的五年 ⇒ 5 年`,
	'dashes that are signs': `
		–3.2% ⇒ -3.2 %
		‐3.2%，‒3.2% ⇒ -3.2 % ; -3.2 %
		利润，–3.2% ⇒ ask: –3.2%
		—5% ⇒ ask: —5%
		达5人——其中 ⇒ 5 人
		-5--3℃ ⇒ -5..-3 ℃
		-5~-3 ⇒ -5..-3
		百分之负五 ⇒ -5 %
		减负1000亿元 ⇒ 100000000000 元
		担负3项 ⇒ 3 项
		减少-3% ⇒ -3 %
		零下5℃ ⇒ -5 ℃`,
	'brackets that may be a sign': `
		(12.5)% ⇒ ask: (12.5)%
		（3.2） ⇒ ask: （3.2）
		(8) ⇒ ask: (8)
		净利润(1,234.56) ⇒ ask: (1,234.56)
		营业收入(1,234)万元 ⇒ ask: (1,234)万元
		得分（93.4）领先 ⇒ 93.4
		员工（12）名 ⇒ ask: （12）
		共⑤人 ⇒ ask: ⑤
		第（5）条 ⇒ 
		（1）个人信息 ⇒ `,
	'signs that say more than minus': `
		±5% ⇒ ask: ±5%
		20±2℃ ⇒ ask: 20±2℃
		▲3.2%，▽3人 ⇒ ask: ▲3.2% ; ask: ▽3人
		正负5% ⇒ ask: 正负5%
		5%↑ ⇒ ask: 5%↑`,
	fractions: `
		3½小时 ⇒ 3.5 小时
		½小时 ⇒ 0.5 小时
		½ ⇒ ask: ½
		⅓杯 ⇒ ask: ⅓
		约占1/3 ⇒ ask: 约占1/3
		近3/4的员工 ⇒ ask: 近3/4
		三又二分之一 ⇒ ask: 三又二分之一
		约半小时 ⇒ 0.5 小时 about
		半数以上 ⇒ 50 % at-least
		百分之五至百分之八 ⇒ 5..8 %`,
	'powers of ten': `
		1.2×10^6 ⇒ 1200000
		3×10⁸米 ⇒ 300000000 米
		2×10^-3mg ⇒ 0.002 mg
		1.2e6，1.2E+06 ⇒ 1200000 ; 1200000
		1.5×10-3 ⇒ ask: 1.5×10-3
		型号3E5 ⇒ ask: 3E5
		5k，300M宽带 ⇒ ask: 5k ; ask: 300M`,
	'money and lengths in two units': `
		三块五 ⇒ 3.5 元
		3块5 ⇒ 3.5 元
		三元五角，2元8角5分 ⇒ 3.5 元 ; 2.85 元
		两块八毛 ⇒ 2.8 元
		五角，两毛 ⇒ 5 角 ; 2 毛
		五角星，三角 ⇒ 
		一块钱 ⇒ 1 元
		三块地 ⇒ 3 块
		身高一米八，一米七五 ⇒ 1.8 米 ; 1.75 米
		三斤二两 ⇒ 3.2 斤
		两丈四 ⇒ ask: 两丈四`,
	proportions: `
		1.2∶1 ⇒ ask: 1.2∶1
		3比2，三比一 ⇒ ask: 3比2 ; ask: 三比一
		同比3.5% ⇒ 3.5 %`,
	'lists with one measure': `
		三、四十人 ⇒ 30..40 人
		七、八十人 ⇒ 70..80 人
		等了两、三天 ⇒ 2..3 天
		等了三、五天 ⇒ ask: 三、五天
		来了2、3次 ⇒ ask: 2、3次
		分别3、5、7人 ⇒ ask: 3、5、7人
		1、5个部门 ⇒ 5 个
		在三、四季度 ⇒ date: 三、四季度
		第三、四期 ⇒ 
		二、三线城市 ⇒ `,
	'neighbours and other vague numbers': `
		十五六岁 ⇒ 15..16 岁
		三五百 ⇒ ask: 三五百
		百八十 ⇒ ask: 百八十
		百十来人，百十号人 ⇒ ask: 百十来人 ; ask: 百十号
		数以千计 ⇒ ask: 数以千计
		好几次，数倍，几倍 ⇒ ask: 好几次 ; ask: 数倍 ; ask: 几倍
		若干次 ⇒ ask: 若干次
		两位数增长 ⇒ ask: 两位数
		一打鸡蛋 ⇒ ask: 一打
		俩人，仨月 ⇒ 2 个 ; 3 个月
		他俩 ⇒ `,
	'acidity, which is a number alone': `
		pH6.5～8.5 ⇒ 6.5..8.5
		pH值6-9 ⇒ 6..9`,
	'measures in brackets or of two parts': `
		120（人） ⇒ 120 人
		30(万元) ⇒ 300000 元
		50（％） ⇒ 50 %
		50μg/m³ ⇒ 50 μg/m³
		55dB（A） ⇒ 55 dB(A)
		35千伏变电站 ⇒ 35 千伏
		300克标准煤 ⇒ 300 克标准煤`,
	'decimals in characters': `
		零点八 ⇒ 0.8
		两点三万 ⇒ 23000
		一点五倍 ⇒ 1.5 倍`,
	'groups of digits': `
		１，２３４人 ⇒ 1234 人
		２，３４５，６７８元 ⇒ 2345678 元
		3 000 人 ⇒ 3000 人
		12 345 678 元 ⇒ 12345678 元
		3 000万元 ⇒ 30000000 元
		3 000.5吨 ⇒ 3000.5 吨
		3\u2009286人 ⇒ 3286 人
		5 300人 ⇒ ask: 5 300
		3 000 ⇒ ask: 3 000`,
	'one, which counts before exact measures': `
		一吨，一个月，一小时，一亩，一元 ⇒ 1 吨 ; 1 个月 ; 1 小时 ; 1 亩 ; 1 元
		一成，一倍以上 ⇒ 10 % ; 1 倍 at-least
		一年，一万元 ⇒ 1 年 ; 10000 元
		不到一年 ⇒ 1 年 less-than
		一年来，新的一年，每一年，一年一度 ⇒ 
		一成不变，一元化，最后一公里 ⇒ 
		一个人走一步，一双，一对，一名 ⇒ `,
	'cells of a numeral': `
		一百 ⇒ 100
		人数\\t一百二十\\t多 ⇒ 120
		百\\t千 ⇒ `,
	'counts behind a name in letters': `
		建成AED5台 ⇒ ask: 5
		PM10，A4纸，Q3，ISO9001认证 ⇒ 
		CPI-0.5% ⇒ ask: -0.5%
		A-3区，F-16 ⇒ 
		手机1200台，热线5路 ⇒ 1200 台 ; 5 路
		VIP 5人 ⇒ 5 人`,
	'counts behind what is mostly numbered': `
		一式三份，案例12篇，方案5套 ⇒ 3 份 ; 12 篇 ; 5 套
		见图5，附件3，案例12 ⇒ `,
	'nouns that begin like a measure': `
		三部门 ⇒ ask: 三部门
		8车道 ⇒ 8 车道
		零部件，零排放 ⇒ 
		零元 ⇒ 0 元`,
	'what goes on behind a measure and before a verb': `
		42秒86夺冠，12秒5的成绩，5米3名 ⇒ 42.86 秒 ; 12.5 秒 ; 5 米 ; 3 名
		人民币壹佰元捌角玖分整 ⇒ 100.89 元`,
	'more that is vague': `
		减少了一多半，一小半，十之七八 ⇒ ask: 一多半 ; ask: 一小半 ; ask: 十之七八`,
	'pages of a table of contents': `
		目录：一、概况 3，二、员工 8 ⇒ 
		公司治理........12 ⇒ ask: 12
		关于我们……………………5 ⇒ ask: 5`,
	'shares of a hundred thousand, a half behind tenths, tenths of a 毛': `
		十万分之五，百万分之三，九成半，九成半成品 ⇒ 0.005 % ; 0.0003 % ; 95 % ; 90 %
		一毛二，两毛五，五角星 ⇒ 1.2 毛 ; 2.5 毛`,
	'times and days that look like other numbers': `
		七时三十分升旗，截至12.31，三产比为5:42:53 ⇒ date: 七时三十分 ; date: 12.31 ; ask: 5:42:53
		平均10天左右一次，隔天一次，对折 ⇒ 10 天 about ; ask: 对折
		至少每三个月检查一次，每3个月抄表一次 ⇒ 3 个月 at-least ; 3 个月
		没有裁员一人，工资一天也没有晚发 ⇒ 0 人
		提高2.7个和1.9个百分点，2.7个、1.9个 ⇒ ask: 2.7个和1.9个百分点 ; 2.7 个 ; 1.9 个
		销量31.8万千升，新购3000千克 ⇒ 318000 千升 ; 3000 千克
		师生比由1∶18调整为1∶15，每周坐诊3个半天，两个半小时 ⇒ ask: 1∶18 ; ask: 1∶15 ; ask: 3个半天 ; 2.5 个小时
		¥1.5（2022年：¥1.3）亿元，¥1.5（含税） ⇒ ask: ¥1.5（2022年：¥1.3）亿元 ; 1.5 元
		表3 人员结构 ⇒ 
		每三个月有一人离职，每年体检一次 ⇒ 3 个月 ; 1 次
		修表300多次，见表3，4个100% ⇒ 300 次 more-than ; ask: 4个100%
		决出前三名，提前3天，目前3名，1,108人参赛 ⇒ 3 天 ; 3 名 ; 1108 人`,
	'multipliers that are shared, cranes, and one more': `
		计划投入三至五亿元，五到八千人，三到五人 ⇒ 300000000..500000000 元 ; 5000..8000 人 ; 3..5 人
		3至5亿元，百分之三至五 ⇒ 300000000..500000000 元 ; 3..5 %
		两台起重机投入使用，每人300元起 ⇒ 2 台 ; 300 元 at-least
		新增2户，另有一户待定，还有一个问题 ⇒ 2 户 ; 1 户
		十有八九的客户满意，十有八九是他 ⇒ ask: 十有八九
		千分之一秒的误差，退休人员一百单八名 ⇒ ask: 千分之一秒 ; ask: 一百单八`,
});
