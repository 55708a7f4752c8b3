/** What pages that run in the browser need of the policy, and reading pages do not. */

/** Routes of the pages that run in the browser (`csr = true`). */
const RUNNING_ROUTES: readonly string[] = ['/[[lang=lang]]/[edition]/data'];

/** The inline style of the part with which SvelteKit tells screen readers of a new page; it has no other. */
const ANNOUNCER_STYLE =
	"style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='";

const POLICY = '<meta http-equiv="content-security-policy" content="';

/**
 * Gives a page's markup the policy that its route needs: the strict one as it is, with one style more where SvelteKit
 * runs in the browser.
 */
export function withPolicyOf(route: string | null, html: string): string {
	if (route === null || !RUNNING_ROUTES.includes(route)) return html;
	return html.replace(POLICY, `${POLICY}${ANNOUNCER_STYLE}; `);
}
