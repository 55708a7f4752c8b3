/** Editions of a fictional ferry that follow each other from year to year: figures, a value printed anew, promises and what became of them. */
import { parse, stringify } from 'yaml';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import { bareEdition } from './bare-edition.ts';
import { inBoth } from './texts.ts';

/** A figure of a small edition: how its report prints it, and what else figures.yaml says of it. */
interface SmallFigure {
	value: number;
	unit: keyof typeof UNITS;
	printed: string;
	name: Text;
	follows?: string;
	restated?: string;
	change?: string;
}

type Text = Readonly<Record<Language, string>>;

const UNITS = {
	trip: { kind: 'count', printed: ['人次'], 'zh-CN': '人次', en: counted('passenger trip') },
	vessel: { kind: 'count', printed: ['艘'], 'zh-CN': '艘', en: counted('vessel') },
	person: { kind: 'count', printed: ['名', '人'], 'zh-CN': '人', en: { one: 'person', other: 'people' } },
	yuan: { kind: 'money', printed: ['元'], 'zh-CN': '元', en: { one: 'yuan', other: 'yuan' } },
	percent: { kind: 'percent', printed: ['%'], 'zh-CN': '%', en: { one: '%', other: '%' } },
	point: { kind: 'count', printed: ['分'], 'zh-CN': '分', en: counted('point') },
	charger: { kind: 'count', printed: ['座'], 'zh-CN': '座', en: counted('charging point') },
} as const;

/** Years of small editions; that of the large one lies between the last two. */
type SmallYear = '2029' | '2030' | '2032';

/** What the small editions report, by year and by the id of the figure. */
const FIGURES: Readonly<Record<SmallYear, Readonly<Record<string, SmallFigure>>>> = {
	2029: {
		trips: figure(205000000, 'trip', '2.05 亿人次', '客运量', 'passenger trips'),
		vessels: figure(45, 'vessel', '45 艘', '营运船舶', 'vessels in service'),
		staff: figure(1320, 'person', '1,320 名', '在册员工', 'staff on the books'),
		'on-time': figure(98.5, 'percent', '98.5%', '班次准点率', 'departures on time'),
	},
	2030: {
		trips: figure(218000000, 'trip', '2.18 亿人次', '客运量', 'passenger trips'),
		vessels: figure(45, 'vessel', '45 艘', '营运船舶', 'vessels in service'),
		staff: figure(1300, 'person', '1,300 名', '在册员工', 'staff on the books'),
		revenue: figure(324810000, 'yuan', '32481 万元', '营业收入', 'revenue'),
		'on-time': figure(98.3, 'percent', '98.3%', '班次准点率', 'departures on time'),
		satisfaction: figure(91.4, 'point', '91.4分', '乘客综合满意度', 'overall passenger satisfaction'),
		'free-trips': figure(500000, 'trip', '超过 50 万人次', '老年人免费乘船', 'free trips of older people'),
		chargers: figure(15, 'charger', '15座', '新建充电桩', 'new charging points'),
	},
	2032: {
		trips: { ...figure(240000000, 'trip', '2.4 亿人次', '客运量', 'passenger trips'), follows: 'trips' },
		vessels: { ...figure(48, 'vessel', '48 艘', '营运船舶', 'vessels in service'), follows: 'vessels' },
		staff: {
			...figure(1260, 'person', '1,260 名', '在册员工', 'staff on the books'),
			follows: 'staff-total',
			restated: 'staff-before',
			change: 'staff-fewer',
		},
		'staff-before': figure(
			1280,
			'person',
			'1,280 名',
			'改印的上一年员工',
			'staff of the year before, printed anew',
		),
		'staff-fewer': figure(30, 'person', '30 名', '员工减少', 'fewer staff'),
	},
};

/** What figures of the second year say where there is a year before it, and what it prints anew of that. */
const SECOND_YEAR = {
	says: {
		trips: { follows: 'trips' },
		vessels: { follows: 'vessels' },
		staff: { follows: 'staff', restated: 'staff-before' },
		'on-time': { follows: 'on-time' },
	},
	prints: {
		'staff-before': figure(
			1310,
			'person',
			'1,310 名',
			'改印的上一年员工',
			'staff of the year before, printed anew',
		),
	},
} as const satisfies { says: Record<string, Partial<SmallFigure>>; prints: Record<string, SmallFigure> };

const PROMISES: Readonly<Record<SmallYear, readonly { id: string; title: Text }[]>> = {
	2029: [
		{ id: 'sunday-boats', title: text('周日加开船', 'More boats on Sundays') },
		{ id: 'new-piers', title: text('翻新码头', 'Piers made new') },
	],
	2030: [
		{ id: 'electric-boats', title: text('换电动渡船', 'Electric ferries') },
		{ id: 'lower-fares', title: text('船票降价', 'Lower fares') },
		{ id: 'night-boats', title: text('夜里开船', 'Boats at night') },
		{ id: 'quiet-cabins', title: text('安静的船舱', 'Quiet cabins') },
	],
	2032: [],
};

/** What the report of a year says of the promises of the edition before. */
const OUTCOMES: Readonly<Record<'2030' | '2031' | '2032', object>> = {
	2030: {
		'sunday-boats': {
			state: 'kept',
			source: '§1',
			text: text('周日的船多了。', 'There are more boats on Sundays.'),
		},
		'new-piers': { state: 'no-word' },
	},
	2031: {
		'electric-boats': {
			state: 'kept',
			source: '§3.3.2',
			text: text('换上了电动渡船 {electric-ferries}。', 'It replaced {electric-ferries} by electric ones.'),
		},
		'lower-fares': {
			state: 'not-kept',
			source: '§4.1',
			text: text('票价没有降。', 'Fares did not fall.'),
		},
		'night-boats': {
			state: 'under-way',
			source: '§4.2',
			text: text('夜航航线 {night-routes} 正在准备。', '{night-routes} at night are being prepared.'),
		},
		'quiet-cabins': { state: 'no-word' },
	},
	2032: {
		'night-routes-2032': { state: 'kept', source: '§1', text: text('夜航开了。', 'Boats run at night.') },
		'reading-rooms': { state: 'no-word' },
	},
};

