/** What stands in the way of a release. */
import { faultKinds } from './kinds.ts';

const ORIGIN = {
	en: 'the final public address, https and a host that everyone can reach, without a path',
	zh: '最终的公开地址：https 加人人能打开的域名，不带路径',
};

export const RELEASE_FAULTS = faultKinds({
	noOrigin: (command: string) => ({
		en: ['nothing', ORIGIN.en, `run ${command}; it stands on paper, so it must be the last word`],
		zh: ['没有写', ORIGIN.zh, `运行 ${command}；它要印在纸上，不能再改`],
	}),
	wrongOrigin: (origin: string, command: string) => ({
		en: [`"${origin}"`, ORIGIN.en, `run ${command}; it stands on paper, so it must be the last word`],
		zh: [`“${origin}”`, ORIGIN.zh, `运行 ${command}；它要印在纸上，不能再改`],
	}),
	privateOrigin: (origin: string, command: string) => ({
		en: [
			`"${origin}", which is no public address`,
			ORIGIN.en,
			`run ${command}; it stands on paper, so it must be the last word`,
		],
		zh: [`“${origin}”，不是公开地址`, ORIGIN.zh, `运行 ${command}；它要印在纸上，不能再改`],
	}),
	dayOver: (date: string) => ({
		en: [
			`${date}, which is over`,
			'a day to come, or no such line',
			'write the next one, or take the line out',
		],
		zh: [`${date} 已经过了`, '将来的日子，或不写这一行', '写下一次的日子，或删去这一行'],
	}),
	noWayToTell: () => ({
		en: [
			'no way for readers to tell the publisher what they think, or none that works',
			'at least one: a telephone, sms, email, wechat or form that somebody answers',
			'write it under contacts, such as "tell: { telephone: … }"',
		],
		zh: [
			'读者没有办法反映意见，或写的都用不了',
			'至少一种有人答复的：telephone、sms、email、wechat 或 form',
			'写在 contacts 下面，例如“tell: { telephone: … }”',
		],
	}),
	website: (value: string | undefined) => ({
		en: [
			shown('website', value).en,
			"the address of the publisher's own site",
			'write "website: https://…" under contacts',
		],
		zh: [shown('website', value).zh, '发布单位自己的网站地址', '在 contacts 下面写“website: https://…”'],
	}),
	telephone: (value: string | undefined) => ({
		en: [
			shown('telephone', value).en,
			'a telephone number that somebody answers',
			'write "telephone: …" under contacts',
		],
		zh: [shown('telephone', value).zh, '有人接听的电话号码', '在 contacts 下面写“telephone: …”'],
	}),
	icp: (value: string | undefined) => ({
		en: [
			shown('icp', value).en,
			'the number of the registration, one character and ICP备, digits, 号, perhaps -1',
			'write "icp: …" under contacts as the ministry gave it; the law wants it in the foot of every page',
		],
		zh: [
			shown('icp', value).zh,
			'备案号：一个字加“ICP备”、数字、“号”，可带 -1',
			'照备案在 contacts 下面写“icp: …”；每页页脚依法要有',
		],
	}),
	noRepository: (reason: { en: string; zh: string }, expected: { en: string; zh: string }) => ({
		en: [
			`${reason.en}, so it cannot be checked whether all files are committed`,
			expected.en,
			'release from a clone of the repository, with git installed',
		],
		zh: [`${reason.zh}，无法核对文件是否都已提交`, expected.zh, '装好 git，在仓库的克隆里发布'],
	}),
	notCommitted: (isFolder: boolean, expected: { en: string; zh: string }) => ({
		en: [
			`${isFolder ? 'a folder' : 'a file'} that is not committed`,
			expected.en,
			'commit it, or take it back',
		],
		zh: [isFolder ? '没有提交的文件夹' : '没有提交的文件', expected.zh, '提交它，或撤回'],
	}),
	changed: (expected: { en: string; zh: string }) => ({
		en: ['changes that are not committed', expected.en, 'commit it, or take it back'],
		zh: ['有改动没有提交', expected.zh, '提交它，或撤回'],
	}),
});

function shown(name: string, value: string | undefined): { en: string; zh: string } {
	if (value === undefined) return { en: `no ${name}`, zh: `没有 ${name}` };
	return { en: `${name}: "${value}"`, zh: `${name}：“${value}”` };
}
