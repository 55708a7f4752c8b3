/** Web servers as they are, each serving a folder by the file that we write for it, on this machine alone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as requestInTheClear, type IncomingHttpHeaders } from 'node:http';
import { request as requestSafely } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { hostProgram } from '../host-programs.js';
import { caddyfile } from './caddy.ts';
import { nginxConf, type Front } from './nginx.ts';
import type { Target } from './target.ts';

/** A server that answers, and how it is asked. */
export interface RealHost {
	readonly port: number;
	/** Its process; none where it is our own. */
	readonly pid?: number;
	/** Port on which it leads to https; none where it does not speak that itself. */
	readonly clearPort?: number;
	/** Whether it speaks https. */
	readonly isSafe: boolean;
	/** Headers that the server before it would add. */
	readonly headers?: Readonly<Record<string, string>>;
	close(): Promise<void>;
}

/** What a server answered. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** How one is started: on a folder of a site, for a path, with a folder of its own for whatever it writes. */
export type StartHost = (root: string, base: string, own: string) => Promise<RealHost>;

/** Why a host cannot be asked here; nothing where it can. */
export function whyNot(program: 'nginx' | 'caddy' | undefined): string | undefined {
	if (program === undefined || hostProgram(program)) return undefined;
	return `${program} is not here: install it, or name its file in ${program.toUpperCase()}_PATH`;
}

/** Asks a server without changing the address, as fetch would by resolving its dots. */
export function ask(
	host: Pick<RealHost, 'port' | 'isSafe' | 'headers'>,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET',
): Promise<Answer> {
	const { port, isSafe } = host;
	return new Promise((resolve, reject) => {
		const where = { host: '127.0.0.1', port, path, method, agent: false as const };
		const own = { Host: isSafe ? `localhost:${port}` : 'localhost', ...host.headers, ...headers };
		// The certificate is the test's own, and nobody vouches for it.
		const options = { ...where, headers: own, servername: 'localhost', rejectUnauthorized: false };
		const call = (isSafe ? requestSafely : requestInTheClear)(options, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks),
				}),
			);
		});
		call.on('error', reject).end();
	});
}

/**
 * Starts nginx with one process.
 * @param front who speaks https
 * @param log a file in its own folder to which it writes what it sent, a line an answer: bytes, and the address; none when left out
 */
export async function startNginx(
	front: Front,
	[root, base, own]: Parameters<StartHost>,
	log?: string,
): Promise<RealHost> {
	const target = await targetFor(root, base, own);
	writeFileSync(join(own, 'site.conf'), nginxConf(target, front));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const logging = log
		? `log_format sent '$bytes_sent $request_uri'; access_log ${log} sent;`
		: 'access_log off;';
	const around = [
		'daemon off; master_process off; pid nginx.pid; error_log stderr;',
		'events { worker_connections 64; }',
		`http { ${logging} ${temporary.map((name) => `${name}_temp_path temp;`).join(' ')} include site.conf; }`,
	];
	writeFileSync(join(own, 'nginx.conf'), around.join('\n'));
	const process = start('nginx', ['-e', 'stderr', '-p', own, '-c', join(own, 'nginx.conf')], own);
	const { http, https } = target.ports;
	if (front === 'itself') return running(process, { port: https, clearPort: http, isSafe: true });
	return running(process, { port: http, isSafe: false, headers: { 'X-Forwarded-Proto': 'https' } });
}

/** Starts Caddy. */
export async function startCaddy(root: string, base: string, own: string): Promise<RealHost> {
	const target = await targetFor(root, base, own);
	const { http, https } = target.ports;
	const options = `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\thttp_port ${http}\n\thttps_port ${https}\n\tstorage file_system ${own}\n}\n`;
	writeFileSync(join(own, 'Caddyfile'), options + caddyfile(target));
	const process = start('caddy', ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'], own);
	return running(process, { port: https, clearPort: http, isSafe: true });
}

async function targetFor(root: string, base: string, own: string): Promise<Target> {
	mkdirSync(own, { recursive: true });
	const [chain, key] = [join(own, 'chain.pem'), join(own, 'key.pem')];
	const options = { keyType: 'ec', algorithm: 'sha256' } as const;
	const made = await generate([{ name: 'commonName', value: 'localhost' }], {
		...options,
		extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
	});
	writeFileSync(chain, made.cert);
	writeFileSync(key, made.private);
	const [http, https] = [await freePort(), await freePort()];
	const certificate = { chain, key };
	return { origin: 'https://localhost', base, root, certificate, ports: { http, https }, isLocal: true };
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

function start(name: 'nginx' | 'caddy', args: readonly string[], home: string): ChildProcess {
	const program = hostProgram(name);
	if (program === undefined) throw new Error(whyNot(name));
	// Both keep what they make for themselves below the home folder.
	const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
	return spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The host as soon as it answers. Throws with what it said when it ends before. */
async function running(process: ChildProcess, host: Omit<RealHost, 'close'>): Promise<RealHost> {
	let said = '';
	process.stderr?.on('data', (text: Buffer) => (said += String(text)));
	const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
	const close = () => {
		process.kill('SIGKILL');
		return ended;
	};
	for (;;) {
		if (process.exitCode !== null || process.signalCode !== null) throw new Error(said);
		const isThere = await ask(host, '/').then(
			() => true,
			() => false,
		);
		if (isThere) return { ...host, close, ...(process.pid !== undefined && { pid: process.pid }) };
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
