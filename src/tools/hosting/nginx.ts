/** The configuration of nginx, 1.18 or newer. It needs no module that is not always there. */
import {
	CACHING,
	ENCODINGS,
	EVERY_HEADER,
	IMMUTABLE,
	KINDS,
	missingPages,
	ODD_SPELLING,
	POLICY,
	SAFE_HEADER,
	SHARED,
	type FileKind,
} from '../hosting.ts';
import { literal } from '../../lib/words/literal.ts';
import { nameOf, WRITTEN_BY, type Target } from './target.ts';

/** Whether nginx speaks https itself, or a server before it does, and hands requests on in the clear. */
export type Front = 'itself' | 'proxy';

const HTML = KINDS.filter(({ ending }) => ending === 'html');

/** nginx looks for the longest first where two could be meant, so they need no order. */
const OTHER_KINDS = KINDS.filter(({ ending }) => ending !== 'html');

/** The whole file, to be put where nginx includes parts of its `http` block, such as `/etc/nginx/conf.d/`. */
export function nginxConf(target: Target, front: Front): string {
	const parts = [
		WRITTEN_BY.map((line) => `# ${line}`).join('\n'),
		maps(target),
		...(front === 'itself' ? [redirectServer(target)] : []),
		siteServer(target, front),
	];
	return `${parts.join('\n\n')}\n`;
}

/** What depends on the address or on the answer. A map is worked out when it is asked for: headers know the answer's status. */
function maps({ base }: Target): string {
	return [
		map('$http_accept_encoding', 'br', [
			['default', "''"],
			[String.raw`"~*(^|[ ,])br *($|,|; *q=(1|0\.0*[1-9]))"`, '.br'],
		]),
		map('$uri', 'encoding', [
			['default', "''"],
			[String.raw`~\.br$`, 'br'],
		]),
		'# Files named after their content, where they are there: an answer 404 must not be kept.',
		map('"$status $uri"', 'caching', [
			['default', quoted(CACHING.ask)],
			[`"~^(200|206|304) ${literal(IMMUTABLE)}"`, quoted(CACHING.forever)],
		]),
		map('$uri', 'policy', [
			['default', quoted(only(POLICY.page))],
			[`"~\\.(${endings(({ canHoldScripts }) => canHoldScripts)})(\\.br)?$"`, quoted(only(POLICY.drawing))],
		]),
		map('$uri', 'shared', [
			['default', only(SHARED.here)],
			[`"~\\.(${endings(({ isShownElsewhere }) => isShownElsewhere)})(\\.br)?$"`, only(SHARED.elsewhere)],
		]),
		map('$status', 'allow', [
			['default', "''"],
			['405', '"GET, HEAD"'],
		]),
		'# The page that says that nothing is there, in the language of the address.',
		map(
			'$uri',
			'missing',
			missingPages().map(({ below, file }) =>
				below === '/' ? ['default', file] : [`~^${literal(below)}`, file],
			),
		),
		'# Spellings that no link of the site has, and addresses outside of it; not the page that says so.',
		map('"$uri $request_uri"', 'lost', [
			['volatile', ''],
			['default', base === '' ? '0' : '1'],
			...missingPages().map(({ file }): [string, string] => [`"~^${literal(file)} "`, '0']),
			[`"~^[^ ]* [^?]*(${ODD_SPELLING.replaceAll('\\', '\\\\')})"`, '1'],
			...(base === '' ? [] : [[`"~^[^ ]* ${literal(base)}(/|\\?|$)"`, '0'] as [string, string]]),
		]),
	].join('\n');
}

/** A variable of ours, by another. No other site on the host can have one of the same name. */
function map(of: string, name: string, rows: readonly (readonly [string, string])[]): string {
	const lines = rows.map(([key, value]) => `\t${`${key} ${value}`.trim()};`);
	return `map ${of} $report_${name} {\n${lines.join('\n')}\n}`;
}

function redirectServer(target: Target): string {
	return `server {
	${listens(target, target.ports.http).join('\n\t')}
	server_name ${nameOf(target)};
	server_tokens off;
	return 308 ${target.origin}$request_uri;
}`;
}

