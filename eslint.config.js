import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readFileSync } from 'node:fs';
import ts from 'typescript-eslint';
import { roomRules, settings as roomSettings } from './eslint.rooms.js';
import svelteConfig from './svelte.config.js';

const COMPONENTS = ['**/*.svelte', '**/*.svelte.ts'];

/** What .oxlintrc.json asks of scripts, as ESLint names it; but for what needs to know types. */
const ASKED_OF_SCRIPTS = Object.fromEntries(
	Object.entries(JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8')).rules)
		.map(([name, rule]) => [name.replace(/^typescript\//, '@typescript-eslint/'), rule])
		.filter(([name]) => !ts.plugin.rules[name.split('/')[1]]?.meta.docs.requiresTypeChecking),
);

/** What oxlint cannot read: components, and which room a file imports from. All else is asked by .oxlintrc.json, ten times as fast. */
export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'.cache/',
			'build/',
			'build.*/',
			'node_modules/',
			'playwright-report/',
			'test-results/',
		],
	},
	{
		files: COMPONENTS,
		extends: [ts.configs.base, svelte.configs.recommended],
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { parser: ts.parser, svelteConfig },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			...ASKED_OF_SCRIPTS,
			'prefer-const': 'off', // What Svelte hands over may be set anew.
			// Pages get whole addresses in their data, base path included; a test follows every one of them.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['src/**/*.ts'],
		languageOptions: { parser: ts.parser },
	},
	// Imports lead down, from room to room.
	...roomRules.map(({ files, rules }) => ({ files, rules, plugins: { boundaries }, settings: roomSettings })),
	{ files: COMPONENTS, extends: [svelte.configs.prettier] },
);
