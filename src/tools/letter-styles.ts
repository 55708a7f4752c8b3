/** Lets the styles for English hold for every other language of letters that the site speaks: its words take the same room, and the same faces. */
import type { Plugin } from 'vite';
import { asWideAs, type Language } from '../lib/site/languages.ts';

const STYLES = /\.css(?:\?|$)/;

/** @param languages of the site, with commas between them */
export function letterStyles(languages: string): Plugin {
	const others = languages
		.split(',')
		.filter((one) => one !== '' && one !== 'en' && asWideAs(one as Language) === 'en');
	// A list inside one :lang() is younger than the browsers that we build for.
	const all = `:is(${['en', ...others].map((one) => `:lang(${one})`).join(',')})`;
	return {
		name: 'letter-styles',
		enforce: 'pre',
		transform: (code, id) =>
			others.length > 0 && STYLES.test(id) && code.includes(':lang(en)')
				? { code: code.replaceAll(':lang(en)', all), map: null }
				: null,
	};
}
