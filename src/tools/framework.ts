/** Kit's own name for what it hands to the framework. */
const FRAMEWORK_MARK = '__sveltekit_';

/** Whether a page runs a framework, as tools do: it may grow other elements, and asks for its data. Reading pages run none. */
export function runsFramework(html: string): boolean {
	return html.includes(FRAMEWORK_MARK);
}
