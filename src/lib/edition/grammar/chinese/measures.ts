/**
 * Chinese measure words. A numeral before one of them is a quantity; before any other noun it is a question. The list is
 * open at its end: an edition adds those of its print in units.yaml.
 */

import { letterUnitAt } from './letter-units.ts';

/** They count wherever a numeral stands before them. */
const PLAIN = `
人次 人天 人日 人年 人份 人 名 位 户次 户 家次 家 员
方面 环节 个 件次 件 具 份 台套 台次 台班 台 套 辆次 辆 艘次 艘 架次 架 座 栋 幢 间 所 处 条 根 支 枝 只 匹 棵 株 丛 块钱 块 毛钱 毛 片 张 本
册 篇 幅 部 扇 盏 面 副 组 例次 册次 批次 批 群 支 项次 项 类 种 款 样 段 层 级 届 期 次 场次 场 轮 遍 趟 班次 班 车次 航次 笔 单 宗 起 例 桩
个月 个小时 个星期 个季度 个工作日 个百分点 个基点 个点 工作日 工日 工时 课时 学时 学分 小时 分钟 秒钟 毫秒 秒 星期 周年 周岁 周 天 岁 年期 年 学期 日 夜 晚
元 角 分 步 站 线 门 眼 床 桶 瓶 箱 盒 袋 杯 罐 碗 筐 篮 捆 束 卷 粒 颗 滴 枚 页 字节 字 词 题 票 席 则 帧 堂 排 列 行
延米 公顷次 亩次 条次 剂次 剂 羽 尾
平方公里 平方千米 平方厘米 平方毫米 平方米 平米 立方厘米 标准立方米 立方米 立方 千米 公里 厘米 毫米 微米 纳米 英里 海里 英寸 英尺 米 里 寸 尺 丈
公顷 亩 千升 升 毫升 吨标准煤 吨标煤 千克标准煤 公斤标准煤 克标准煤 吨二氧化碳当量 吨二氧化碳 吨公里 吨千米 吨海里 人公里 人千米 人小时 车公里 座公里 千瓦小时 兆瓦小时 克拉 载重吨 总吨 吨 公斤 千克 毫克 微克 克 斤
千瓦时 兆瓦时 千瓦 兆瓦 瓦 度 千伏安 千伏 伏 千赫 兆赫 赫兹 分贝 省份 车道 千帕 兆帕 帕 千焦 吉焦 兆焦 焦耳 千卡 大卡 摄氏度 载频 千兆 兆比特 兆 比特 千字节
端口 芯公里 纤芯公里 皮长公里 对公里 标准箱 标箱 倍 股 基点 百分点 大 版面 版 车 代 路 对 双
`
	.trim()
	.split(/\s+/);

/** Of a numeral in characters they count only where the two are no word of the dictionary: 三方 is one, 四季 another. */
const LOOSE =
	'省 方 通 口 头 载 节 点 季 道 手 队 集 首 封 盘 包 顶 把 堆 层楼 圈 席 里 角 代 双 对 课 条龙 路 行 字 盆 串 壶 桌 餐 顿 尊 锅 勺'
		.trim()
		.split(/\s+/);

/** Measures in letters, as they are printed. */
const LETTERS =
	'% ‰ ‱ cc kWh kwh KWh KWH kW KW MW GW MWh GWh TWh kVA MVA kV V W km Km KM km² km2 m cm mm μm nm m² m2 ㎡ m³ m3 ㎥ kg Kg KG g mg μg t T L l mL ml ML ha GB TB MB KB PB Mbps Gbps Tbps Kbps kbps bps Hz kHz MHz GHz dB dBm ℃ °C ° Pa kPa MPa J kJ MJ GJ TJ ppm ppb mg/L mg/m³ μg/m³ μg/L g/kWh tCO2e tCO₂e tCO2 tCO₂ kgce tce BP bp pct h min s EFLOPS PFLOPS ㎞ ㎏ ㎝ ㎜'.split(
		' ',
	);

/** A set of measures that finds the longest one at a place. */
export class Measures {
	readonly #han: ReadonlySet<string>;
	readonly #letters: ReadonlySet<string>;
	readonly #longest: number;

	/** @param more those of an edition's print */
	constructor(more: readonly string[] = []) {
		const own = more.map((unit) => unit.trim()).filter(Boolean);
		this.#han = new Set([...PLAIN, ...LOOSE, ...own.filter((unit) => /^\p{Script=Han}/u.test(unit))]);
		this.#letters = new Set([...LETTERS, ...own.filter((unit) => !/^\p{Script=Han}/u.test(unit))]);
		this.#longest = Math.max(...[...this.#han].map((unit) => unit.length));
	}

	/** The longest measure that begins at an offset; `null` where none does. */
	at(text: string, offset: number): string | null {
		const letters =
			/^(?:[%‰‱]|[A-Za-zµμΩ°℃㎡㎥㎞㎏㎝㎜][A-Za-z₂]*(?:[²³]|[23](?!\d))?(?:\/[A-Za-z]{1,4}[²³]?)?)/u.exec(
				text.slice(offset, offset + 16),
			)?.[0];
		if (letters) {
			const known = [letters, letters.replace(/\/.*$/, '')].find((form) =>
				this.#letters.has(form.replace('µ', 'μ')),
			);
			const unit = letterUnitAt(text, offset);
			return unit && unit.length > (known ?? '').length ? unit : (known ?? null);
		}
		for (let length = Math.min(this.#longest, text.length - offset); length > 0; length--) {
			const form = text.slice(offset, offset + length);
			if (this.#han.has(form)) return form;
		}
		return null;
	}

	/** Whether a measure counts behind a numeral in characters only where the dictionary does not know the two as a word. */
	isLoose(measure: string): boolean {
		return LOOSE.includes(measure);
	}
}
