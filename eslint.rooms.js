/**
 * The rooms of the house, from the bottom up, and what each may import: nothing reaches back. CONTRIBUTING.md shows the same
 * table to people. A room is a folder of `src/lib`, or one of the few files that stand beside them.
 */
const BELOW_PAGES = ['site', 'edition', 'words', 'drawings', 'telling', 'parts'];

/** @type {Record<string, string[]>} */
export const ROOMS = {
	site: [],
	'kept-file.ts': [],
	'packed-files.ts': [],
	'choices.ts': [],
	'policy.ts': [],
	'spoken-page.ts': [],
	words: ['site'],
	edition: ['site', 'words'],
	documents: ['edition', 'site'],
	checkup: ['edition', 'site'],
	charts: [],
	drawings: ['site'],
	telling: ['charts', 'edition', 'site', 'words'],
	parts: ['telling', 'site', 'words'],
	speech: ['spoken-page.ts', 'site', 'edition', 'words', 'telling'],
	scenes: ['telling'],
	offline: ['site', 'choices.ts'],
	actions: ['site', 'choices.ts', 'spoken-page.ts', 'parts'],
	'enhance.ts': ['actions', 'offline'],
	frame: [...BELOW_PAGES, 'actions', 'offline', 'enhance.ts'],
	pictures: ['site', 'edition', 'words', 'drawings', 'telling', 'scenes', 'kept-file.ts'],
	search: [...BELOW_PAGES, 'frame'],
	lists: [...BELOW_PAGES, 'spoken-page.ts', 'speech', 'frame', 'pictures'],
	pages: [...BELOW_PAGES, 'speech', 'scenes', 'actions', 'offline', 'frame', 'lists'],
	book: [...BELOW_PAGES, 'packed-files.ts', 'frame', 'pages'],
	data: [...BELOW_PAGES, 'search', 'frame', 'lists'],
	halls: [...BELOW_PAGES, 'spoken-page.ts', 'speech', 'frame', 'lists', 'pictures', 'pages'],
	share: [...BELOW_PAGES, 'scenes', 'frame', 'lists', 'pictures', 'pages'],
	server: [
		'kept-file.ts',
		'packed-files.ts',
		'spoken-page.ts',
		...BELOW_PAGES,
		'speech',
		'charts',
		'frame',
		'lists',
		'pictures',
		'pages',
		'search',
		'book',
		'data',
		'halls',
		'share',
	],
};

const all = Object.keys(ROOMS);

/** What stands above the rooms: it may enter those that it needs, and no room reaches back to it. */
const ABOVE = {
	routes: {
		pattern: 'src/routes',
		rooms: [
			'server',
			'pages',
			'frame',
			'search',
			'data',
			'halls',
			'share',
			'parts',
			'words',
			'drawings',
			'site',
		],
	},
	params: { pattern: 'src/params', rooms: ['site'] },
	hooks: { pattern: 'src/hooks.server.ts', rooms: ['site', 'words', 'drawings', 'frame', 'policy.ts'] },
	worker: { pattern: 'src/service-worker', rooms: ['site', 'offline'] },
	tools: { pattern: 'src/tools', rooms: all },
};

const places = [
	...all.map((name) => ({ name, pattern: `src/lib/${name}` })),
	...Object.entries(ABOVE).map(([name, { pattern }]) => ({ name, pattern })),
];
const isFile = ({ pattern }) => /\.[a-z]+$/.test(pattern);

/** The configuration for `eslint-plugin-boundaries`, which tells folders from files. */
export const settings = {
	'boundaries/include': ['src/**/*.{ts,js,svelte}'],
	'boundaries/elements': places
		.filter((place) => !isFile(place))
		.map(({ name, pattern }) => ({ type: name, pattern: `${pattern}/**`, partialMatch: false })),
	'boundaries/files': places.filter(isFile).map(({ name, pattern }) => ({ category: name, pattern })),
	'import/resolver': { typescript: { project: 'tsconfig.json' } },
};

/** For the files of each place what it may import: all that is known of others is no matter to them. */
export const roomRules = places.map((place) => ({
	files: isFile(place) ? [place.pattern] : [`${place.pattern}/**`],
	rules: {
		'boundaries/dependencies': [
			'error',
			{
				default: 'disallow',
				message: 'Imports lead down from room to room: eslint.rooms.js says what this one may import.',
				policies: allow(place, [place.name, ...(ROOMS[place.name] ?? ABOVE[place.name].rooms)]),
			},
		],
	},
}));

/** Lets a place import some others. */
function allow(place, others) {
	const known = places.filter(({ name }) => others.includes(name));
	const from = isFile(place) ? { file: { categories: place.name } } : { element: { type: place.name } };
	const folders = known.filter((other) => !isFile(other)).map(({ name }) => name);
	const files = known.filter(isFile).map(({ name }) => name);
	return [
		...(folders.length > 0 ? [{ from, allow: { to: { element: { types: { anyOf: folders } } } } }] : []),
		...(files.length > 0 ? [{ from, allow: { to: { file: { categories: { anyOf: files } } } } }] : []),
	];
}
