/** Which packages have code of theirs in the scripts of the site: their licences want to be named with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** The file that names them, in the folder that SvelteKit generates into. */
export const SHIPPED_PACKAGES = 'shipped-packages';

/** Which of these packages a notice has no line for: `svelte: MIT. Copyright …`. */
export function unnamedIn(notice: string, names: readonly string[]): string[] {
	return names.filter((name) => !notice.split('\n').some((line) => line.startsWith(`${name}: `)));
}

/** Writes the names of these packages to a file, one on a line, when the scripts for browsers are bundled. */
export function noteShippedPackages(file: string): Plugin {
	const names = new Set<string>();
	return {
		name: 'note-shipped-packages',
		apply: 'build',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
					const name = packageOf(id);
					if (name !== undefined && renderedLength > 0) names.add(name);
				}
			}
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, [...names].sort().join('\n'));
		},
	};
}

/** The package that a module belongs to: `svelte` for `…/node_modules/svelte/src/index.js`. */
function packageOf(id: string): string | undefined {
	const [, name] = /^.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
	return name?.replace('\\', '/');
}
