/** What the check says of figures that follow one of the edition before, and of what became of its promises. */
import { faultKinds } from './kinds.ts';

export const FOLLOWING_FAULTS = faultKinds({
	nothingBefore: (begins: string) => ({
		en: [
			'a figure that follows one of the edition before',
			`an edition of the same organisation whose period ends before ${begins}`,
			'take "follows" out, or add that edition to the folder of editions',
		],
		zh: [
			'写了 follows，接着上一期的数字',
			`同一单位有一期在 ${begins} 之前结束`,
			'删去 follows，或把上一期放进年份文件夹',
		],
	}),
	otherPeriod: (days: number, edition: string, otherDays: number) => ({
		en: [
			`a figure of ${days} days that follows one of ${otherDays} days`,
			`a period as long as that of ${edition}`,
			'take "follows" out: what took longer is no comparison',
		],
		zh: [
			`本期 ${days} 天，接着的一期 ${otherDays} 天`,
			`和 ${edition} 一样长的期间`,
			'删去 follows：长短不同的期间不能比',
		],
	}),
	unknownBefore: (id: string, edition: string) => ({
		en: [
			`"${id}", which ${edition} does not have`,
			`an id of ${edition}/figures.yaml`,
			'correct the id, or take "follows" out',
		],
		zh: [`“${id}”，${edition} 里没有`, `${edition}/figures.yaml 里有的 id`, '改正 id，或删去 follows'],
	}),
	followedTwice: (id: string, other: string) => ({
		en: [
			`"${id}", which the figure ${other} follows already`,
			'a figure that no other follows',
			'let only the one follow it that is the same quantity',
		],
		zh: [`“${id}”，数字 ${other} 已经接着它了`, '没有别的数字接着的一个', '只留真正是同一个量的那个'],
	}),
	otherUnit: (unit: string, id: string, other: string) => ({
		en: [
			`the unit "${unit}" after "${other}" of ${id}`,
			'the same unit, with the same words for readers',
			'correct the unit, or take "follows" out if it is another quantity',
		],
		zh: [
			`单位“${unit}”，上一期的 ${id} 是“${other}”`,
			'同一个单位，读者看到的字也一样',
			'改正单位；不是同一个量就删去 follows',
		],
	}),
	otherFormula: (formula: string, id: string, other: string) => ({
		en: [
			`${formula}, where ${id} was computed by ${other}`,
			'the same arithmetic in both editions',
			'compute it alike, or take "follows" out',
		],
		zh: [
			`${formula}，上一期的 ${id} 是按 ${other} 算的`,
			'两期用同样的算式',
			'改成一样的算法，或删去 follows',
		],
	}),
	followsNothing: (field: string) => ({
		en: [`"${field}" of a figure that follows none`, '"follows" beside it', 'add "follows", or take it out'],
		zh: [`没有 follows，却写了 ${field}`, '旁边有 follows', '补上 follows，或删去'],
	}),
	notPrintedAgain: (field: string, id: string) => ({
		en: [
			`${field}: "${id}"`,
			'another figure of this edition, which its report prints',
			'correct the id, or add the figure with its printed form and source',
		],
		zh: [
			`${field} 写了“${id}”`,
			'本期报告印着的另一个数字',
			'改正 id，或补上这个数字，写明 printed 和 source',
		],
	}),
	restatedUnit: (id: string, unit: string, own: string) => ({
		en: [
			`the figure ${id}, in "${unit}"`,
			`a figure in "${own}", the unit of what it restates`,
			'correct the id or its unit',
		],
		zh: [`数字 ${id}，单位“${unit}”`, `单位是“${own}”的数字，和它改印的量一样`, '改正 id 或单位'],
	}),
	changeUnit: (id: string, unit: string, own: string) => ({
		en: [
			`the figure ${id}, in "${unit}"`,
			`a change in per cent, or in "${own}"`,
			'correct the id or its unit',
		],
		zh: [`数字 ${id}，单位“${unit}”`, `以百分比或“${own}”计的变化`, '改正 id 或单位'],
	}),
	unanswered: (id: string, edition: string, title: { en: string; zh: string }) => ({
		en: [
			`nothing says what became of ${id} of ${edition} (${title.en})`,
			`an answer to each promise of ${edition}`,
			`add ${id} here with its state; if this report has nothing of it, the state is no-word`,
		],
		zh: [
			`没有写 ${edition} 的 ${id}（${title.zh}）后来怎样`,
			`${edition} 的每一条承诺都有回答`,
			`在这里补上 ${id} 和它的 state；报告一个字没提就写 no-word`,
		],
	}),
	noSuchPromise: (id: string, edition: string | null) => ({
		en: [
			`"${id}"`,
			edition === null
				? 'nothing: no edition before this one promised anything'
				: `an id of what ${edition} promised`,
			'correct the id, or take it out',
		],
		zh: [
			`“${id}”`,
			edition === null ? '不写：没有上一期，也就没有承诺要回答' : `${edition} 里一条承诺的 id`,
			'改正 id，或删去',
		],
	}),
	answerWithoutWords: (state: string, missing: string) => ({
		en: [
			`${state} without "${missing}"`,
			'the § that says so, and what it says in one sentence',
			`add "${missing}", or write no-word`,
		],
		zh: [`${state}，却没有 ${missing}`, '说到它的那一节，和一句话', `补上 ${missing}，或写 no-word`],
	}),
	wordsOfNoWord: (field: string) => ({
		en: [
			`no-word with "${field}"`,
			'nothing beside it: the report does not speak of it',
			`take "${field}" out, or write what the report says of it as the state`,
		],
		zh: [`no-word，却有 ${field}`, '旁边什么也不写：报告没有提', `删去 ${field}，或把 state 改成报告说的`],
	}),
});
