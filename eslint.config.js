import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { rules as roomRules, settings as roomSettings } from './eslint.rooms.js';
import svelteConfig from './svelte.config.js';

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
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
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
			'@typescript-eslint/no-unused-vars': 'off', // So does it of which are never used.
		},
	},
	{
		files: ['**/*.svelte'],
		// Pages get whole addresses in their data, base path included; a test follows every one of them.
		rules: { 'svelte/no-navigation-without-resolve': 'off' },
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		// Imports lead down, from room to room.
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		plugins: { boundaries },
		settings: roomSettings,
		rules: roomRules,
	},
	{
		files: ['**/*.js'],
		rules: { 'no-undef': 'error' },
	},
	prettier,
	svelte.configs.prettier,
);
