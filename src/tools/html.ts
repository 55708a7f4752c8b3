/** HTML from templates: whatever is put into one is text, unless it was made by one. */

/** A piece of HTML that is safe to put into another. */
export class Markup {
	constructor(readonly source: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** Makes HTML: html`<b>${'a < b'}</b>` → `<b>a &lt; b</b>`. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
	return new Markup(
		strings.map((text, index) => (index > 0 ? sourceOf(values[index - 1]) : '') + text).join(''),
	);
}

function sourceOf(value: Value | undefined): string {
	if (value instanceof Markup) return value.source;
	if (typeof value === 'object') return value.map(({ source }) => source).join('');
	return String(value).replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '');
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
