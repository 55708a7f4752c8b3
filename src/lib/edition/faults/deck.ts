/** What the check says of the scenes of the deck. */
import { faultKinds } from './kinds.ts';

export const DECK_FAULTS = faultKinds({
	tooMany: (count: number, most: number) => ({
		en: [
			`${count} scenes`,
			`at most ${most}: they take ninety seconds`,
			'leave out what the chapters tell as well',
		],
		zh: [`${count} 屏`, `最多 ${most} 屏：一共九十秒`, '章里也讲的就不放'],
	}),
	sameKind: (kind: string) => ({
		en: [
			`the picture "${kind}" twice in a row`,
			'another kind than in the scene before',
			'choose another kind, or exchange two scenes',
		],
		zh: [`连着两屏都是“${kind}”`, '和前一屏不同的画法', '换一种画法，或对调两屏'],
	}),
	showsNothing: () => ({
		en: ['a scene that shows nothing', 'one of "figure", "entry" and "number: none"', 'name what it shows'],
		zh: ['一屏什么都没显示', 'figure、entry、number: none 之一', '写明它显示什么'],
	}),
	showsSeveral: (keys: readonly string[]) => ({
		en: [
			`a scene with ${keys.map((key) => `"${key}"`).join(' and ')}`,
			'one of "figure", "entry" and "number: none"',
			'keep the one that it is about',
		],
		zh: [`一屏里有 ${keys.join('、')}`, 'figure、entry、number: none 之一', '只留它讲的那个'],
	}),
	unknownEntry: (entry: string) => ({
		en: [`the entry "${entry}"`, 'chapter#id of an entry of a list', 'correct it'],
		zh: [`条目“${entry}”`, '列表条目的“章#id”', '改正'],
	}),
	unknownPlace: (place: string) => ({
		en: [
			`the place "${place}"`,
			'chapter#section of this edition, or an entry of one of its lists',
			'correct it, so that the scene leads into the story',
		],
		zh: [`去处“${place}”`, '本年份的“章#小节”，或列表的条目', '改正，让这一屏通到故事里'],
	}),
	missingSource: (section: string, figure: string | undefined) => ({
		en: [`no ${section}, where ${figure} is printed`, 'the § of the figure that it shows', `add ${section}`],
		zh: [`没有写 ${section}，${figure} 印在那里`, '所显示数字的节号', `加上 ${section}`],
	}),
	notInWords: (figure: string) => ({
		en: [
			`${figure}, which the words of the scene do not tell`,
			'figures that its line, its sentence or "see" tells',
			`say {${figure}} in "see"`,
		],
		zh: [`${figure}，这一屏的文字没有讲`, 'line、sentence 或 see 里讲到的数字', `在 see 里写 {${figure}}`],
	}),
	notCountable: (figure: string, value: number, most: number) => ({
		en: [
			`${figure}, which is ${value}, one by one`,
			`a whole number from zero to ${most}`,
			'choose another kind of picture',
		],
		zh: [`${figure} 是 ${value}，要一个个画`, `0 到 ${most} 的整数`, '换一种画法'],
	}),
	noShare: (value: number) => ({
		en: [
			`${value} as a share of a hundred`,
			'a figure in percent, up to 100',
			'choose another kind of picture',
		],
		zh: [`把 ${value} 当作百分比`, '不超过 100 的百分比', '换一种画法'],
	}),
	monthsOfNothing: () => ({
		en: [
			'months of no entry',
			'a scene with an "entry" that recurs',
			'name the entry, or choose another kind',
		],
		zh: ['月份图没有条目', '带 entry、会重复的一屏', '写明条目，或换一种画法'],
	}),
	placeOfFigure: (figure: string) => ({
		en: [
			`a place for the figure ${figure}`,
			'a picture that shows the number',
			'choose another kind of picture',
		],
		zh: [`数字 ${figure} 画成了地方`, '能看出这个数的画', '换一种画法'],
	}),
	longLabel: (length: number, most: number) => ({
		en: [
			`a label of ${length} characters`,
			`at most ${most}, so that it fits beside its boat on a phone`,
			'shorten it',
		],
		zh: [`标签有 ${length} 个字符`, `最多 ${most} 个，手机上才放得下`, '写短些'],
	}),
	wrongSum: (sum: number, whole: number, figure: string | undefined) => ({
		en: [
			`parts that add up to ${sum}`,
			`${whole}, which ${figure} is`,
			'name every part, or show the figure by another picture',
		],
		zh: [`各部分加起来是 ${sum}`, `${whole}，也就是 ${figure}`, '写全各部分，或换一种画法'],
	}),
});
