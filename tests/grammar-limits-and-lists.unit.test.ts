/** Limits that a denial turns round, limits in other places than usual, and numbers that share what is printed once. */
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'denied limits, which turn round': `
		响应时间不应超过30分钟 ⇒ 30 分钟 at-most
		不能超过5%，不会超过3次，不可超过5人 ⇒ 5 % at-most ; 3 次 at-most ; 5 人 at-most
		不准超过5人，不要超过5人，不宜大于85分贝 ⇒ 5 人 at-most ; 5 人 at-most ; 85 分贝 at-most
		不许多于5人，不应该超过5%，绝不允许超过5% ⇒ 5 人 at-most ; 5 % at-most ; 5 % at-most
		不再超过5%，不曾超过3次，不会再超过5% ⇒ 5 % at-most ; 3 次 at-most ; 5 % at-most
		没有超过3次，未曾高于5%，未大于5%，未突破100万元，不逾5人 ⇒ 3 次 at-most ; 5 % at-most ; 5 % at-most ; 1000000 元 at-most ; 5 人 at-most
		从未超过5%，禁止超过5人，严禁超过80公里 ⇒ 5 % at-most ; 5 人 at-most ; 80 公里 at-most
		不应低于90%，不能少于3次，不可低于100元 ⇒ 90 % at-least ; 3 次 at-least ; 100 元 at-least
		未低于90分，均未低于35人，并未少于10人，没有低于80% ⇒ 90 分 at-least ; 35 人 at-least ; 10 人 at-least ; 80 % at-least
		不得超过3万元，不少于20场，不长于30天 ⇒ 30000 元 at-most ; 20 场 at-least ; 30 天 at-most
		至少未超过5%，至少低于5%，最多不低于5人 ⇒ 5 % at-most ; 5 % less-than ; 5 人 at-least
		≯5%，≮90% ⇒ 5 % at-most ; 90 % at-least`,
	'denials that stand apart, which are asked about': `
		没有一项低于35分 ⇒ ask: 没有一项低于35分
		无一家超过5% ⇒ ask: 无一家超过5%
		没有企业占比超过5% ⇒ ask: 没有企业占比超过5%
		不一定超过5%，不建议超过5% ⇒ ask: 不一定超过5% ; ask: 不建议超过5%
		避免超过5%，防止库存超过30天 ⇒ ask: 避免超过5% ; ask: 防止库存超过30天
		不得连续超过3天 ⇒ ask: 不得连续超过3天
		不能高于或低于5% ⇒ ask: 不能高于或低于5%
		不得不超过5%，不是超过5% ⇒ ask: 不得不超过5% ; ask: 不是超过5%
		是否超过5% ⇒ ask: 是否超过5%
		不应超过全国平均5% ⇒ ask: 不应超过全国平均5%
		未发生损失超过100万元的事故 ⇒ ask: 未发生损失超过100万元`,
	'words that begin like a denial': `
		用户不断增长超过5% ⇒ 5 % more-than
		不仅超过5%，不少企业超过5% ⇒ 5 % more-than ; 5 % more-than
		不良率低于1.5%，不合格率低于1% ⇒ 1.5 % less-than ; 1 % less-than
		无事故天数超过1000天 ⇒ 1000 天 more-than
		无线用户超过5万户，无人机超过100架 ⇒ 50000 户 more-than ; 100 架 more-than
		未来收入超过5亿元，未成年人少于5人 ⇒ 500000000 元 more-than ; 5 人 less-than
		非化石能源占比超过20% ⇒ 20 % more-than`,
	'what is not reached': `
		未达到90分，未能达到95%，没有达到95%，没达到5% ⇒ 90 分 less-than ; 95 % less-than ; 95 % less-than ; 5 % less-than
		尚未达到35人，无法达到95%，达不到5% ⇒ 35 人 less-than ; 95 % less-than ; 5 % less-than
		不达5%，未足35人，不够5人，未及5人 ⇒ 5 % less-than ; 35 人 less-than ; 5 人 less-than ; 5 人 less-than
		应到35人，未到5人 ⇒ 35 人 ; ask: 未到5人
		没有达到或超过100人 ⇒ 100 人 less-than`,
	'limits with the number itself': `
		少于或等于5人，不足或等于5人，等于或低于5% ⇒ 5 人 at-most ; 5 人 at-most ; 5 % at-most
		多于或等于5人，超过或等于5人，达到或超过100人 ⇒ 5 人 at-least ; 5 人 at-least ; 100 人 at-least
		超过（含）5万元，不超过（含）5万元 ⇒ 50000 元 at-least ; 50000 元 at-most
		5（含）人以上 ⇒ ask: 5（含）人
		五（不含）人以上 ⇒ ask: 五（不含）人
		5人或更多，5%或更低 ⇒ 5 人 at-least ; 5 % at-most`,
	'within a time': `
		在48小时内，30分钟内，两个工作日内 ⇒ 48 小时 at-most ; 30 分钟 at-most ; 2 个工作日 at-most
		15日内，半个月内，15秒内，三年内 ⇒ 15 日 at-most ; 0.5 个月 at-most ; 15 秒 at-most ; 3 年 at-most
		3天内部培训，5人内 ⇒ 3 天 ; 5 人`,
	'numbers that share a measure or a multiplier': `
		分别为1.2、1.5、1.8亿元 ⇒ ask: 1.2、1.5、1.8亿元
		分别投入2.1、2.5和3.0万元 ⇒ ask: 2.1、2.5和3.0万元
		新增1.2、1.5万人，捐款3和5万元，3或5万元 ⇒ ask: 1.2、1.5万人 ; ask: 3和5万元 ; ask: 3或5万元
		完成3万、5万吨，5万、10万元两档 ⇒ ask: 3万、5万吨 ; ask: 5万、10万元
		捐了三万、五万吨 ⇒ ask: 三万、五万吨
		投资12.5，15.6亿元 ⇒ ask: 12.5，15.6亿元
		投资12.5、15.6万美元 ⇒ ask: 12.5、15.6万美元
		人民币1.2、1.5亿元，￥1.2亿和1.5亿 ⇒ ask: 人民币1.2、1.5亿元 ; ask: ￥1.2亿和1.5亿
		5-8、10万元 ⇒ ask: 5-8、10万元
		床位50、60、70余张 ⇒ ask: 50、60、70余张
		收入为12.5（上年：11.3）亿元 ⇒ ask: 12.5（上年：11.3）亿元
		收入12.5（2022年：11.3）亿元 ⇒ ask: 12.5（2022年：11.3）亿元
		氨氮≤5（8）mg/L ⇒ ask: ≤5（8）mg/L
		1.2亿元、3亿元，5人、8人和3台 ⇒ 120000000 元 ; 300000000 元 ; 5 人 ; 8 人 ; 3 台
		得分93（上年92），共16，其中女3人 ⇒ 93 ; 92 ; 16 ; 3 人
		从5人增加到8人 ⇒ 5 人 ; 8 人`,
	'numbers that share a limit': `
		分别低于35、50、5mg/m³ ⇒ ask: 低于35、50、5mg/m³
		不超过10、20、30毫克/升 ⇒ ask: 不超过10、20、30毫克/升
		分别≥90%、80%、70%和5人 ⇒ ask: ≥90%、80%、70% ; 5 人
		超过90%和80% ⇒ ask: 超过90%和80%
		超过90%、低于5%，约100人、200人 ⇒ 90 % more-than ; 5 % less-than ; 100 人 about ; 200 人
		5人以上、3人 ⇒ 5 人 at-least ; 3 人`,
	'the highest there is, and the highest there may be': `
		最高10米，最高可贷50万元，最高可达到30%，最长期限3年 ⇒ 10 米 at-most ; 500000 元 at-most ; 30 % at-most ; 3 年 at-most
		全国最高10米的水幕，历史最高达92% ⇒ 10 米 ; 92 %
		最高气温38℃，最低气温零下12℃，最高水位25.3米 ⇒ 38 ℃ ; -12 ℃ ; 25.3 米
		全省最高奖励5万元 ⇒ ask: 最高奖励5万元`,
	'what is broken through': `
		注册量破百万，成交额破10亿元 ⇒ 1000000 more-than ; 1000000000 元 more-than
		占比过三成，用户过千万，销售额过1.2亿元 ⇒ 30 % more-than ; 10000000 more-than ; 120000000 元 more-than
		通过3项，走过五年，不过三成 ⇒ 3 项 ; 5 年 ; 30 %
		十几二十万元 ⇒ ask: 十几二十万元
		打破3项纪录，侦破3起案件 ⇒ 3 项 ; 3 起`,
	'what is itself left out': `
		5万元至10万元（不含）之间 ⇒ ask: 5万元至10万元（不含）
		5万元以上（不含5万元），10万元（不含税） ⇒ 50000 元 more-than ; 100000 元
		就业率90%+，90%+5% ⇒ 90 % at-least ; ask: 90%+5%`,
	'what changes by so much to so much': `
		利润增加3亿元至15亿元，人数减少5人至30人 ⇒ ask: 3亿元至15亿元 ; ask: 5人至30人
		增加3至5人，每天3人至5人 ⇒ 3..5 人 ; 3..5 人`,
	'lists that are all of a line or a cell': `
		3、5%的比例较高 ⇒ ask: 3、5%
		3、5% ⇒ ask: 3、5%
		20、22 ⇒ ask: 20、22
		|1、3、5| ⇒ ask: 1、3、5
		占比：3、5%。 ⇒ ask: 3、5%
		120、80人参加 ⇒ ask: 120、80人
		1、5个部门 ⇒ 5 个`,
	'lists that share what numbers them': `
		经过整改，3、4号炉均达标，4、5级手术 ⇒ 
		检修安排在2、5月，2、3季度投诉下降 ⇒ date: 2、5月 ; date: 2、3季度
		主要措施：1、加强培训，2、完善制度，3、落实责任。 ⇒ 
		一是培训，3、落实责任 ⇒ ask: 3`,
	'about so many, in any measure': `
		增产三十来斤，二十来岁，五十来万元 ⇒ 30 斤 about ; 20 岁 about ; 500000 元 about
		日最高达1.5万人次，每日最高50元 ⇒ 15000 人次 ; 50 元 at-most
		抢救一名82岁患者，在B座1207，请提前10分钟 ⇒ 1 名 ; 82 岁 ; 10 分钟`,
	'ways in 里, and hours': `
		每天走五里路挑水，十里长街，走三里地 ⇒ 5 里 ; 3 里
		末班车21点，每155人中就有一人，发送短信至10086 ⇒ date: 21点 ; 155 人 ; 1 人
		粉尘8毫克/标准立方米，结婚五十二载，三年五载 ⇒ 8 毫克 ; 52 载
		钟在六点敲响，得了六点，提出六点意见 ⇒ date: 六点 ; 6 点 ; 6 点`,
	'scales that are counted': `
		1.2个亿，3.5个亿，投资两个亿，一个亿 ⇒ 120000000 ; 350000000 ; 200000000 ; 100000000
		增收5个百万，预算5千个亿 ⇒ 5000000 ; 500000000000
		投资3个亿元，用了1.2 个亿 ⇒ 300000000 元 ; 120000000
		3个多亿，约2个亿左右，3到5个亿 ⇒ 300000000 more-than ; 200000000 about ; 300000000..500000000
		3个亿元村 ⇒ ask: 3个亿
		3个亿级项目，3个万吨级码头，5个百分点 ⇒ 3 个 ; 3 个 ; 5 个百分点`,
	'one with a limit, one and a half': `
		培训一次以上，一岁以内98% ⇒ 1 次 at-least ; 1 岁 at-most ; 98 %
		至少有一名女性，至少一次 ⇒ 1 名 at-least ; 1 次 at-least
		一层以上，一起吃饭 ⇒ 
		工期一年半，历时一年半建成，一天半 ⇒ 1.5 年 ; 1.5 年 ; 1.5 天`,
	none: `
		重大安全事故为零，死亡人数：零，均为零 ⇒ 0 ; 0 ; 0
		投诉零宗，发生零次，零起，零起安全事故 ⇒ 0 宗 ; 0 次 ; 0 起 ; 0 起
		零排放，零部件，零距离，零例外，归零，从零开始，为零容忍 ⇒ `,
	'what a limit stands before and does not make clear': `
		约半年，近几十人，约3点5，近百十号人 ⇒ ask: 约半年 ; ask: 近几十人 ; ask: 约3点5 ; ask: 近百十号
		至少翻一番，近半年来，总数超过2000 ⇒ ask: 至少翻一番 ; date: 近半年来 ; 2000 more-than
		昼间低于55分贝、夜间45分贝 ⇒ 55 分贝 less-than ; ask: 45分贝
		最高偿付限额为人民币50万元，突破千亿大关 ⇒ 500000 元 at-most ; 100000000000 more-than`,
	'the longest and the shortest, what stands between': `
		期限最长30年，最短3天，全国最长3公里 ⇒ 30 年 at-most ; 3 天 at-least ; 3 公里
		介于10%与20%之间，在5人和8人之间，5人和8人 ⇒ 10..20 % ; 5..8 人 ; 5 人 ; 8 人
		单笔50万元（含）至500万元 ⇒ ask: 50万元（含）至500万元
		约合每天8.6公里 ⇒ 8.6 公里 about
		28周+3天，同比+3% ⇒ ask: 28周+3天 ; 3 %`,
	'limits of what is granted, paid for and gone over': `
		最长领取6个月，持续半个多月 ⇒ 6 个月 at-most ; 0.5 个月 more-than
		超出每小时5元，24小时封顶40元，主体封顶3栋 ⇒ ask: 超出每小时5元 ; 24 小时 ; 40 元 at-most ; 3 栋
		300万（叁佰万）元，RMB￥1,000 ⇒ ask: 300万（叁佰万）元 ; 1000 元
		附件1：2023年捐赠，端口8080 ⇒ date: 2023年`,
});
