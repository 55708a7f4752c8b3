/** What pages that run in the browser need of the policy, and reading pages do not. */

/** Routes of the pages that run in the browser (`csr = true`). */
const RUNNING_ROUTES: readonly string[] = ['/[...prefix=prefix]/[edition=edition]/data'];

/** The inline style of the part with which SvelteKit tells screen readers of a new page; it has no other. */
const ANNOUNCER_STYLE =
	"style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='";

const POLICY = '<meta http-equiv="content-security-policy" content="';

/** Whether the pages of a route run in the browser. */
export function runsInBrowser(route: string | null): boolean {
	return route !== null && RUNNING_ROUTES.includes(route);
}

/** A page's markup with its strict policy, and one style more for the part of SvelteKit that runs in the browser. */
export function withRunningPolicy(html: string): string {
	return html.replace(POLICY, `${POLICY}${ANNOUNCER_STYLE}; `);
}
