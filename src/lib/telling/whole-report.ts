/** The whole report on one page: an edition's opening, every chapter in order, and each figure's citation once. */
import type { Edition } from '../edition/edition.ts';
import { showChapter, type ShownChapter } from './chapter-page.ts';
import { openingOf, type Opening } from './opening.ts';
import { WholeReportLinks } from './links.ts';
import type { PageContext } from './page-context.ts';
import { citationsOf, type PageCitation } from './source.ts';
import { PageText, type ShownBlock } from './text.ts';

export interface WholeReport extends Opening {
	chapters: (ShownChapter & { id: string })[];
	/** What this is and who published it. */
	blocks: ShownBlock[];
	/** Of every figure, in the order of the page. */
	citations: PageCitation[];
	/** Address of the source notes, up to the id of a note. */
	notesAt: string;
}

/** Makes the page that holds a whole edition. Its links lead to places on itself. */
export function wholeReport(edition: Edition, context: PageContext): WholeReport {
	const { language, base, view, pictures, kinds } = context;
	const links = new WholeReportLinks(edition, language, base, view);
	const page = new PageText(edition, language, links, pictures);
	// In the order of the page, which decides the order of its citations and the places of its notes.
	const opening = openingOf(edition, page, links);
	// A note stands where a chapter tells its figure, not where the opening mentions it.
	page.postponeNotes();
	const chapters = edition.chapters.map((chapter) => ({
		id: links.chapterId(chapter.slug),
		...showChapter(edition, chapter, page, links, kinds),
	}));
	const blocks = page.blocks(edition.cover[language].blocks);
	return {
		...opening,
		chapters,
		blocks,
		citations: citationsOf(edition, page.figures, language, links),
		notesAt: links.toNotes,
	};
}
