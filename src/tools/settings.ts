import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { ROOT } from './command.ts';

/** What the environment says about a build, checked. */
export interface Settings {
	/** Scheme and host of the published site, without a path: `https://report.example`. */
	readonly siteOrigin: string;
	/** Path that the site lives under: empty, or `/like/this`. */
	readonly basePath: string;
	/** Folder of the editions, absolute or from the project's root. */
	readonly editionsDir: string;
	/** Folder of the release that is live, whose pages are to keep working; empty when there is none. */
	readonly lastRelease: string;
	/** The day (ISO) on which every check went through, for the statement on accessibility; empty where nobody says. */
	readonly checkedOn: string;
}

/** Thrown when a setting cannot be used; its message tells every one that is wrong, and how to mend it. */
export class SettingsError extends Error {
	override readonly name = 'SettingsError';
}

const DEFAULTS = {
	SITE_ORIGIN: 'http://localhost:4173',
	BASE_PATH: '',
	EDITIONS_DIR: 'src/editions',
	LAST_RELEASE: '',
	CHECKED_ON: '',
};

/**
 * Gives the settings of a build, from `SITE_ORIGIN`, `BASE_PATH`, `EDITIONS_DIR`, `LAST_RELEASE` and `CHECKED_ON` or their defaults.
 * Throws a {@link SettingsError} that lists every setting that cannot be used.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
	const settings = {
		siteOrigin: env.SITE_ORIGIN || DEFAULTS.SITE_ORIGIN,
		basePath: env.BASE_PATH ?? DEFAULTS.BASE_PATH,
		editionsDir: env.EDITIONS_DIR || DEFAULTS.EDITIONS_DIR,
		lastRelease: env.LAST_RELEASE || DEFAULTS.LAST_RELEASE,
		checkedOn: env.CHECKED_ON || DEFAULTS.CHECKED_ON,
	};
	const faults = [
		siteOriginFault(settings.siteOrigin),
		basePathFault(settings.basePath),
		folderFault('EDITIONS_DIR', settings.editionsDir),
		settings.lastRelease === '' ? undefined : folderFault('LAST_RELEASE', settings.lastRelease),
		checkedOnFault(settings.checkedOn),
	].filter((fault) => fault !== undefined);
	if (faults.length > 0) throw new SettingsError(faults.join('\n'));
	return settings;
}

/** The environment variables that say the same as these settings. */
export function settingsAsEnv(settings: Settings): Record<keyof typeof DEFAULTS, string> {
	return {
		SITE_ORIGIN: settings.siteOrigin,
		BASE_PATH: settings.basePath,
		EDITIONS_DIR: settings.editionsDir,
		LAST_RELEASE: settings.lastRelease,
		CHECKED_ON: settings.checkedOn,
	};
}

function siteOriginFault(value: string): string | undefined {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
		return told({
			en: `SITE_ORIGIN is "${value}". It must be a full address such as https://report.example`,
			zh: `SITE_ORIGIN 是“${value}”。应当是完整的网址，例如 https://report.example`,
		});
	}
	if (url.origin !== value) {
		return told({
			en: `SITE_ORIGIN is "${value}". It must be scheme and host only: write ${url.origin} (a path goes into BASE_PATH)`,
			zh: `SITE_ORIGIN 是“${value}”。只写协议和域名：${url.origin}（路径写在 BASE_PATH）`,
		});
	}
	return undefined;
}

/** What keeps a site from living under a path; nothing if it can. @param name what the path is given with */
export function basePathFault(value: string, name = 'BASE_PATH'): string | undefined {
	const segments = value.split('/').slice(1);
	const plain = /^(\/[\w.~-]+)*$/.test(value) && !segments.some((segment) => /^\.+$/.test(segment));
	if (plain) return undefined;
	return told({
		en: `${name} is "${value}". It must be empty, or begin with a slash and not end with one, such as /report`,
		zh: `${name} 是“${value}”。应当是空的，或以斜杠开头、不以斜杠结尾，例如 /report`,
	});
}

function checkedOnFault(value: string): string | undefined {
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.startsWith(value);
	if (value === '' || isDay) return undefined;
	return told({
		en: `CHECKED_ON is "${value}". It must be a day such as 2032-01-15`,
		zh: `CHECKED_ON 是“${value}”。应当是日期，例如 2032-01-15`,
	});
}

function folderFault(name: string, value: string): string | undefined {
	const folder = statSync(resolve(ROOT, value), { throwIfNoEntry: false });
	if (folder?.isDirectory()) return undefined;
	return told({
		en: `${name} is "${value}". It must be a folder that exists: ${resolve(ROOT, value)} does not`,
		zh: `${name} 是“${value}”。应当是已有的文件夹，可 ${resolve(ROOT, value)} 不存在`,
	});
}

/** A sentence in the language of whoever runs the command. */
function told({ en, zh }: { en: string; zh: string }): string {
	return messageLanguage() === 'en' ? en : zh;
}
