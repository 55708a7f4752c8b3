/** What a browser needs to install the site as an app (W3C Web Application Manifest). */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import { ICONS } from '../drawings/app-icon.ts';
import { colour } from '../drawings/palette.ts';
import { addressOf, searchAddress } from '../site/addresses.ts';
import { SCREENSHOT, type Screenshot } from './screenshots.ts';

interface ManifestRequest {
	/** The newest edition. */
	edition: Edition;
	language: Language;
	base: string;
	screenshots: readonly Screenshot[];
	/** Names of the ways that a long press on the icon offers, with the page of each. */
	shortcuts: readonly { name: string; page: string }[];
	/** Name of the way to the search, the first of them. */
	search: string;
}

/** The manifest of a language. Each language is an app of its own, because a name belongs to one; both hold all pages. */
export function manifestOf({
	edition,
	language,
	base,
	screenshots,
	shortcuts,
	search,
}: ManifestRequest): object {
	const [day, night] = [colour('paper'), colour('paper', 'night')];
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
		theme_color: day,
		background_color: day,
		color_scheme_dark: { theme_color: night, background_color: night },
		categories: ['news'],
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
		shortcuts: [
			{ name: search, url: `${base}${searchAddress(language)}` },
			...shortcuts.map(({ name, page }) => ({
				name,
				url: `${base}${addressOf(language, edition.slug, page)}`,
			})),
		],
	};
}
