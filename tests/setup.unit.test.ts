import { expect, test } from 'vitest';
import { runNode } from '../src/tools/command.ts';

test('a setup with nothing to do says nothing', async () => {
	expect(await runNode(['src/tools/setup.js'])).toEqual({ code: 0, output: '' });
});

test.each(['--tests', '--browser'])(
	'with %s a browser that is not where it was said to be is named, and nothing is installed instead',
	async (wish) => {
		const env = { CHROMIUM_PATH: '/no/such/chromium' };
		const { code, output } = await runNode(['src/tools/setup.js', wish], { env });
		expect(code).toBe(1);
		expect(output.trim()).toBe(
			'The tests need chromium. CHROMIUM_PATH is /no/such/chromium, and no file is there.',
		);
	},
);
