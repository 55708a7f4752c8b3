/** The pages that are meant for paper, and where their paper leads. */
import { readSettings } from '../src/tools/settings.ts';
import { samplesOf, withFewAlike } from './samples.ts';
import { isForSharing, isMissingPage, isWholeReport, sitePages, type SitePage } from './site-pages.ts';
import { editionsOf, type Variant } from './variants.ts';

/** Every page with an address of its own, of halls a few; but the one that prints nothing of itself. */
export function printable(variant: Variant): SitePage[] {
	return withFewAlike(sitePages(variant), editionsOf(variant)).filter(
		(page) => !isMissingPage(page) && page.own !== 'print' && !isForSharing(page),
	);
}

/** Pages that print as others of their kind do, one for all of them. */
export function printedSamples(variant: Variant): SitePage[] {
	return samplesOf(printable(variant), editionsOf(variant));
}

/** Of a site elsewhere, where the longest address says enough; of the usual one a few. */
const FINEST = { usual: 3, elsewhere: 1 };

/** The whole report in each language, and the pages whose addresses are longest: these make the finest codes. */
export function codedSamples(variant: Variant): SitePage[] {
	const longest = printedSamples(variant).sort((a, b) => b.address.length - a.address.length);
	const isUsual = variant.settings.BASE_PATH === undefined;
	const finest = isUsual
		? longest.filter(({ language }) => language === 'zh-CN').slice(0, FINEST.usual)
		: longest.slice(0, FINEST.elsewhere);
	return [...new Set([...longest.filter(isWholeReport), ...finest])];
}

/** Where the paper of a page leads: to its published address; the whole report's to the cover. */
export function paperAddress({ edition, own, hall, chapter, language }: SitePage, variant: Variant): string {
	const { siteOrigin } = readSettings(variant.settings);
	const prefix = (variant.settings.BASE_PATH ?? '') + (language === 'en' ? '/en' : '');
	const slug = own ?? (hall && `q/${hall}`) ?? edition ?? editionsOf(variant)[0]?.slug;
	const below = chapter === undefined || chapter === 'print' ? '' : `${chapter}/`;
	return `${siteOrigin}${prefix}/${slug}/${below}`;
}
