/** Draws the pages of a book with the components of the site's own pages. The language must be the one that is spoken. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Frame } from '../frame/frame';
import ChapterBody from '../pages/ChapterBody.svelte';
import type { WholeReport } from '../telling/whole-report';
import { say } from '../words/messages';
import type { BookPage } from './book';
import BookEnd from './BookEnd.svelte';
import BookOpening from './BookOpening.svelte';
import BookSources from './BookSources.svelte';

/**
 * The pages of a book.
 * @param report the whole report, whose places have ids that are nowhere twice
 * @param address absolute, of the same on the web
 */
export function drawPages(report: WholeReport, frame: Frame, address: string): BookPage[] {
	const chapters = report.chapters.map((chapter): BookPage => ({
		file: `${chapter.id}.xhtml`,
		title: chapter.title,
		part: chapter.part,
		kind: 'chapter',
		html: draw(ChapterBody, { chapter, frame }, chapter.id),
	}));
	const { citations } = report;
	const sources: BookPage = {
		file: 'citations.xhtml',
		title: say('citations.fold', { count: citations.length }, frame.language),
		part: '',
		kind: 'endnotes',
		html: draw(BookSources, { report }),
	};
	return [
		{
			file: 'opening.xhtml',
			title: report.title,
			part: '',
			kind: 'titlepage',
			html: draw(BookOpening, { report, frame }),
		},
		...chapters,
		...(citations.length > 0 ? [sources] : []),
		{
			file: 'end.xhtml',
			title: say('cover.about', undefined, frame.language),
			part: '',
			kind: 'colophon',
			html: draw(BookEnd, { report, frame, address }),
		},
	];
}

/** What a component draws, in an element with an id where one is given. */
function draw<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	id?: string,
): string {
	const { body } = render(component as Component<Record<string, unknown>>, { props });
	return id === undefined ? body : `<article id="${id}">${body}</article>`;
}
