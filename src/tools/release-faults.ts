/** What stands in the way of a release: paper cannot be called back, and a public site must say who publishes it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { relative, resolve } from 'node:path';
import { readDraft } from '../lib/edition/draft.ts';
import { describeAt, describeFaults, Faults } from '../lib/edition/fault.ts';
import type { Mending } from '../lib/edition/faults/kinds.ts';
import { DRAFT_FAULTS } from '../lib/edition/faults/draft.ts';
import { RELEASE_FAULTS } from '../lib/edition/faults/release.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { editionSlugs } from '../lib/edition/edition-folders.ts';
import { checkEditions } from '../lib/edition/read.ts';
import type { TellWays } from '../lib/edition/edition-file.ts';
import type { Path } from '../lib/edition/yaml-file.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { ROOT } from './command.ts';
import { marksLeft } from './draft/marks.ts';
import { readSettings, SettingsError } from './settings.ts';

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
	const end =
		messageLanguage() === 'en'
			? `${count} to be mended before a release. Nothing was built or written.`
			: `发布之前还有 ${faults.length} 处要改。什么也没有构建，也没有写入。`;
	return `${faults.join('\n\n')}\n\n${end}`;
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
	const { name, command } = setting;
	if (!origin) return [describeAt(name, RELEASE_FAULTS.noOrigin(command))];
	const url = URL.canParse(origin) ? new URL(origin) : null;
	if (url?.protocol !== 'https:' || url.origin !== origin)
		return [describeAt(name, RELEASE_FAULTS.wrongOrigin(origin, command))];
	return isPublicHost(url.hostname) ? [] : [describeAt(name, RELEASE_FAULTS.privateOrigin(origin, command))];
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
		if (edition.value.draft) {
			tell(['draft'], DRAFT_FAULTS['is-draft']());
			for (const { file, line, count } of marksLeft(folder, slug))
				contacts.add({ file, line, ...DRAFT_FAULTS['marks-left'](file, count) });
		}
		for (const [hall, { lines }] of edition.value.places.entries())
			for (const [line, told] of lines.entries())
				if (told.kind === 'day' && told.date < today)
					tell(['places', hall, 'lines', line, 'date'], RELEASE_FAULTS.dayOver(told.date));
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
	return RELEASE_FAULTS.noWayToTell();
}

/** What is wrong with each of the publisher's details; `null` if nothing. */
const CONTACTS = {
	website(value?: string): Mending | null {
		const url = value !== undefined && URL.canParse(value) ? new URL(value) : null;
		if (url && /^https?:$/.test(url.protocol) && isPublicHost(url.hostname)) return null;
		return RELEASE_FAULTS.website(value);
	},
	telephone(value?: string): Mending | null {
		const digits = value?.replace(/\D/g, '') ?? '';
		const isFilledIn = /^000|0{7}|1234567/.test(digits) || /[x×]{2}/i.test(value ?? '');
		if (digits.length >= 5 && !isFilledIn) return null;
		return RELEASE_FAULTS.telephone(value);
	},
	icp(value?: string): Mending | null {
		// One character for the province, then the number, then the number of the site within the registration.
		const [, digits = ''] = /^\p{Script=Han}ICP备(\d{6,12})号(?:-\d{1,3})?$/u.exec(value ?? '') ?? [];
		if (digits !== '' && !/^(\d)\1+$/.test(digits) && !digits.includes('1234567')) return null;
		return RELEASE_FAULTS.icp(value);
	},
};

/** What of the editions is not committed, so that nobody could build the published site again. */
function editionCommitFaults(folder: string): string[] {
	return commitFaults(folder, ['--untracked-files=all', '--', '.'], {
		inside: {
			en: 'editions in a git repository, all of their files committed',
			zh: '年份在 git 仓库里，文件都已提交',
		},
		each: { en: 'every file of the editions committed', zh: '年份的每个文件都已提交' },
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
		inside: {
			en: 'the code in a git repository, all of its files committed',
			zh: '代码在 git 仓库里，文件都已提交',
		},
		each: { en: 'every file of the code committed', zh: '代码的每个文件都已提交' },
	});
}

/** What git says of a folder that is not committed. @param status what follows `git status` */
function commitFaults(
	folder: string,
	status: readonly string[],
	expected: Record<'inside' | 'each', { en: string; zh: string }>,
): string[] {
	const git = (...args: string[]) =>
		spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: withoutGit(process.env) });
	const prefix = git('rev-parse', '--show-prefix');
	const listed = git('status', '--porcelain', '-z', '--no-renames', ...status);
	if (prefix.status !== 0 || listed.status !== 0) {
		const reason = prefix.error
			? { en: 'git is not there', zh: '没有装 git' }
			: { en: 'no git repository around it', zh: '不在 git 仓库里' };
		return [describeAt(folder, RELEASE_FAULTS.noRepository(reason, expected.inside))];
	}
	const root = prefix.stdout.replace(/\n$/, '');
	return listed.stdout
		.split('\0')
		.filter(Boolean)
		.map((line) => {
			return describeAt(
				line.slice(3 + root.length),
				line.startsWith('??')
					? RELEASE_FAULTS.notCommitted(line.endsWith('/'), expected.each)
					: RELEASE_FAULTS.changed(expected.each),
			);
		});
}

/** An environment in which git looks for the repository itself, even where a hook of another one runs us. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