function siteServer(target: Target, front: Front): string {
	const { base, origin, root } = target;
	const headers = {
		...EVERY_HEADER,
		...SAFE_HEADER,
		'Cross-Origin-Resource-Policy': '$report_shared',
		'Content-Security-Policy': '$report_policy',
		'Cache-Control': '$report_caching',
		'Content-Encoding': '$report_encoding',
		Allow: '$report_allow',
	};
	const lines = [
		...(front === 'itself' ? listening(target) : proxied(target)),
		`server_name ${nameOf(target)};`,
		`root ${root};`,
		'',
		'# Headers of every answer. A location with an add_header of its own would lose them all.',
		...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
		'',
		'# The copies beside the files are smaller than any made now, and what is compressed twice nobody can read.',
		'gzip off;',
		'gzip_static on;',
		'gzip_vary off;',
		'server_tokens off;',
		'merge_slashes off;',
		'absolute_redirect off;',
		'error_page 404 $report_missing;',
		'',
		'# One name only.',
		...block(`if ($host != ${nameOf(target)})`, [`return 308 ${origin}$request_uri;`]),
		...block('if ($request_method !~ ^(GET|HEAD)$)', ['return 405;']),
		...block('if ($report_lost)', ['return 404;']),
		...(base === '' ? [] : ['', '# Files lie in their folder without the path.', ...belowBase(base)]),
		'',
		'# Compressed copies have no addresses of their own.',
		...block(`location ~ \\.(${ENCODINGS.map(([ending]) => ending.slice(1)).join('|')})$`, ['return 404;']),
		'',
		'# The page of a folder.',
		...block('location ~ /$', [
			...types(HTML[0] as FileKind),
			'try_files ${uri}index.html$report_br ${uri}index.html =404;',
		]),
		...OTHER_KINDS.flatMap((kind) => fileLocation(kind)),
		...fileLocation(HTML[0] as FileKind),
		'',
		'# A folder without its slash, or a page that is a file, without its ending.',
		...block('location /', [
			...types(HTML[0] as FileKind),
			'try_files ${uri}.html$report_br ${uri}.html @folder;',
		]),
		...block('location @folder', [
			...block('if (-f $document_root$uri/index.html)', [`return 308 ${base}$uri/$is_args$args;`]),
			'return 404;',
		]),
	];
	return block('server', lines).join('\n');
}

function listens({ isLocal }: Target, port: number, how = ''): string[] {
	const places = isLocal ? [`127.0.0.1:${port}`] : [port, `[::]:${port}`];
	return places.map((place) => `listen ${place}${how};`);
}

function listening(target: Target): string[] {
	const { certificate, ports } = target;
	return [
		'# From nginx 1.25 on: drop "http2" here and add "http2 on;". For HTTP/3, where it is built in, add "listen 443 quic reuseport;"',
		`# to these, and to the headers: add_header Alt-Svc 'h3=":443"; ma=86400' always;`,
		...listens(target, ports.https, ' ssl http2'),
		`ssl_certificate ${certificate.chain};`,
		`ssl_certificate_key ${certificate.key};`,
		'ssl_protocols TLSv1.2 TLSv1.3;',
		'ssl_session_cache shared:report:2m;',
		'ssl_session_tickets off;',
	];
}

/** The server before says by which scheme a reader came. */
function proxied(target: Target): string[] {
	return [
		...listens(target, target.ports.http),
		...block('if ($http_x_forwarded_proto = http)', [`return 308 ${target.origin}$request_uri;`]),
	];
}

function belowBase(base: string): string[] {
	return [
		...block(`if ($uri = ${base})`, [`return 308 ${base}/$is_args$args;`]),
		`rewrite ^${literal(base)}(/.*)$ $1;`,
	];
}

function fileLocation(kind: FileKind): string[] {
	const tries = kind.isCompressed ? '$uri$report_br $uri @folder' : '$uri @folder';
	return block(`location ~ \\.${kind.ending}$`, [...types(kind), `try_files ${tries};`]);
}

/** A copy is of the type of the file that it is a copy of. */
function types({ ending, type, isCompressed }: FileKind): string[] {
	return [`types { ${quoted(type)} ${ending}${isCompressed ? ' br' : ''}; }`];
}

function endings(isMeant: (kind: FileKind) => boolean): string {
	return KINDS.filter(isMeant)
		.map(({ ending }) => ending)
		.join('|');
}

function block(head: string, lines: readonly string[]): string[] {
	return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `\t${line}`)), '}'];
}

/** The value of the one header that there is. */
function only(headers: Readonly<Record<string, string>>): string {
	const [value = ''] = Object.values(headers);
	return value;
}

function quoted(text: string): string {
	return `"${text}"`;
}