/** The files of the small edition of a year, by their names in its folder. @param follows whether there is one before it */
export function smallEdition(year: SmallYear, follows = year === '2032'): Map<string, string> {
	const files = bareEdition(Number(year));
	const figures = Object.entries(follows && year === '2030' ? secondYear() : FIGURES[year]);
	const promises = PROMISES[year];
	const outcomes = follows && year !== '2029' ? OUTCOMES[year] : null;
	files.set('units.yaml', yaml(UNITS));
	files.set(
		'figures.yaml',
		yaml(Object.fromEntries(figures.map(([id, one]) => [id, { ...one, source: `§1 ${one.printed}` }]))),
	);
	files.set(
		'source.json',
		JSON.stringify({
			sections: [
				section(
					figures.map(([, { printed }]) => printed),
					[`${Number(year) + 1}年`],
				),
			],
		}),
	);
	const planned = {
		source: '§1',
		year: Number(year) + 1,
		part: 'all',
		text: text('打算做这件事。', 'This is planned.'),
	};
	files.set('commitments.yaml', yaml(promises.map((promise) => ({ ...promise, ...planned }))));
	if (outcomes) files.set('outcomes.yaml', yaml(outcomes));
	files.set('edition.yaml', ofTheFerry(files.get('edition.yaml') ?? ''));
	for (const language of LANGUAGES) {
		const sentence = text('打算。', 'Plans.')[language];
		files.set(
			`${language}/commitments.md`,
			`---\n${yaml({ title: text('打算', 'Plans')[language], description: sentence, minute: sentence })}---\n`,
		);
		const chapter = `${language}/beginning.md`;
		const told = `\`\`\`figures\n${figures.map(([id]) => id).join('\n')}\n\`\`\`\n`;
		files.set(chapter, `${(files.get(chapter) ?? '').replace('minute:', 'lead: trips\nminute:')}\n${told}`);
	}
	return files;
}

/** The figures of the second year, which follow those of the first. */
function secondYear(): Readonly<Record<string, SmallFigure>> {
	const says: Readonly<Record<string, Partial<SmallFigure>>> = SECOND_YEAR.says;
	const own = Object.entries(FIGURES[2030]).map(([id, one]) => [id, { ...one, ...says[id] }] as const);
	return { ...Object.fromEntries(own), ...SECOND_YEAR.prints };
}

/** Lets the large fictional edition follow the small one before it. @param read gives a file of it @param write writes one */
export function followSmall(
	read: (file: string) => string,
	write: (file: string, text: string) => void,
): void {
	const figures = parse(read('figures.yaml')) as Record<string, object>;
	const entry = (id: string, more: object) => ({ [id]: { ...figures[id], ...more } });
	write(
		'figures.yaml',
		yaml({
			...figures,
			...entry('trips', { follows: 'trips' }),
			...entry('vessels', { follows: 'vessels' }),
			...entry('staff-total', { follows: 'staff' }),
			...entry('revenue', { follows: 'revenue', change: 'revenue-growth' }),
			...entry('punctuality', { follows: 'on-time' }),
			...entry('satisfaction', { follows: 'satisfaction' }),
			...entry('free-trips', { follows: 'free-trips' }),
			...entry('chargers', { follows: 'chargers', restated: 'chargers-before' }),
			'chargers-before': {
				...figure(17, 'charger', '17座', '上一年新建的充电桩', 'charging points of the year before'),
				source: '§3.3.2 17座',
			},
		}),
	);
	const outline = JSON.parse(read('source.json')) as { sections: { number: string; quantities: object[] }[] };
	outline.sections
		.find(({ number }) => number === '§3.3.2')
		?.quantities.push({ form: '17座', before: '上一年', after: '' });
	write('source.json', JSON.stringify(outline));
	write('outcomes.yaml', yaml(OUTCOMES[2031]));
	const told = text(
		'报告说，上一年建了 {chargers-before}。',
		'The report says that {chargers-before} were built the year before.',
	);
	for (const language of LANGUAGES) {
		const chapter = `${language}/electric-ferries-and-clean-water.md`;
		write(chapter, `${read(chapter)}\n${told[language]}\n`);
	}
}

function section(printed: readonly string[], dates: readonly string[]) {
	const quantities = printed.map((form) => ({ form, before: '', after: '' }));
	return { number: '§1', title: '开头', items: 0, quantities, dates };
}

/** The main file of an edition of the fictional company, with a chapter of promises. */
function ofTheFerry(file: string): string {
	const data = parse(file) as { organisation: object; chapters: object[] };
	return yaml({
		...data,
		organisation: { ...data.organisation, short: text('沧溪湾轮渡公司', 'Cangxi Bay Ferry Company') },
		chapters: [...data.chapters, { slug: 'commitments', part: 'all', shows: 'commitments' }],
	});
}

function figure(
	value: number,
	unit: SmallFigure['unit'],
	printed: string,
	chinese: string,
	english: string,
): SmallFigure {
	return { value, unit, printed, name: text(chinese, english) };
}

/** YAML as editions have it: every value written out. */
function yaml(value: object): string {
	return stringify(value, { aliasDuplicateObjects: false });
}

function counted(one: string) {
	return { one, other: `${one}s` };
}

function text(chinese: string, english: string): Text {
	return inBoth(chinese, english);
}
