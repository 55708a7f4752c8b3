/** What may be different on a live site, and how it is told: whoever looks after a host reads Chinese or English. */

/** Kinds of difference, the worst first. Only a note leaves the site as good as it should be. */
const FINDINGS = {
	unreachable: {
		isNote: false,
		told: ['打不开', 'Cannot be reached'],
		mend: [
			'先看网址对不对、服务器开没开、证书是否有效。',
			'See whether the address is right, the server runs and its certificate is valid.',
		],
	},
	missing: {
		isNote: false,
		told: ['网上没有', 'Not there'],
		mend: [
			'把它传上去；文件夹的网址要给出里面的 index.html。',
			'Upload it. A folder’s address has to give its index.html.',
		],
	},
	altered: {
		isNote: false,
		told: ['路上被改了', 'Altered on the way'],
		mend: [
			'关掉服务器或 CDN 压缩 HTML、插脚本、加注释的功能：改过的页面存不到手机里。',
			'Turn off whatever minifies pages or puts scripts and comments into them: phones cannot save a page that was altered.',
		],
	},
	other: {
		isNote: false,
		told: ['和这次要发布的不一样', 'Not what is to be published'],
		mend: [
			'多半是上一版，或缓存还没更新：重新上传，再清一次 CDN 的缓存。',
			'It may be the last release, or a cache that holds it: upload again, and purge the cache.',
		],
	},
	worker: {
		isNote: false,
		told: ['service-worker.js 会被缓存', 'The worker is cached'],
		mend: [
			'给它 Cache-Control: no-cache，否则读者收不到新版。',
			'Give it Cache-Control: no-cache, or readers get no new release.',
		],
	},
	caching: {
		isNote: false,
		told: ['缓存规则不对', 'Kept too long'],
		mend: [
			'除了 /_app/immutable/ 下面真有的文件，都要 Cache-Control: no-cache。',
			'Everything but the files that are there below /_app/immutable/ needs Cache-Control: no-cache.',
		],
	},
	type: {
		isNote: false,
		told: ['类型不对', 'Wrong type'],
		mend: ['照下面写的设 Content-Type。', 'Set the Content-Type as it stands here.'],
	},
	unknownAddress: {
		isNote: false,
		told: ['没有的网址，答得不对', 'Wrong answer where nothing is'],
		mend: [
			'要回状态 404 和 404.html；/en/ 下面回 en/404.html。',
			'It has to be status 404 with 404.html, below /en/ with en/404.html.',
		],
	},
	slash: {
		isNote: false,
		told: ['少了末尾的斜杠，没领对路', 'Not led to the slash'],
		mend: [
			'要转到带斜杠的网址，问号后面的也要留着。',
			'Lead to the address with its slash, and keep what follows the question mark.',
		],
	},
	safe: {
		isNote: false,
		told: ['http 没有转到 https', 'http does not lead to https'],
		mend: ['让 http:// 的每个网址都转到 https://。', 'Lead every address of http:// to https://.'],
	},
	cookie: {
		isNote: false,
		told: ['给读者设了 Cookie', 'A cookie is set'],
		mend: [
			'关掉它：隐私页告诉读者，这个网站不设 Cookie。',
			'Turn it off: the page on privacy tells readers that there are none.',
		],
	},
	uncompressed: {
		isNote: false,
		told: ['没有压缩', 'Not compressed'],
		mend: [
			'发旁边的 .br 或 .gz，并写 Content-Encoding。',
			'Send the .br or .gz beside it, with its Content-Encoding.',
		],
	},
	vary: {
		isNote: false,
		told: ['没写 Vary: Accept-Encoding', 'No Vary: Accept-Encoding'],
		mend: [
			'加上它，否则中间的缓存会发错。',
			'Add it, or a cache between may send what a browser cannot read.',
		],
	},
	gzip: {
		isNote: true,
		told: ['只有 gzip，没有 brotli', 'gzip only, no brotli'],
		mend: ['发旁边的 .br，读者少用一成多流量。', 'Send the .br beside it, and readers load a tenth less.'],
	},
	header: {
		isNote: true,
		told: ['少了或不同的响应头', 'Headers that are missing or differ'],
		mend: ['照 deploy/ 里的配置加上。', 'Add them as the files in deploy/ have them.'],
	},
	brief: {
		isNote: true,
		told: ['可以一直缓存，却没有', 'Could be kept for ever'],
		mend: [
			'给 /_app/immutable/ 下面真有的文件一年的缓存；主机分不清有没有的，像 deploy/_headers 那样给一天。',
			'Let browsers keep the files that are there below /_app/immutable/ for a year. A host that cannot tell which are there gives a day, as deploy/_headers does.',
		],
	},
} as const satisfies Readonly<Record<string, Telling>>;

/** How a kind of difference is told, in Chinese and in English. */
interface Telling {
	/** Whether the site can stay as it is. */
	readonly isNote: boolean;
	readonly told: readonly [chinese: string, english: string];
	readonly mend: readonly [chinese: string, english: string];
}

export type Kind = keyof typeof FINDINGS;

/** One difference, at one address. */
export interface Finding {
	readonly kind: Kind;
	/** Below the site's address, such as `/about/`. */
	readonly address: string;
	/** What was found. */
	readonly found: string;
	/** What was expected; empty where the kind says it. */
	readonly expected?: string;
}

/** How many addresses are named for each kind. */
const NAMED = 3;

/**
 * What was found, for a terminal: kind by kind, the worst first, with some of the addresses.
 * @param asked how many files were asked for
 */
export function describeFindings(findings: readonly Finding[], asked: number): string {
	const kinds = Object.keys(FINDINGS) as Kind[];
	const parts = kinds.flatMap((kind) => {
		const those = findings.filter((finding) => finding.kind === kind);
		return those.length === 0 ? [] : [describeKind(kind, those)];
	});
	return [...parts, verdict(findings, asked)].join('\n\n');
}

/** Whether nothing was found that has to be mended. */
export function isRight(findings: readonly Finding[]): boolean {
	return findings.every(({ kind }) => FINDINGS[kind].isNote);
}

function describeKind(kind: Kind, findings: readonly Finding[]): string {
	const { isNote, told, mend } = FINDINGS[kind];
	const shown = findings.slice(0, NAMED).map(({ address, found, expected }) => {
		const wanted = expected === undefined ? '' : ` → ${expected}`;
		return `    ${address}  ${found}${wanted}`;
	});
	const left = findings.length - shown.length;
	return [
		`${isNote ? '·' : '✗'} ${told.join(' · ')} (${findings.length})`,
		...shown,
		...(left > 0 ? [`    … ${left}`] : []),
		...mend.map((sentence) => `  ${sentence}`),
	].join('\n');
}

function verdict(findings: readonly Finding[], asked: number): string {
	const faults = findings.filter(({ kind }) => !FINDINGS[kind].isNote).length;
	if (faults > 0)
		return `✗ 问了 ${asked} 个文件，${faults} 处要改。 · ${asked} files asked for, ${faults} things to mend.`;
	return `✓ ${asked} 个文件都和要发布的一样。 · All ${asked} files are as they are to be published.`;
}
