/** What a browser needs to install the site as an app (W3C Web Application Manifest). */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import { ICONS } from '../drawings/app-icon.ts';
import { addressOf } from '../site/addresses.ts';
import { SCREENSHOT, type Screenshot } from './screenshots.ts';

/** Grounds of the page by day and by night, as in `app.css`. */
const PAPER = { day: '#f8f5ee', night: '#0d191c' };

interface ManifestRequest {
	/** The newest edition. */
	edition: Edition;
	language: Language;
	base: string;
	screenshots: readonly Screenshot[];
	/** Names of the ways that a long press on the icon offers, with the page of each. */
	shortcuts: readonly { name: string; page: string }[];
}

/** The manifest of a language. Each language is an app of its own, because a name belongs to one; both hold all pages. */
export function manifestOf({ edition, language, base, screenshots, shortcuts }: ManifestRequest): object {
	const start = `${base}${addressOf(language)}`;
	return {
		id: start,
		name: `${edition.title[language]} ${edition.organisation.short[language]}`,
		short_name: edition.title[language],
		description: edition.cover[language].description,
		lang: language,
		dir: 'ltr',
		start_url: start,
		scope: `${base}/`,
		display: 'standalone',
		display_override: ['standalone', 'minimal-ui'],
		theme_color: PAPER.day,
		background_color: PAPER.day,
		color_scheme_dark: { theme_color: PAPER.night, background_color: PAPER.night },
		categories: ['government', 'news'],
		icons: ICONS.filter(({ purpose }) => purpose !== 'touch').map(({ name, size, purpose }) => ({
			src: `${base}/icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
		screenshots: screenshots.map(({ name, label }) => ({
			src: `${base}/${edition.slug}/screenshots/${language}/${name}.jpg`,
			sizes: `${SCREENSHOT.width}x${SCREENSHOT.height}`,
			type: 'image/jpeg',
			form_factor: 'narrow',
			label,
		})),
		shortcuts: shortcuts.map(({ name, page }) => ({
			name,
			url: `${base}${addressOf(language, edition.slug, page)}`,
		})),
	};
}
