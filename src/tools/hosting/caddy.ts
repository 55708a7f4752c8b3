/** The site block of Caddy, 2.6 or newer. */
import {
	CACHING,
	ENCODINGS,
	EVERY_HEADER,
	IMMUTABLE,
	KINDS,
	kindOf,
	missingPages,
	ODD_SPELLING,
	POLICY,
	SAFE_HEADER,
	SHARED,
	type FileKind,
} from '../hosting.ts';
import { EXAMPLE, WRITTEN_BY, type Target } from './target.ts';

/** The whole file, to be imported into a Caddyfile or used as one. Without files of a certificate Caddy gets one itself. */
export function caddyfile(target: Target): string {
	const { base, origin, root, certificate, isLocal, ports } = target;
	const ownCertificate = certificate.chain !== EXAMPLE.certificate.chain;
	const lines = [
		...WRITTEN_BY.map((line) => `# ${line}`),
		...block('(report_headers)', commonHeaders()),
		'',
		...block(`${origin}${isUsual(target) ? '' : `:${ports.https}`}`, [
			ownCertificate
				? `tls ${certificate.chain} ${certificate.key}`
				: '# Caddy gets a certificate by itself. For one of your own: tls CHAIN KEY',
			...(isLocal ? ['bind 127.0.0.1'] : []),
			`root * ${root}`,
			...block('route', [
				'import report_headers',
				...answers(base),
				...(base === '' ? [] : [`uri strip_prefix ${base}`]),
				...places(base),
			]),
			...block('handle_errors', ['import report_headers', ...missing(base)]),
		]),
	];
	return `${lines.join('\n')}\n`;
}

/** Whether Caddy listens where browsers ask by themselves. */
function isUsual({ ports }: Target): boolean {
	return ports.https === EXAMPLE.ports.https;
}

/** Headers of an answer until it is known to be a file. */
function commonHeaders(): string[] {
	const { Vary, ...others } = EVERY_HEADER;
	const headers = { ...others, ...SAFE_HEADER, ...SHARED.here, ...POLICY.page, 'Cache-Control': CACHING.ask };
	return [
		...Object.entries(headers).map(([name, value]) => `header ${name} "${value}"`),
		'# Set last, because Caddy says the same of some files.',
		...block('header', [`Vary "${Vary}"`, '-Server', 'defer']),
	];
}

function answers(base: string): string[] {
	return [
		'@other not method GET HEAD',
		...block('handle @other', ['header Allow "GET, HEAD"', 'respond 405']),
		'# Spellings that no link of the site has, and compressed copies, which have no addresses of their own.',
		`@odd vars_regexp {http.request.orig_uri} "^[^?]*(${ODD_SPELLING.replaceAll('\\', '\\\\')})"`,
		'error @odd 404',
		`@copy path ${ENCODINGS.map(([ending]) => `*${ending}`).join(' ')}`,
		'error @copy 404',
		...(base === ''
			? []
			: [
					...block('@bare', [`path ${base}`, 'not path */']),
					...block('handle @bare', redirect(`${base}/`)),
					`@outside not path ${base}/*`,
					'error @outside 404',
				]),
	];
}

/** Everything that has been found to be there is sent, and only that gets headers of its kind. */
function places(base: string): string[] {
	return [
		...block('@folder', ['not path */', 'file {path}/index.html']),
		...block('handle @folder', redirect(`${base}{path}/`)),
		...block('@bare_page', ['not path */', 'file {path}.html']),
		'rewrite @bare_page {path}.html',
		...block('@folder_page', ['path */', 'file {path}index.html']),
		'rewrite @folder_page {path}index.html',
		...block('@there', ['not path */', 'file']),
		...block('handle @there', [
			`@immutable path ${IMMUTABLE}*`,
			`header @immutable Cache-Control "${CACHING.forever}"`,
			...KINDS.flatMap(kindHeaders),
			...fileServer(),
		]),
		'error 404',
	];
}

function fileServer(): string[] {
	const copies = ENCODINGS.map(([, name]) => name).join(' ');
	return block('file_server', [`precompressed ${copies}`, 'disable_canonical_uris']);
}

/** Leads on, with the query if there is one. */
function redirect(to: string): string[] {
	return ['@asked expression {query} != ""', `redir @asked ${to}?{query} 308`, `redir * ${to} 308`];
}

function kindHeaders({ ending, type, isShownElsewhere, canHoldScripts }: FileKind): string[] {
	const headers = {
		'Content-Type': type,
		...(isShownElsewhere ? SHARED.elsewhere : {}),
		...(canHoldScripts ? POLICY.drawing : {}),
	};
	return [
		`@${ending} path *.${ending}`,
		...Object.entries(headers).map(([name, value]) => `header @${ending} ${name} "${value}"`),
	];
}

/** The page that says that nothing is there, in the language of the address. */
function missing(base: string): string[] {
	return [
		'@nothing expression {err.status_code} == 404',
		...block(
			'handle @nothing',
			missingPages().flatMap(({ below, file }, index) => {
				const name = `@missing${index}`;
				const body = [`rewrite * ${file}`, `header Content-Type "${kindOf(file).type}"`, ...fileServer()];
				return [
					...(below === '/' ? [] : [`${name} vars_regexp {http.request.orig_uri.path} ^${base}${below}`]),
					...block(below === '/' ? 'handle' : `handle ${name}`, body),
				];
			}),
		),
	];
}

function block(head: string, lines: readonly string[]): string[] {
	return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `\t${line}`)), '}'];
}
