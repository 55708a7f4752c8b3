/** The language that the commands speak to whoever runs them. */
import type { ReadLanguage } from '../site/languages.ts';

/** `--lang zh` or `--lang=en` among the arguments of a command. */
const WISH = /^--lang(?:=(.*))?$/;

/**
 * The language of messages: that of `--lang zh` or `--lang en`, else Chinese where the system is Chinese (`LC_ALL`,
 * `LC_MESSAGES`, `LANG`, the first that is set; where none is, as on Windows, what the system itself speaks), else English.
 * @param system a BCP 47 tag
 */
export function messageLanguage(
	env: Readonly<Record<string, string | undefined>> = process.env,
	args: readonly string[] = process.argv.slice(2),
	system: string = new Intl.DateTimeFormat().resolvedOptions().locale,
): ReadLanguage {
	const at = args.findIndex((arg) => WISH.test(arg));
	const wish = at < 0 ? undefined : (WISH.exec(args[at] ?? '')?.[1] ?? args[at + 1]);
	const named = wish || env.LC_ALL || env.LC_MESSAGES || env.LANG || system;
	return /^zh/i.test(named) ? 'zh-CN' : 'en';
}
