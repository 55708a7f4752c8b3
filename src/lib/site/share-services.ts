/** Services that take a link by an address of their own, without any script of theirs. */
export const SHARE_SERVICES = ['weibo', 'qq', 'qzone', 'x', 'facebook', 'line', 'telegram'] as const;
export type ShareService = (typeof SHARE_SERVICES)[number];

/** The address where a service takes a link with some words. */
type Take = (address: string, words: string) => string;

/** Each as the service documents it. */
export const SERVICES: Record<ShareService, Take> = {
	weibo: (url, title) => `https://service.weibo.com/share/share.php?${query({ url, title })}`,
	qq: (url, title) => `https://connect.qq.com/widget/shareqq/index.html?${query({ url, title })}`,
	qzone: (url, title) =>
		`https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?${query({ url, title })}`,
	x: (url, text) => `https://x.com/intent/post?${query({ url, text })}`,
	facebook: (u) => `https://www.facebook.com/sharer/sharer.php?${query({ u })}`,
	line: (url) => `https://social-plugins.line.me/lineit/share?${query({ url })}`,
	telegram: (url, text) => `https://t.me/share/url?${query({ url, text })}`,
};

function query(values: Record<string, string>): string {
	return Object.entries(values)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
}
