/** Ways to put the site on a home screen; each has its own short help. */
export const PLATFORMS = ['chromium', 'ios', 'inapp', 'miui', 'desktop'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What a browser is, from what it says of itself. An app that shows pages comes before the system it runs on. */
export function platformOf(agent: string, touchPoints: number): Platform {
	if (/MicroMessenger|AlipayClient|\bQQ\//.test(agent)) return 'inapp';
	// An iPad says that it is a Mac, which has no touch screen.
	if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1)) return 'ios';
	if (/MiuiBrowser/.test(agent)) return 'miui';
	return /Android|OpenHarmony/.test(agent) ? 'chromium' : 'desktop';
}
