/** The language that the commands speak to whoever runs them. */
import type { Language } from '../site/languages.ts';

/**
 * Chinese where the system is Chinese (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set), else English.
 * @param wish `zh` or `en` from the command line, which comes before the system's
 */
export function messageLanguage(
	env: Readonly<Record<string, string | undefined>> = process.env,
	wish?: string,
): Language {
	const named = wish || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
	return /^zh/i.test(named) ? 'zh-CN' : 'en';
}

/** Takes `--lang zh` or `--lang=en` out of a command's arguments; `lang` is absent where it is not there. */
export function takeLanguage(args: readonly string[]): { args: string[]; lang?: string } {
	const rest = [...args];
	const at = rest.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
	if (at < 0) return { args: rest };
	const [flag = ''] = rest.splice(at, 1);
	const lang = flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : (rest.splice(at, 1)[0] ?? '');
	return { args: rest, lang };
}
