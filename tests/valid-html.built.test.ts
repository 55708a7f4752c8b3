import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { samplesOf } from './samples.ts';
import { sitePages } from './site-pages.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
	rules: {
		'doctype-style': ['error', { style: 'lowercase' }],
		// Everything comes from our own host: whoever could change a script there could change its digest too.
		'require-sri': 'off',
		// Svelte closes some void elements and leaves others open; HTML takes both.
		'void-style': 'off',
		// It writes selected="" and hidden="", which are as good as selected and hidden.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		// SvelteKit leaves blanks around the script that starts a page.
		'no-trailing-whitespace': 'off',
	},
});

const { plain } = VARIANTS;

test.each(samplesOf(sitePages(plain), editionsOf(plain)))('$address is valid HTML', async (page) => {
	const { results } = await validator.validateString(page.html, page.address);
	const faults = results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
	);
	expect(faults).toEqual([]);
});
