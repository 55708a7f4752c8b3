/** What stands in the way of a release: paper cannot be called back, and a public site must say who publishes it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { relative, resolve } from 'node:path';
import { readDraft } from '../lib/edition/draft.ts';
import { describeFaults, Faults, type Fault } from '../lib/edition/fault.ts';
import { editionSlugs } from '../lib/edition/edition-folders.ts';
import { checkEditions } from '../lib/edition/read.ts';
import type { TellWays } from '../lib/edition/schema.ts';
import type { Path } from '../lib/edition/yaml-file.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { ROOT } from './command.ts';
import { readSettings, SettingsError } from './settings.ts';

/** What a fault says besides where it is. */
type Mending = Pick<Fault, 'found' | 'expected' | 'mend'>;

/**
 * Everything that is to be mended before a release, each as text of a few lines: the settings, the publisher's details in
 * every edition, what the check finds, and files of the editions and of the code that are not committed. Empty when the
 * release may be built.
 * @param env the environment of the command
 * @param code the project's root folder
 * @param today an ISO day
 */
export function releaseFaults(
	env: Readonly<Record<string, string | undefined>>,
	code: string = ROOT,
	today: string = new Date().toISOString().slice(0, 10),
): string[] {
	const { SITE_ORIGIN: origin, ...others } = env;
	const settings = settingsFaults(others);
	const folder = resolve(ROOT, env.EDITIONS_DIR || readSettings({}).editionsDir);
	return [
		...originFaults(origin),
		...settings,
		...(existsSync(folder) ? [...editionFaults(folder, today), ...editionCommitFaults(folder)] : []),
		...codeCommitFaults(code, [folder, ...(env.LAST_RELEASE ? [resolve(ROOT, env.LAST_RELEASE)] : [])]),
	];
}

/** The faults as one message for a terminal. */
export function describeRefusal(faults: readonly string[]): string {
	const count = faults.length === 1 ? 'One thing is' : `${faults.length} things are`;
	return `${faults.join('\n\n')}\n\n${count} to be mended before a release. Nothing was built or written.`;
}

function settingsFaults(env: Readonly<Record<string, string | undefined>>): string[] {
	try {
		readSettings(env);
		return [];
	} catch (error) {
		if (error instanceof SettingsError) return error.message.split('\n');
		throw error;
	}
}

/**
 * What keeps an address from being printed; empty if nothing does.
 * @param setting what it is given with, and how the command is then written
 */
export function originFaults(
	origin: string | undefined,
	setting = { name: 'SITE_ORIGIN', command: 'SITE_ORIGIN=https://… npm run release' },
): string[] {
	const fault = (found: string) => [
		told(setting.name, {
			found,
			expected: 'the final public address, https and a host that everyone can reach, without a path',
			mend: `run ${setting.command}; it stands on paper, so it must be the last word`,
		}),
	];
	if (!origin) return fault('nothing');
	const url = URL.canParse(origin) ? new URL(origin) : null;
	if (url?.protocol !== 'https:' || url.origin !== origin) return fault(`"${origin}"`);
	return isPublicHost(url.hostname) ? [] : fault(`"${origin}", which is no public address`);
}

/** Ends of host names that nobody outside reaches (RFC 2606, RFC 6762), and what offices call their own networks. */
const PRIVATE_ENDS = ['localhost', 'local', 'example', 'test', 'invalid', 'internal', 'lan'];

/** Whether a host has a name of the public net. A bare number is none: it changes, and no certificate names it. */
function isPublicHost(host: string): boolean {
	const labels = host.replace(/\.$/, '').split('.');
	if (isIP(host) !== 0 || host.startsWith('[') || labels.length < 2) return false;
	return !labels.includes('example') && !PRIVATE_ENDS.includes(labels.at(-1) ?? '');
}

/** What the check finds in the editions, and what their `contacts` lack. */
function editionFaults(folder: string, today: string): string[] {
	const contacts = new Faults();
	for (const slug of editionSlugs(folder)) {
		// What cannot be read is told by the check.
		const { edition } = readDraft(folder, slug, LIST_KINDS, new Faults());
		if (!edition) continue;
		const tell = (path: Path, mending: Mending | null) =>
			mending && contacts.add({ file: edition.file, line: edition.lineOf(path), ...mending });
		for (const [name, describe] of Object.entries(CONTACTS))
			tell(['contacts', name], describe(edition.value.contacts[name as keyof typeof CONTACTS]));
		tell(['contacts', 'tell'], noWayToTell(edition.value.contacts.tell));
		for (const [hall, { lines }] of edition.value.halls.entries())
			for (const [line, told] of lines.entries())
				if (told.kind === 'day' && told.date < today)
					tell(['halls', hall, 'lines', line, 'date'], {
						found: `${told.date}, which is over`,
						expected: 'a day to come, or no such line',
						mend: 'write the next one, or take the line out',
					});
	}
	return [...checkEditions(folder, LIST_KINDS).faults, ...contacts.list].map((fault) =>
		describeFaults([fault]),
	);
}

