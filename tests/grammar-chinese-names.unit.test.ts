/** What holds a numeral and counts nothing: years in few digits, days that are names, codes, policies, places, brands. */
import { testKinds } from './kinds-of-numbers.ts';

testKinds({
	'years in few digits or other reckonings': `
		98年入厂，08年奥运会 ⇒ date: 98年 ; date: 08年
		'98 ⇒ date: '98
		公元前221年 ⇒ date: 公元前221年
		民国三十五年，光绪三年 ⇒ date: 民国三十五年 ; date: 光绪三年
		坚持了78年 ⇒ 78 年
		85年，进厂 ⇒ ask: 85年
		85后，九五后 ⇒ `,
	'days that are names': `
		3.15晚会，6.18大促，618大促 ⇒ date: 3.15 ; date: 6.18 ; date: 618
		双11，双十一，5·1 ⇒ date: 双11 ; date: 双十一 ; date: 5·1
		三八妇女节，六一儿童节，五四青年，八一建军节 ⇒ 
		“五一”，十一黄金周，二十四节气 ⇒ 
		增长6.18个百分点 ⇒ 6.18 个百分点`,
	'other spans of the year': `
		1-3季度，二至四季度 ⇒ date: 1-3季度 ; date: 二至四季度
		4月下旬，2031年4月下旬 ⇒ date: 4月下旬 ; date: 2031年4月下旬
		九月初九，腊月二十三 ⇒ date: 九月初九 ; date: 腊月二十三
		上半部分，下半场 ⇒ `,
	codes: `
		310118199001011234 ⇒ 
		91310118MA1JL0XX1B ⇒ 
		6222021234567890123 ⇒ 
		6901234567892 ⇒ ask: 6901234567892
		310118199001011元 ⇒ 310118199001011 元
		+86 21 5972 0000，+86-21-59720000 ⇒ 
		021 5972 0000 ⇒ 
		拨打12345政务服务便民热线 ⇒ `,
	policies: `
		两个一百年，四个自信，八项规定 ⇒ 
		四位一体，五位一体 ⇒ 
		三大战役，四大发明 ⇒ 
		六大行动，六大场景 ⇒ 6 大 ; 6 大
		七个环节 ⇒ 7 个
		十四五规划，五年规划 ⇒ 
		“四早”，“两癌” ⇒ 
		“三个环节” ⇒ 3 个
		五个一工程，三个一批 ⇒ 
		三个一百 ⇒ 3 个`,
	'congresses and councils': `
		二十届历次全会 ⇒ 
		省委十二届七次、八次全会 ⇒ 
		十四届人大五次会议 ⇒ 
		成功举办十四届 ⇒ 14 届`,
	'places and brands': `
		三亚、六安、九寨沟、四川、三里屯 ⇒ 
		五粮液、七匹狼、三只松鼠 ⇒ 
		陆家嘴，海陆大通道，队伍支撑 ⇒ 
		陆拾元 ⇒ 60 元`,
	'stages, grades and sets': `
		二期工程，机场二期 ⇒ 
		机场三期 ⇒ ask: 三期
		举办三期培训 ⇒ 3 期
		二线城市，三环路 ⇒ 
		三甲医院，世界500强，百强企业 ⇒ 
		提高5倍 ⇒ 5 倍
		千亿级产业，万吨级码头 ⇒ 
		三级 ⇒ ask: 三级
		省市县三级 ⇒ 3 级
		四班三运转，两班倒 ⇒ `,
	'generations and versions': `
		5G、4K、3D、2.0版、工业4.0 ⇒ 
		5G-A，5.5G，1080P ⇒ 
		ISO9001、14001，5W1H，6S管理 ⇒ 
		15G ⇒ ask: 15G
		5G流量 ⇒ ask: 5G
		第二版，3 版 ⇒ 3 版`,
	'tenths of a saying': `
		一分部署，九分落实；三分建、七分管 ⇒ 
		三分技术、七分管理、十二分数据 ⇒ 
		甲得三分，七分 ⇒ 3 分 ; 7 分`,
	'how something is built': `
		1+1>2，1+N，2+N+X ⇒ 
		4+2帮扶 ⇒ ask: 4+2
		“三个一百”工程 ⇒ 
		50万元级设备，30万吨级码头，500千伏级变电站 ⇒ ask: 50万元级 ; ask: 30万吨级 ; ask: 500千伏级`,
});
