/** Names of the classes that tie styles to one component. SvelteKit's configuration reads this file, so it is JavaScript. */
import { existsSync } from 'node:fs';

/** Characters of a name: it stands on nearly every element of every page. */
const LENGTH = 4;

/**
 * Names components by a short digest of their styles, `_1ab2`; no other class begins so. Components whose styles are the
 * same to the letter share a name: the rules are the same, whoever brings them.
 * Gives what Svelte asks for the name of a component. It throws when two components with other styles would have one name:
 * their styles would reach into each other, and the build could not tell which of them stand on a page.
 */
export function scopeNames() {
	const styled = new Map();
	return ({ hash, css, filename }) => {
		const name = `_${hash(css).slice(0, LENGTH)}`;
		const [other] =
			[...styled].find(
				([file, known]) =>
					file !== filename &&
					known.name === name &&
					known.css !== css &&
					// While someone edits, a component may move.
					existsSync(file),
			) ?? [];
		if (other !== undefined)
			throw new Error(
				`${other} and ${filename} have other styles and would have one name for them, ${name}. ` +
					'Change the order of two declarations in one of them.',
			);
		styled.set(filename, { name, css });
		return name;
	};
}
