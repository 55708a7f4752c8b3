/** The values that a message takes, in the syntax of ICU: `{name}`, `{count, plural, one {# note} other {# notes}}`. */

/** Names of the values, each once, in the order of the alphabet; `null` of a message whose braces do not close. */
export function valuesIn(message: string): string[] | null {
	const names = new Set<string>();
	return wordsFrom(message, 0, names) === message.length ? [...names].sort() : null;
}

/** Reads words up to the brace that ends them. @returns where that is, or the end; `null` where something does not close */
function wordsFrom(message: string, start: number, names: Set<string>): number | null {
	let at = start;
	while (at < message.length && message[at] !== '}') {
		if (message[at] !== '{') {
			at += 1;
			continue;
		}
		const end = valueFrom(message, at, names);
		if (end === null) return null;
		at = end;
	}
	return at;
}

/** Reads a value from its brace on. @returns where it ends, behind its last brace */
function valueFrom(message: string, start: number, names: Set<string>): number | null {
	const [head, name = '', chooses] =
		/^\{\s*(\w+)\s*(,\s*(?:plural|select|selectordinal)\s*,)?/.exec(message.slice(start)) ?? [];
	if (head === undefined) return null;
	names.add(name);
	let at = start + head.length;
	if (!chooses) return message[at] === '}' ? at + 1 : null;
	for (;;) {
		const [choice] = /^\s*(?:=\d+|[\w-]+)\s*\{/.exec(message.slice(at)) ?? [];
		if (choice === undefined) break;
		const end = wordsFrom(message, at + choice.length, names);
		if (end === null || message[end] !== '}') return null;
		at = end + 1;
	}
	const [close] = /^\s*\}/.exec(message.slice(at)) ?? [];
	return close === undefined ? null : at + close.length;
}