/** Whoever is asked to supervise must be able to answer: a release has at least one way that works. */
function noWayToTell({ telephone, sms, email, wechat, form }: TellWays): Mending | null {
	const isPublic = (url: string) => URL.canParse(url) && isPublicHost(new URL(url).hostname);
	const works = [
		telephone !== undefined && CONTACTS.telephone(telephone) === null,
		sms !== undefined && CONTACTS.telephone(sms) === null,
		email !== undefined && isPublic(`https://${email.split('@')[1]}`),
		wechat !== undefined,
		form !== undefined && isPublic(form),
	];
	if (works.includes(true)) return null;
	return {
		found: 'no way for readers to tell the publisher what they think, or none that works',
		expected: 'at least one: a telephone, sms, email, wechat or form that somebody answers',
		mend: 'write it under contacts, such as "tell: { telephone: … }"',
	};
}

/** What is wrong with each of the publisher's details; `null` if nothing. */
const CONTACTS = {
	website(value?: string): Mending | null {
		const url = value !== undefined && URL.canParse(value) ? new URL(value) : null;
		if (url && /^https?:$/.test(url.protocol) && isPublicHost(url.hostname)) return null;
		return {
			found: shown('website', value),
			expected: "the address of the publisher's own site",
			mend: 'write "website: https://…" under contacts',
		};
	},
	telephone(value?: string): Mending | null {
		const digits = value?.replace(/\D/g, '') ?? '';
		const isFilledIn = /^000|0{7}|1234567/.test(digits) || /[x×]{2}/i.test(value ?? '');
		if (digits.length >= 5 && !isFilledIn) return null;
		return {
			found: shown('telephone', value),
			expected: 'a telephone number that somebody answers',
			mend: 'write "telephone: …" under contacts',
		};
	},
	icp(value?: string): Mending | null {
		// One character for the province, then the number, then the number of the site within the registration.
		const [, digits = ''] = /^\p{Script=Han}ICP备(\d{6,12})号(?:-\d{1,3})?$/u.exec(value ?? '') ?? [];
		if (digits !== '' && !/^(\d)\1+$/.test(digits) && !digits.includes('1234567')) return null;
		return {
			found: shown('icp', value),
			expected: 'the number of the registration, one character and ICP备, digits, 号, perhaps -1',
			mend: 'write "icp: …" under contacts as the ministry gave it; the law wants it in the foot of every page',
		};
	},
};

function shown(name: string, value: string | undefined): string {
	return value === undefined ? `no ${name}` : `${name}: "${value}"`;
}

/** What of the editions is not committed, so that nobody could build the published site again. */
function editionCommitFaults(folder: string): string[] {
	return commitFaults(folder, ['--untracked-files=all', '--', '.'], {
		inside: 'editions in a git repository, all of their files committed',
		each: 'every file of the editions committed',
	});
}

/**
 * What of the code is not committed: from what is, nobody could build the published site again. The editions may be in
 * another repository than the code, and are looked at by themselves.
 * @param others folders that may lie among the code and are none of it
 */
function codeCommitFaults(code: string, others: readonly string[]): string[] {
	const excluded = others
		.map((folder) => relative(code, folder))
		.filter((path) => path !== '' && !path.startsWith('..'))
		.map((path) => `:(exclude,literal)${path}`);
	return commitFaults(code, ['--untracked-files=normal', '--', '.', ...excluded], {
		inside: 'the code in a git repository, all of its files committed',
		each: 'every file of the code committed',
	});
}

/** What git says of a folder that is not committed. @param status what follows `git status` */
function commitFaults(
	folder: string,
	status: readonly string[],
	expected: { inside: string; each: string },
): string[] {
	const git = (...args: string[]) =>
		spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: withoutGit(process.env) });
	const prefix = git('rev-parse', '--show-prefix');
	const listed = git('status', '--porcelain', '-z', '--no-renames', ...status);
	if (prefix.status !== 0 || listed.status !== 0) {
		const reason = prefix.error ? 'git is not there' : 'no git repository around it';
		return [
			told(folder, {
				found: `${reason}, so it cannot be checked whether all files are committed`,
				expected: expected.inside,
				mend: 'release from a clone of the repository, with git installed',
			}),
		];
	}
	const root = prefix.stdout.replace(/\n$/, '');
	return listed.stdout
		.split('\0')
		.filter(Boolean)
		.map((line) => {
			const what = line.endsWith('/') ? 'a folder' : 'a file';
			return told(line.slice(3 + root.length), {
				found: line.startsWith('??') ? `${what} that is not committed` : 'changes that are not committed',
				expected: expected.each,
				mend: 'commit it, or take it back',
			});
		});
}

/** An environment in which git looks for the repository itself, even where a hook of another one runs us. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}

/** A fault that has no line, in the form of those that have. */
function told(where: string, { found, expected, mend }: Mending): string {
	return `${where}\n  found     ${found}\n  expected  ${expected}\n  to mend   ${mend}`;
}
