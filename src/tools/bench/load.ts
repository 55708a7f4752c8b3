/** How many readers a host can serve: what a first visit with saving asks of nginx, and how fast one processor gives that. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { fetchHostPrograms, hostProgram, LIBRARIES } from '../host-programs.js';
import { startNginx, type RealHost } from '../hosting/real-hosts.ts';
import { BARS, verdict } from './bars.ts';
import { MeasureError } from './browser.ts';
import { table } from './table.ts';

/** The processors that the host and whoever asks it have to themselves. */
const PROCESSORS = { host: '0', asking: '1' };

/** How many ask at a time, and for how many seconds. */
const ASKING = 32;
const SECONDS = 10;

/** What a small host has: two processors, and a line of so many bits a second. */
const HOST = { processors: 2, line: 10_000_000 };

/** How long a first visit may take, in milliseconds. */
const VISIT_MS = 60_000;

/** An answer of the host, as its log has it. */
interface Sent {
	/** With its headers, as they went over the wire, without what TLS adds. */
	readonly bytes: number;
	readonly address: string;
}

/** What was measured. */
export interface LoadMeasured {
	/** What a first visit was sent, in the order of the log. */
	readonly visit: readonly Sent[];
	/** Requests a second of one processor: that of the visit's mix on connections that stay, and on one each. */
	readonly kept: number;
	readonly anew: number;
}

/**
 * Serves a folder by nginx on one processor, opens it once for the first time until all is saved, and asks for the same again
 * and again from another processor.
 * @param root folder of the built site
 * @param base path that it lives under
 * @throws MeasureError where nginx or wrk cannot be had, or the host does not answer
 */
export async function measureLoad(browser: Browser, root: string, base: string): Promise<LoadMeasured> {
	fetchHostPrograms(['nginx', 'wrk']);
	for (const name of ['nginx', 'wrk'] as const)
		if (!hostProgram(name)) throw new MeasureError(`${name} is not here, so no load can be measured.`);
	const own = mkdtempSync(join(tmpdir(), 'load-'));
	const log = join(own, 'sent.log');
	try {
		const host = await startNginx('itself', [root, base, own], log);
		pin(host);
		try {
			writeFileSync(log, '');
			await visitOnce(browser, `https://localhost:${host.port}${base}/`);
			const visit = sentIn(readFileSync(log, 'utf8'));
			const kept = ask(host, own, visit, '');
			const anew = ask(host, own, visit, 'close');
			return { visit, kept, anew };
		} finally {
			await host.close();
		}
	} finally {
		rmSync(own, { recursive: true, force: true });
	}
}

/** Gives the host a processor of its own. */
function pin({ pid }: RealHost): void {
	const { status } = spawnSync('taskset', ['-cp', PROCESSORS.host, String(pid)], { stdio: 'ignore' });
	if (status !== 0)
		throw new MeasureError('taskset could not give nginx one processor (util-linux, on Linux).');
}

async function visitOnce(browser: Browser, address: string): Promise<void> {
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForSelector('[data-state="saved"]', { state: 'attached', timeout: VISIT_MS }).catch(() => {
		throw new MeasureError(`${address} was not saved within ${VISIT_MS / 1000} s.`);
	});
	await context.close();
}

function sentIn(log: string): Sent[] {
	return log
		.trim()
		.split('\n')
		.map((line) => {
			const [bytes = '', address = ''] = line.split(' ');
			return { bytes: Number(bytes), address };
		});
}

/** Requests a second, of the addresses of a visit in turns. @param connection what the header of that name says; empty: it stays */
function ask(host: RealHost, own: string, visit: readonly Sent[], connection: string): number {
	const script = join(own, 'visit.lua');
	const addresses = visit.map(({ address }) => JSON.stringify(address)).join(', ');
	writeFileSync(
		script,
		`local addresses = { ${addresses} }
local turn = 0
wrk.headers['Host'] = 'localhost:${host.port}'
wrk.headers['Accept-Encoding'] = 'gzip, deflate, br'
${connection && `wrk.headers['Connection'] = '${connection}'`}
request = function()
	turn = turn % #addresses + 1
	return wrk.format('GET', addresses[turn])
end
`,
	);
	const wrk = hostProgram('wrk') ?? '';
	const args = ['-t1', `-c${ASKING}`, `-d${SECONDS}s`, '-s', script, `https://127.0.0.1:${host.port}`];
	const { stdout, stderr } = spawnSync('taskset', ['-c', PROCESSORS.asking, wrk, ...args], {
		encoding: 'utf8',
		env: { ...process.env, LD_LIBRARY_PATH: LIBRARIES },
	});
	const [, rate] = /^Requests\/sec:\s*([\d.]+)/m.exec(stdout) ?? [];
	if (rate === undefined || /Non-2xx|connect [1-9]/.test(stdout))
		throw new MeasureError(`wrk could not ask nginx:\n${stdout}${stderr}`);
	return Number(rate);
}

/** First visits an hour that a small host can serve, by its processors and by its line. */
export function readersAnHour({ visit, kept, anew }: LoadMeasured): { processors: number; line: number } {
	const bytes = visit.reduce((sum, sent) => sum + sent.bytes, 0);
	// One connection is made anew, with its keys; all other requests go over it.
	const seconds = 1 / anew + (visit.length - 1) / kept;
	return {
		processors: Math.floor((HOST.processors * 3600) / seconds),
		line: Math.floor((3600 * HOST.line) / 8 / bytes),
	};
}

/** What was measured as a table, with the bars below. */
export function loadReport(measured: LoadMeasured): string {
	const { visit, kept, anew } = measured;
	const bytes = visit.reduce((sum, sent) => sum + sent.bytes, 0);
	const { processors, line } = readersAnHour(measured);
	const page = 'a first visit';
	return [
		table(
			['sent on a first visit', 'bytes'],
			visit.map((sent) => [sent.address, sent.bytes]),
		),
		'',
		table(
			['nginx on one processor, over https', 'a second'],
			[
				['requests of that mix, connections that stay', Math.round(kept)],
				['the same, a connection each', Math.round(anew)],
			],
		),
		'',
		table(
			['first visits with saving, on a small host', 'an hour'],
			[
				[`by ${HOST.processors} processors`, processors],
				[`by a line of ${HOST.line / 1e6} Mbit/s`, line],
			],
		),
		'',
		verdict(BARS.visitRequests, [{ page, value: visit.length }]),
		verdict(BARS.visitBytes, [{ page, value: bytes }]),
		verdict(BARS.visits, [{ page: 'on a small host', value: Math.min(processors, line) }]),
	].join('\n');
}
