/** What can be offered to send a thing on: its address, its poster, the services that take a link, words to paste. */
import { periodWords } from '../telling/period.ts';
import { say } from '../words/messages.ts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import { SERVICES, type ShareService } from '../site/share-services.ts';

export interface ShareOffer {
	title: string;
	/** Absolute. */
	address: string;
	/** Address of the poster on this site, and what the file is called when it is saved. */
	poster: string;
	file: string;
	/** Services in the order of the edition, each with the address that takes the link. */
	services: { name: ShareService; href: string }[];
	/** Words to paste beside the poster where a feed takes no links; `null` in languages whose readers have no such feed. */
	caption: string | null;
}

/** What is shared. */
interface Shared {
	title: string;
	address: string;
	poster: string;
	file: string;
}

/** Makes the offer for something. */
export function shareOffer(shared: Shared, edition: Edition, language: Language): ShareOffer {
	const { title, address } = shared;
	const site = edition.title[language];
	const words = say('site.page', { title, site, ...periodWords(edition, language) }, language);
	const services = edition.share[language].map((name) => ({ name, href: SERVICES[name](address, words) }));
	const caption =
		language === 'zh-CN'
			? say(
					'share.caption',
					{
						title,
						site,
						organisation: edition.organisation.short[language],
						report: edition.report.title[language],
						address,
					},
					language,
				)
			: null;
	return { ...shared, services, caption };
}

/** What stands in an offer that is drawn before it is known what will be shared; a behaviour puts it in. */
export const SLOTS: Shared = {
	title: '{title}',
	address: '{address}',
	poster: '{poster}',
	file: '{file}',
};
