/** Units to their end: joined units, equivalents, units in letters, measures that only begin a word, money of elsewhere. */
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'shares whose sign stands before': `
		其中毛利率（%）：35.2，净利率（%）：12 ⇒ 35.2 % ; 12 %
		毛利率%为35，完成率%：98.5 ⇒ 35 % ; 98.5 %
		毛利率（%）较高，有5家 ⇒ 5 家`,
	'provinces, lanes, and numerals as of old': `
		覆盖31省，双向六车道 ⇒ 31 省 ; 6 车道
		12省级课题，2省道，东三省 ⇒ ask: 12省级 ; ask: 2省道
		年届八十有三，共二十有五人；十有八九 ⇒ 83 ; 25 人
		人数为八十三，总数一百二十 ⇒ 83 ; 120
		下线一辆新车 ⇒ 1 辆`,
	'units joined of two': `
		5000kW·h，120万kW•h ⇒ 5000 kW·h ; 1200000 kW•h
		35MW∙h，5 kW h ⇒ 35 MW∙h ; 5 kW h
		35万千瓦·时，35千瓦小时 ⇒ 350000 千瓦·时 ; 35 千瓦小时
		35亿人公里，35亿人·公里 ⇒ 3500000000 人公里 ; 3500000000 人·公里
		35吨·公里/年，3台·次 ⇒ 35 吨·公里 ; 3 台·次
		扭矩5N·m ⇒ 5 N·m
		5人·优秀 ⇒ 5 人`,
	'halves of what has none': `
		每人两件半，三件半成品 ⇒ ask: 两件半 ; 3 件`,
	'measures counted by the time': `
		飞防3.6万亩次，接种12.6万剂次 ⇒ 36000 亩次 ; 126000 剂次
		消杀5栋次，5个次级，12例次均费用 ⇒ ask: 5栋次 ; 5 个 ; 12 例
		护栏8000延米，家禽百万羽 ⇒ 8000 延米 ; ask: 百万羽`,
	'so much of something else': `
		35吨标准煤当量，560千克标煤 ⇒ 35 吨标准煤当量 ; 560 千克标煤
		35吨CO2当量，35万吨CO₂e ⇒ 35 吨CO2当量 ; 350000 吨CO₂e
		35吨标油，35吨当量 ⇒ 35 吨标油 ; 35 吨当量
		0.3克碳当量，5吨石油当量 ⇒ 0.3 克碳当量 ; 5 吨石油当量
		5吨石油，2吨碳排放 ⇒ 5 吨 ; 2 吨
		5克拉 ⇒ 5 克拉`,
	'tenths that go on': `
		得票率9成5。达9成5以上 ⇒ 95 % ; 95 % at-least
		9成，5人 ⇒ 90 % ; 5 人`,
	'measures that only begin a word of trade': `
		9.9包邮 ⇒ ask: 9.9包邮`,
	'big ones of a measure': `
		三大车，五大箱物资，两大桶 ⇒ 3 大车 ; 5 大箱 ; 2 大桶
		三大车间 ⇒ 3 大`,
	'units in letters': `
		35万tCO2e，12MtCO₂e，35 t CO2e ⇒ 350000 tCO2e ; 12 MtCO₂e ; 35 t CO2e
		35mg/Nm3，20μg/Nm³，500Nm³ ⇒ 35 mg/Nm3 ; 20 μg/Nm³ ; 500 Nm³
		3000t/d，5m3/h，12t/a ⇒ 3000 t ; 5 m3 ; 12 t
		0.12tCO2e/万元 ⇒ 0.12 tCO2e
		35kgce，5hm²，120kcal，3mSv ⇒ 35 kgce ; 5 hm² ; 120 kcal ; 3 mSv
		下降1.1pp ⇒ 1.1 pp
		5k，16A ⇒ ask: 5k ; ask: 16A`,
	'measures that only begin a word': `
		5年级，35家庭，3人才 ⇒ ask: 5年级 ; ask: 35家庭 ; ask: 3人才
		2台湾企业，4条件，5元素 ⇒ ask: 2台湾 ; ask: 4条件 ; ask: 5元素
		三家庭，两项目，三页面 ⇒ ask: 三家庭 ; ask: 两项目 ; ask: 三页面
		60岁代，30日均值，5分公司 ⇒ ask: 60岁代 ; ask: 30日均值 ; ask: 5分公司
		12场馆，50名额，5位数 ⇒ ask: 12场馆 ; ask: 50名额 ; ask: 5位数
		3名医生，5处罚款，2起火灾 ⇒ 3 名 ; 5 处 ; 2 起
		5人均为，3个人，120人参加 ⇒ 5 人 ; 3 个 ; 120 人
		30日内，5年来，10家电厂 ⇒ 30 日 at-most ; 5 年 ; 10 家
		得5分行业领先 ⇒ 5 分`,
	'money of elsewhere': `
		35万元港币，35元澳门币 ⇒ ask: 35万元港币 ; ask: 35元澳门币
		35万元（美元），35万元(USD) ⇒ ask: 35万元（美元） ; ask: 35万元(USD)
		捐款12.5万（欧元） ⇒ ask: 12.5万（欧元）
		新台币35万元，澳门元35万，CHF 35万 ⇒ ask: 新台币35万元 ; ask: 澳门元35万 ; ask: CHF 35万
		35美分，印尼盾5亿 ⇒ ask: 35美分 ; ask: 印尼盾5亿
		5000元人民币，35万元（人民币） ⇒ 5000 元 ; 350000 元
		新元素35种 ⇒ 35 种`,
	'a half behind a measure': `
		三吨半，3吨半，三斤半 ⇒ 3.5 吨 ; 3.5 吨 ; 3.5 斤
		五尺半，三亩半 ⇒ 5.5 尺 ; 3.5 亩
		3亩7分地，两串钥匙，12盆花 ⇒ 3.7 亩 ; 2 串 ; 12 盆
		5元半价 ⇒ 5 元`,
});
