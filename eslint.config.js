import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { roomRules, settings as roomSettings } from './eslint.rooms.js';
import svelteConfig from './svelte.config.js';

const COMPONENTS = ['**/*.svelte', '**/*.svelte.ts'];

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
		extends: [js.configs.recommended, ts.configs.strict, svelte.configs.recommended],
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { parser: ts.parser, svelteConfig },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-undef': 'off', // TypeScript knows better which names there are.
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'The same input must give the same bytes.' },
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'prefer-const': 'off', // What Svelte hands over may be set anew.
			'@typescript-eslint/no-unused-vars': 'off', // So does it of which are never used.
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
