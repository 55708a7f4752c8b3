/** What each rule of the check-up finds, and what is near it and right: reports of a fictional ferry company. */
import type { RuleName } from '../src/lib/checkup/rules.ts';

/** A report and the forms that a rule quotes of it, of each finding the first; none where all is well. */
export type Case = readonly [what: string, report: string, found: readonly string[]];

const LONG = '渡船每天早晚各跑一班，风大的时候停航并且提前一天告诉大家。';
const TABLE = (head: string, ...rows: string[]) =>
	[`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
		'\n',
	);

export const CASES: Record<RuleName, readonly Case[]> = {
	remark: [
		['a department is asked', '一、票款\n（请财务补充修改）\n渡船 12 艘。', ['（请财务补充修改）']],
		['within a line', '一、票款\n成本见下表（请运营部补充数据），其余如前。', ['（请运营部补充数据）']],
		['a number is to come', '一、票款\n全年票款为待定，渡船 XX 艘。', ['待定', 'XX']],
		['marks for a number', '一、票款\n员工□□人，捐款××万元。', ['□□', '××']],
		[
			'in English',
			'一、票款\nRevenue (to be confirmed by finance) TBC.',
			['(to be confirmed by finance)', 'TBC'],
		],
		['what readers are told', '一、票款\n（请见附件）\n请乘客补充意见。', []],
		['what is said of waiting', '一、票款\n服务有待完善，请等待定期检查。', []],
		['sizes and models', '一、票款\n救生衣 XXL 号，□是□否。', []],
		['a year with circles', '一、票款\n二○○八年建成。', []],
	],
	'two-values': [
		['in two §§', '一、服务\n乘客综合满意度92.7分。\n\n二、评价\n乘客综合满意度为 92.6 分。', ['92.7分']],
		['the same', '一、服务\n乘客综合满意度92.7分。\n\n二、评价\n乘客综合满意度为 92.70 分。', []],
		['of another year', '一、服务\n乘客综合满意度92.7分。\n\n二、评价\n去年乘客综合满意度92.6分。', []],
	],
	total: [
		['a table', `一、投入\n${TABLE('项目 | 金额（万元）', '培训 | 36', '捐款 | 5', '合计 | 42')}`, ['42']],
		['a sum of a sentence', '一、员工\n一线 30 人，后勤 12 人，共 45 人。', ['45 人']],
		['more than the whole', '一、员工\n培训 30 人，其中船长 40 人。', ['30 人']],
		[
			'kinds that exclude each other',
			'一、员工\n共有员工 60 人，其中一线员工 40 人、后勤员工 30 人。',
			['60 人'],
		],
		[
			'one is missing',
			'一、员工\n共有 60 名员工获聘，其中一级 2 名，二级 3 名，三级 14 名，四级 40 名。',
			['60 名'],
		],
		['分别为', '一、员工\n全年培训 40 人，分别为船员 25 人、站务 16 人。', ['40 人']],
		[
			'of which, beyond the sentence before',
			'一、员工\n全年选拔 5 名船长、2 名站长。加强储备，其中青年补充 4 名、专业补充 5 名。',
			['5 名船长、2 名'],
		],
		[
			'in another §',
			'一、概况\n全口径员工 520 名。\n\n二、员工\n合同制员工 230 人，派遣制员工 12 人，承包员工 8 人。',
			['520 名'],
		],
		[
			'a table that is right',
			`一、投入\n${TABLE('项目 | 金额（万元）', '培训 | 36', '捐款 | 6', '合计 | 42')}`,
			[],
		],
		['a sentence that is right', '一、员工\n一线 30 人，后勤 12 人，共 42 人。', []],
		['groups that overlap', '一、员工\n共有员工 60 人，其中党员 40 人、女员工 30 人。', []],
		['some of all', '一、员工\n共有员工 140 人，其中党员 60 人，团员 20 人。', []],
		['of which, within', '一、员工\n全年选拔 5 名船长、2 名站长。其中青年 2 名。', []],
		[
			'apart and right',
			'一、概况\n全口径员工 250 名。\n\n二、员工\n合同制员工 230 人，派遣制员工 12 人，承包员工 8 人。',
			[],
		],
	],
	growth: [
		['from and to', '一、票款\n票款由 200 万元增长到 250 万元，增长 30%。', ['30%']],
		['the year before', '一、票款\n票款 250 万元，上年 200 万元，同比增长 20%。', ['20%']],
		['by how much', '一、票款\n票款 250 万元，比上年增加 50 万元，增长 20%。', ['20%']],
		['that fell', '一、排放\n用油由 100 吨下降到 90 吨，下降 15%。', ['15%']],
		[
			'a table',
			`一、票款\n${TABLE('项目 | 2031年 | 2030年 | 同比（%）', '票款（万元） | 250 | 200 | 20')}`,
			['20'],
		],
		['within the printed digits', '一、票款\n票款由 1.9 万元增长到 2.1 万元，增长 12%。', []],
		['right', '一、票款\n票款 250 万元，比上年增加 50 万元，增长 25%。', []],
		['that fell, right', '一、排放\n用油由 100 吨下降到 90 吨，下降 10%。', []],
		['of something else', '一、票款\n票款由 200 万元增长到 250 万元，全市客运量预计还会继续增长 30%。', []],
		[
			'a table that is right',
			`一、票款\n${TABLE('项目 | 2031年 | 2030年 | 同比（%）', '票款（万元） | 250 | 200 | 25')}`,
			[],
		],
	],
	completion: [
		['of a goal', '一、票款\n目标 200 万元，完成 190 万元，完成率 98%。', ['98%']],
		['what was mended', '一、安全\n检查发现隐患 50 项，整改 48 项，整改率 98%。', ['98%']],
		['right', '一、安全\n检查发现隐患 50 项，整改 48 项，整改率 96%。', []],
		['without its numbers', '一、票款\n完成 190 万元，完成率 100%。', []],
	],
	share: [
		['of what stands before', '一、客流\n新增 6.3 万人次，其中节日新增 1.2 万人次，占比 30%。', ['30%']],
		[
			'of everybody',
			'一、概况\n全口径员工 520 名。\n\n二、志愿\n志愿者 130 人，占全员 60%以上。',
			['60%以上'],
		],
		['within the printed digits', '一、客流\n新增 6.3 万人次，其中节日新增 1.2 万人次，占比 19%。', []],
		['of everybody, right', '一、概况\n全口径员工 520 名。\n\n二、志愿\n志愿者 130 人，占全员 25%。', []],
		['of those whose number is not printed', '一、志愿\n志愿者 130 人，占党员 70%。', []],
	],
	'impossible-share': [
		['of so few people', '一、安全\n专职人员 22 名，98%的人员从业多年。', ['98%']],
		['more than all', '一、客流\n早班乘客占全部乘客的 120%。', ['120%']],
		['together more than all', '一、客流\n早班占比 50%，中班占比 40%，晚班占比 20%。', ['50%']],
		['one that can be', '一、安全\n专职人员 22 名，91%的人员有证书。', []],
		['together all', '一、客流\n早班占比 50%，中班占比 40%，晚班占比 10%。', []],
		['at least so many', '一、安全\n专职人员 22 名，98%以上的人员从业多年。', []],
	],
	'counted-list': [
		['before its count', '一、学习\n通过看、问、记、练五个环节巩固。', ['五个']],
		['behind its count', '一、制度\n形成三个层次的文件，即：手册、程序、规程、制度等。', ['三个']],
		['points below', '一、服务\n做到三个方面：\n（1）准点\n（2）安全\n\n二、安全\n平稳。', ['三个']],
		['right', '一、学习\n通过看、问、记、练四个环节巩固。', []],
		['with more than it names', '一、学习\n与北巷、望潮等五个站共建。', []],
		['和 within a member', '一、制度\n三个层次的文件，即：手册、程序和规程、制度。', []],
		['what was done there', '一、服务\n在北巷、望潮开展 5 项服务。', []],
		['a name', '一、服务\n实行“三统一”、“五个做到”。', []],
	],
	'announced-kinds': [
		[
			'two lists',
			'一、公开陈述\n履行员工责任、经济责任、诚信责任和环境责任。\n\n二、概况\n履行员工责任、经济责任、诚信责任和环保责任。',
			['员工责任、经济责任、诚信责任和环境责任'],
		],
		[
			'headings',
			'一、内容\n履行员工责任、诚信责任和环保责任。\n（一）爱护员工\n做了。\n（二）诚信经营\n做了。\n（三）参与治理\n做了。\n二、展望\n继续。',
			['员工责任、诚信责任和环保责任'],
		],
		[
			'the same',
			'一、公开陈述\n履行员工责任、诚信责任和环保责任。\n\n二、概况\n讲员工责任、诚信责任和环保责任。',
			[],
		],
		[
			'kinds of another thing',
			'一、安全\n有安全培训、急救培训和消防培训。\n\n二、学习\n有业务培训、管理培训和英语培训。',
			[],
		],
	],
	contents: [
		[
			'a title that the text does not have',
			`目录\n一、前言……1\n二、员工……3\n三、环境……5\n\n一、前言\n${LONG}\n\n二、员工\n${LONG}\n\n三、绿色\n${LONG}`,
			['三、环境……5'],
		],
		[
			'right',
			`目录\n一、前言……1\n二、员工……3\n三、环境……5\n\n一、前言\n${LONG}\n\n二、员工\n${LONG}\n\n三、环境\n${LONG}`,
			[],
		],
	],
	'outside-period': [
		['behind it', '一、荣誉\n颁奖时间为 2032 年 1 月。', ['2032 年 1 月']],
		[
			'before it, in a list',
			'一、来访\n2031年2月2日，来访。\n2031年3月2日，来访。\n2031年4月2日，来访。\n2030年5月2日，来访。',
			['2030年5月2日'],
		],
		['what is planned', '一、展望\n2032 年将继续努力。', []],
		['what was', '一、概况\n公司 1999 年 10 月成立。', []],
		['the day of print', '一、概况\n河口渡船。\n2032 年 4 月 25 日', []],
		['the report itself', '一、前言\n本报告经 2032 年 4 月 25 日会议通过。', []],
	],
	'date-order': [
		[
			'one behind a later',
			'一、来访\n2 月 2 日，来访。\n5 月 12 日，来访。\n11 月 3 日，来访。\n10 月 24 日，来访。',
			['11 月 3 日'],
		],
		[
			'in order',
			'一、来访\n2 月 2 日，来访。\n5 月 12 日，来访。\n10 月 24 日，来访。\n11 月 3 日，来访。',
			[],
		],
		[
			'newest first',
			'一、来访\n11 月 3 日，来访。\n10 月 24 日，来访。\n5 月 12 日，来访。\n2 月 2 日，来访。',
			[],
		],
		[
			'in no order',
			'一、来访\n5 月 2 日，来访。\n2 月 12 日，来访。\n9 月 24 日，来访。\n3 月 3 日，来访。',
			[],
		],
	],
	calendar: [
		['no such day', '一、来访\n2 月 30 日来访。', ['2 月 30 日']],
		['another weekday', '一、来访\n2031 年 5 月 6 日（星期三）来访。', ['2031 年 5 月 6 日（星期三']],
		['a leap day of no year', '一、来访\n每逢 2 月 29 日休航。', ['2 月 29 日']],
		['its weekday', '一、来访\n2031 年 5 月 6 日（星期二）来访。', []],
		['a leap day', '一、来访\n2028 年 2 月 29 日来访。', []],
	],
	'short-year': [
		['among others', '一、票款\n2031 年票款增长，同比 30 年提升 4%。', ['30 年']],
		['how long', '一、票款\n2031 年票款增长，坚持了 17 年。', []],
	],
	numbering: [
		['left out', '一、员工\n（1）甲好。\n（2）乙好。\n（4）丙好。', ['（2）乙好。']],
		['twice', '一、荣誉\n（一）国家级\n甲奖。\n（二）市级\n乙奖。\n（二）公司级\n丙奖。', ['（二）市级']],
		['a part is missing', `一、前言\n${LONG}\n二、员工\n${LONG}\n四、环境\n${LONG}`, ['二、员工']],
		['1.2', `1. 概况\n${LONG}\n1.1 公司\n${LONG}\n1.3 员工\n${LONG}\n2. 环境\n${LONG}`, ['1.1 公司']],
		[
			'1.1',
			`1. 概况\n${LONG}\n1.1 公司\n${LONG}\n1.2 员工\n${LONG}\n2. 环境\n${LONG}\n2.1 用电\n${LONG}\n2.2 用水\n${LONG}`,
			[],
		],
		['right', '一、员工\n（1）甲好。\n（2）乙好。\n二、环境\n（1）丙好。\n（2）丁好。', []],
		['two lists in one §', '一、员工\n（1）甲好。\n（2）乙好。\n又有：\n（1）丙好。\n（2）丁好。', []],
	],
	levels: [
		[
			'one part is divided otherwise',
			`一、前言\n（一）甲\n${LONG}\n（二）乙\n${LONG}\n二、员工\n1、丙\n${LONG}\n2、丁\n${LONG}\n三、环境\n（一）戊\n${LONG}\n（二）己\n${LONG}`,
			['1、丙'],
		],
		[
			'all alike',
			`一、前言\n（一）甲\n${LONG}\n（二）乙\n${LONG}\n二、员工\n（一）丙\n${LONG}\n三、环境\n（一）戊\n${LONG}`,
			[],
		],
	],
	'empty-heading': [
		['in the middle', `一、前言\n${LONG}\n二、员工\n三、环境\n${LONG}`, ['二、员工']],
		['with parts', `一、前言\n（一）背景\n${LONG}\n二、员工\n${LONG}`, []],
	],
	'same-heading': [
		['of one level', `一、前言\n${LONG}\n二、员工\n${LONG}\n三、员工\n${LONG}`, ['二、员工']],
		['of two parts', `一、水路\n（一）安全\n${LONG}\n二、陆路\n（一）安全\n${LONG}`, []],
	],
	'page-count': [
		['another number', '一、前言\n本报告共 22 页。', ['22 页']],
		['the same', '一、前言\n本报告共 20 页。', []],
		['of something else', '一、学习\n发放手册 22 页。', []],
	],
	'people-or-turns': [
		['of one thing', '一、捐助\n组织 18 人次参与义务献血。\n\n二、公益\n18 名员工完成献血。', ['18 人次']],
		['of two things', '一、捐助\n组织 18 人次参与义务献血。\n\n二、学习\n18 名船长取得证书。', []],
		['two numbers', '一、捐助\n组织 20 人次参与义务献血。\n\n二、公益\n18 名员工完成献血。', []],
	],
	'bare-scale': [
		['of money', '一、票款\n票务收入提升 150 万，捐款 3 万元。', ['150 万']],
		['with its unit', '一、票款\n票务收入提升 150 万元。', []],
		['of people', '一、客流\n运送乘客 150 万人次。', []],
	],
	'percent-or-points': [
		['of a share', '一、客流\n市场份额提升 17%。', ['17%']],
		['points', '一、客流\n市场份额提升 17 个百分点。', []],
		['of an amount', '一、客流\n客流量增长 17%。', []],
	],
	'mixed-scales': [
		[
			'of one label',
			'一、票款\n全年票务收入 1.2 亿元。\n\n二、展望\n全年票务收入 12000 万元。',
			['1.2 亿元'],
		],
		['of two', '一、票款\n全年票务收入 1.2 亿元。\n\n二、展望\n全年广告收入 200 万元。', []],
	],
	'unit-name': [
		['no legal one', '一、捐助\n献血 2400cc。', ['2400cc']],
		['a legal one', '一、捐助\n献血 2400 毫升。', []],
	],
	'table-unit': [
		[
			'to the cent, in 万元',
			'一、分红\n总资产 12.40 亿元。\n单位：万元\n现金分红\n18,204,530.15\n20,500,000.00',
			['单位：万元'],
		],
		['of its size', '一、分红\n总资产 12.40 亿元。\n单位：万元\n现金分红\n1,820.45\n2,050.00', []],
		['in 元', '一、分红\n总资产 12.40 亿元。\n单位：元\n现金分红\n18,204,530.15\n20,500,000.00', []],
	],
	'near-names': [
		['a coined word', '一、前言\n推进通渡改革。\n\n二、员工\n深化通渡变革。', ['通渡改革']],
		[
			'a document',
			'一、前言\n按《渡船安全管理办法》。\n\n二、员工\n按《渡船安全管理方法》。',
			['渡船安全管理办法'],
		],
		['a person', '一、前言\n总经理张明远，出席。\n\n二、来访\n总经理张明元，陪同。', ['张明远']],
		['side by side', '一、前言\n报载《江口时报》、《江口日报》。', []],
		['numbered', '一、前言\n“渡船一号”下水。\n\n二、员工\n“渡船二号”下水。', []],
		[
			'ordinary words',
			'一、前言\n动态掌握情况，提高服务水平。\n\n二、员工\n动态把握情况，提升服务水平。',
			[],
		],
	],
	'other-order': [
		[
			'a name',
			'一、学习\n获全国船员主题读书活动“晨光”优秀组织。\n\n二、荣誉\n获“晨光”全国船员主题读书活动优秀组织。',
			['获“晨光”全国船员主题读书活动优秀组织'],
		],
		[
			'the same',
			'一、学习\n获“晨光”全国船员主题读书活动优秀组织。\n\n二、荣誉\n获“晨光”全国船员主题读书活动优秀组织。',
			[],
		],
	],
	unpaired: [
		['a bracket', '一、前言\n渡船（河口。', ['（']],
		['a quotation mark typed wrong', '一、前言\n讲“把渡口当家“的故事。', ['“']],
		['a closing one', '一、前言\n渡船》好。', ['》']],
		['points and pairs', '一、前言\n1）“好”（《渡船》）。', []],
		['wide and narrow', '一、前言\n渡船（河口)好。', []],
	],
	punctuation: [
		['doubled', '一、前言\n渡船好。。员工好，，环境好。', ['。。']],
		['a blank before', '一、前言\n加强管理 、坚持服务。', ['、']],
		['a narrow comma', '一、前言\n渡船好,员工好。', [',']],
		['words', '一、前言\n渡船的的员工好。', ['的的']],
		['an ellipsis', '一、前言\n渡船好……员工好！？环境好。“好。”他说。', []],
		['a narrow comma in a number', '一、前言\n票款 1,200 元，好。', []],
	],
	repeated: [
		['a sentence', `一、前言\n${LONG}\n\n二、员工\n${LONG}`, ['渡船每天早晚各跑一班，风大的时候停航并且']],
		['a short one', '一、前言\n渡船好。\n\n二、员工\n渡船好。', []],
	],
	topics: [
		['none of its words', '一、前言\n依照《河口编写提纲》。船员好。', ['clean-water']],
		['one of its words', '一、前言\n依照《河口编写提纲》。船员好，水质好。', []],
		['a guidebook that is not named', '一、前言\n船员好。', []],
	],
};
