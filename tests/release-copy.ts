/** Editions that lack nothing for a release, and folders of which everything is committed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditionCopy, FICTIONAL_EDITIONS } from './edition-copy.ts';

/** Where the details of the publisher stand. */
export const FILE = '2031/edition.yaml';
export const ORIGIN = 'https://report.telecom.cn';
export const CONTACTS = {
	website: 'https://www.ferry.cn/',
	telephone: '021-5972 0100',
	icp: '沪ICP备20310082号-1',
};

/** The fictional editions with details of a publisher that a release takes. */
export class ReleaseCopy extends EditionCopy {
	constructor() {
		super(FICTIONAL_EDITIONS);
		this.writeContacts(CONTACTS);
	}

	/** Writes the publisher's details into the edition; those left out are not there, and without any no way to tell it. */
	writeContacts(contacts: Partial<typeof CONTACTS>, tell = '{ email: letters@ferry.cn }'): void {
		const own = Object.entries(contacts).map(([name, value]) => `  ${name}: "${value}"\n`);
		const lines = own.length > 0 && tell !== '' ? [...own, `  tell: ${tell}\n`] : own;
		this.change(FILE, (text) =>
			text.replace(
				/contacts:.*\n(?: {2}.+\n)*/,
				`contacts:${lines.length > 0 ? '' : ' {}'}\n${lines.join('')}`,
			),
		);
	}
}

/** A folder of code, all of which is committed. */
export function committedCode(): string {
	const code = mkdtempSync(join(tmpdir(), 'code-'));
	writeFileSync(join(code, 'main.ts'), 'export {};\n');
	commitAll(code);
	return code;
}

/** Commits all that is in a folder, which becomes a repository. */
export function commitAll(folder: string): void {
	git(folder, 'init', '--template=');
	git(folder, 'add', '.');
	commitChanges(folder);
}

/** Commits what has changed in the files of a repository. */
export function commitChanges(folder: string): void {
	git(folder, 'commit', '--no-verify', '--allow-empty', '--all', '--message', 'Everything');
}

function git(folder: string, ...args: string[]): void {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@report.example'];
	execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore', env });
}
