/** What of a report's check-up stays as it is, with the reason: a file beside the report, so that it goes where that goes. */
import { existsSync, readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Waivers } from '../../lib/checkup/check-up.ts';
import { CHECKUP_FAULTS } from '../../lib/edition/faults/checkup.ts';
import { refused } from '../refused.ts';

const waivers = z.record(z.string().trim().min(1), z.string().trim().min(1));

/** `报告.checkup.yaml` of `报告.docx`. */
export function waiversFileOf(report: string): string {
	return `${report.replace(/\.[^./\\]+$/, '')}.checkup.yaml`;
}

/** @returns none where there is no such file @throws Refused where it holds something else */
export function readWaivers(report: string): Waivers {
	const file = waiversFileOf(report);
	if (!existsSync(file)) return {};
	try {
		return waivers.parse(parse(readFileSync(file, 'utf8')) ?? {});
	} catch (error) {
		if (error instanceof YAMLParseError)
			throw refused(`${file}:${error.linePos?.[0].line ?? 1}`, CHECKUP_FAULTS['no-waivers'](error.code));
		if (!(error instanceof z.ZodError)) throw error;
		const [issue] = error.issues;
		throw refused(file, CHECKUP_FAULTS['no-waivers'](issue?.path.join('.') || 'YAML'));
	}
}
