/** What routes ask for: the page of all files that a reader can take along. */
import { base } from '$app/paths';
import { addressOf } from '../site/addresses';
import { LANGUAGES } from '../site/languages';
import { TAKE, type DataFile } from '../site/pages';
import type { FileToTake } from '../telling/file-to-take';
import type { TakenKind } from '../pages/taken';
import { say } from '../words/messages';
import { bookOffer } from './book.server';
import { dataFileBytes } from './data-files.server';
import { findEdition, frame, pageTitle, type Request } from './request.server';
import { pdfOf } from './site.server';

/** The page of all files of an edition, with their sizes. */
export async function takeData(request: Request, slug: string) {
	const edition = findEdition(slug);
	const bytes = dataFileBytes(slug, request.origin);
	const dataFile = (file: DataFile, name: string): FileToTake => ({
		href: `${base}${addressOf(LANGUAGES[0], slug, 'data')}${file}`,
		bytes: bytes[file],
		name: `${slug}-${name}`,
	});
	const files: Record<TakenKind, FileToTake | null> = {
		pdf: pdfOf(request, slug),
		epub: await bookOffer(request, slug),
		csv: dataFile('facts.csv', 'facts.csv'),
		json: dataFile('facts.json', 'facts.json'),
		package: dataFile('datapackage.zip', 'data.zip'),
	};
	return {
		frame: frame(request, edition, {
			page: TAKE,
			heading: say('take.title', undefined, request.language),
			title: pageTitle(say('take.title', undefined, request.language), edition, request),
			description: say('take.description', undefined, request.language),
		}),
		files,
	};
}
