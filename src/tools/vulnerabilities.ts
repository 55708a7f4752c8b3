/** Asks npm's registry which packages have known vulnerabilities; many registries do not answer that, and then nothing is known. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { ROOT } from './command.ts';

const auditSchema = z.object({
	vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

/** How long the registry may take (milliseconds). */
const PATIENCE = 20_000;

/** Packages with a vulnerability that is high or critical; none where the registry does not tell. */
export function vulnerablePackages(): string[] {
	const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
		cwd: ROOT,
		encoding: 'utf8',
		timeout: PATIENCE,
		// On Windows npm is a batch file, which only a shell can start.
		shell: process.platform === 'win32',
	});
	return severeIn(stdout);
}

/** The packages that a report of `npm audit --json` calls high or critical; none in what is no such report. */
export function severeIn(report: string | null): string[] {
	try {
		const { vulnerabilities } = auditSchema.parse(JSON.parse(report ?? ''));
		return Object.entries(vulnerabilities)
			.filter(([, { severity }]) => ['high', 'critical'].includes(severity))
			.map(([name]) => name)
			.sort();
	} catch {
		return [];
	}
}
