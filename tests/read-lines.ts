/** What the lines of a report of a single § say in numbers, for tests of the reading of whole texts. */
import type { ReportKnown } from '../src/lib/edition/answers.ts';
import { printOutline } from '../src/lib/edition/reading/print.ts';
import type { ReadLanguage } from '../src/lib/site/languages.ts';

export interface SaidInLines {
	/** Form, value and unit of each quantity. */
	quantities: string[];
	dates: string[];
	/** Form and code of each question. */
	questions: string[];
}

export function readLines(
	lines: readonly string[],
	language: ReadLanguage = 'zh-CN',
	known: ReportKnown = {},
): SaidInLines {
	const { sections } = printOutline(lines.join('\n'), language, known, ({ code, ...args }) =>
		[code, ...Object.values(args)].join(' '),
	);
	const [section] = sections;
	return {
		quantities: (section?.quantities ?? []).map(
			(found) =>
				`${found.form} = ${'value' in found ? found.value : `${found.from}..${found.to}`} ${found.unit}`,
		),
		dates: (section?.dates ?? []).map(({ form }) => form),
		questions: (section?.questions ?? []).map(({ form, why }) => `${form}: ${why}`),
	};
}
