/** What the check says of figures, waivers and formulas. */
import { faultKinds } from './kinds.ts';

export const FIGURE_FAULTS = faultKinds({
	unknownUnit: (unit: string, known: string) => ({
		en: [`the unit "${unit}"`, `one of ${known}`, 'correct it, or add the unit to units.yaml'],
		zh: [`单位“${unit}”`, `其中之一：${known}`, '改正，或在 units.yaml 里补上'],
	}),
	neitherPrintedNorComputed: () => ({
		en: [
			'neither a printed form with its source nor a formula',
			'"printed" and "source" for a reported figure, "formula" for a computed one',
			'give one of the two',
		],
		zh: [
			'既没有印刷写法和出处，也没有算式',
			'报告里的数字写 printed 和 source，算出的写 formula',
			'补上其中一种',
		],
	}),
	printedAndComputed: () => ({
		en: [
			'a printed form and a formula',
			'"printed" and "source" for a reported figure, "formula" for a computed one',
			'give one of the two',
		],
		zh: ['又有印刷写法又有算式', '报告里的数字写 printed 和 source，算出的写 formula', '只留一种'],
	}),
	addressTaken: (address: string, other: string) => ({
		en: [
			`${address}, which the figure ${other} has already`,
			'an address of its own',
			'write what its own place prints; the second alike in a § has (2) behind it',
		],
		zh: [
			`${address}，数字 ${other} 已经用了`,
			'它自己的出处',
			'写它那一处印的；同一节里第二个相同的，后面加 (2)',
		],
	}),
	noSuchAddress: (address: string, standing: { en: string; zh: string }) => ({
		en: [
			address,
			`the address of a printed quantity; ${standing.en}`,
			'copy the address from there, or run npm run outline -- --list with the §',
		],
		zh: [address, `报告里印着的一处；${standing.zh}`, '照着改，或运行 npm run outline -- --list 加节号查看'],
	}),
	printedOtherwise: (form: string, printed: string, address: string, around: string) => ({
		en: [
			`"${form}"`,
			`"${printed}", as ${address} prints it (${around})`,
			'copy the printed form, or correct the address',
		],
		zh: [`“${form}”`, `“${printed}”，${address} 就是这样印的（${around}）`, '照印刷写法抄，或改正出处'],
	}),
	noQuantity: (form: string) => ({
		en: [`"${form}"`, 'a printed quantity such as 86848万元', 'copy the number with its unit, nothing more'],
		zh: [`“${form}”`, '印刷的数量，例如 86848万元', '只抄数字和单位'],
	}),
	wrongValue: (value: string, expected: string, form: string) => ({
		en: [
			`the value ${value}`,
			`${expected}, which "${form}" stands for`,
			'correct the value or the printed form',
		],
		zh: [`数值 ${value}`, `${expected}，也就是“${form}”`, '改正数值或印刷写法'],
	}),
	wrongUnit: (unit: string, form: string, measure: string) => ({
		en: [
			`the unit "${unit}" for "${form}"`,
			`a unit that is printed "${measure}"`,
			`choose another unit, or add "${measure}" to its printed forms in units.yaml`,
		],
		zh: [
			`“${form}”用了单位“${unit}”`,
			`印作“${measure}”的单位`,
			`换一个单位，或在 units.yaml 里给它加上“${measure}”`,
		],
	}),
	wrongResult: (value: string, result: string) => ({
		en: [`the value ${value}`, `${result}, which its formula gives`, 'correct the value or the formula'],
		zh: [`数值 ${value}`, `${result}，这是算式的结果`, '改正数值或算式'],
	}),
	unreadableFormula: (formula: string, reason: string) => ({
		en: [
			`${formula}: ${reason}`,
			'arithmetic (+ - * / and brackets) over {figure-id}, round, zeros, count("list") and items("§…")',
			'correct the formula; instead of -{figure-id} write 0 - {figure-id}',
		],
		zh: [
			`${formula}（${reason}）`,
			'用 + - * / 和括号，算 {数字-id}、round、zeros、count("列表")、items("§…")',
			'改正算式；不写 -{数字-id}，写 0 - {数字-id}',
		],
	}),
	idleWaiver: (address: string) => ({
		en: [
			address,
			'the address of a printed quantity that no figure tells',
			'remove the waiver, or correct its address',
		],
		zh: [address, '报告里印着、又没有数字讲到的一处', '删去这一条，或改正出处'],
	}),
	waiverOfTold: (address: string, figure: string) => ({
		en: [
			`${address}, which the figure ${figure} tells`,
			'the address of a printed quantity that no figure tells',
			'remove the waiver, or correct its address',
		],
		zh: [`${address}，数字 ${figure} 已经讲了`, '报告里印着、又没有数字讲到的一处', '删去这一条，或改正出处'],
	}),
	untold: (address: string, around: string) => ({
		en: [
			`nothing tells ${address}, printed "${around}"`,
			'a figure or a waiver for every printed quantity',
			'add it to figures.yaml, or waive it here with the reason',
		],
		zh: [
			`没有地方讲 ${address}（印作“${around}”）`,
			'每个印着的数量都有数字讲到，或写明不讲',
			'加进 figures.yaml，或在这里写明不讲的理由',
		],
	}),
});
