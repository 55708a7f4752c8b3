/** Words as a regular expression finds them. */

/** A text as the source of a regular expression that finds it, each of its signs for itself: `4.1 (a)` → `4\.1 \(a\)`. */
export function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
