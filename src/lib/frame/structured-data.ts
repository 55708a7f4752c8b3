/** What a page says to machines in schema.org's words. Only what the edition has: a date of publication, for one, it has not. */
import { periodWords } from '../telling/period.ts';
import type { Article, BreadcrumbList, Dataset, Graph, Organization, Report } from 'schema-dts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';

/** A page that is to be described. Addresses are absolute. */
interface DescribedPage {
	edition: Edition;
	language: Language;
	/** What follows the edition in its address; absent on a cover. */
	page: string | undefined;
	title: string;
	/** The chapter that it is a part of, with its address; `null` of a page that is no part. */
	chapter: { name: string; item: string } | null;
	description: string;
	address: string;
	/** Address of the edition's cover. */
	cover: string;
	/** Where the edition's data files are. */
	data: string;
}

/** The description of a page: what it is, what it is part of, and the way to it. */
export function structuredData(described: DescribedPage): Graph {
	const { page } = described;
	const thing = page === undefined ? reportOf : page === 'data' ? datasetOf : articleOf;
	return { '@context': 'https://schema.org', '@graph': [thing(described), breadcrumbsOf(described)] };
}

/** A thing is known by the address of the page that is about it. */
function at(address: string): { '@id': string; url: string } {
	return { '@id': address, url: address };
}

/** What a report is about: its first and its last day (ISO), with a slash between them. */
function periodOf({ report }: Edition): string {
	return `${report.period.from}/${report.period.to}`;
}

function publisherOf({ edition, language }: DescribedPage): Organization {
	return { '@type': 'Organization', name: edition.organisation.name[language] };
}

function reportOf(described: DescribedPage): Report {
	const { edition, language, cover } = described;
	return {
		'@type': 'Report',
		...at(cover),
		name: edition.report.title[language],
		headline: edition.cover[language].title,
		description: edition.cover[language].description,
		inLanguage: language,
		temporalCoverage: periodOf(edition),
		publisher: publisherOf(described),
	};
}

function articleOf(described: DescribedPage): Article {
	const { language, title, description, address } = described;
	return {
		'@type': 'Article',
		...at(address),
		headline: title,
		description,
		inLanguage: language,
		isPartOf: partOf(described),
	};
}

/** The report, which its cover describes. */
function partOf({ cover }: DescribedPage): { '@type': 'Report'; '@id': string } {
	return { '@type': 'Report', '@id': cover };
}

function datasetOf(described: DescribedPage): Dataset {
	const { edition, language, description, address, data } = described;
	return {
		'@type': 'Dataset',
		...at(address),
		name: edition.report.title[language],
		description,
		inLanguage: language,
		temporalCoverage: periodOf(edition),
		creator: publisherOf(described),
		isAccessibleForFree: true,
		isPartOf: partOf(described),
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${data}facts.csv` },
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${data}facts.json` },
		],
	};
}

function breadcrumbsOf({
	edition,
	language,
	page,
	title,
	chapter,
	address,
	cover,
}: DescribedPage): BreadcrumbList {
	const steps = [
		{ name: `${edition.title[language]} ${periodWords(edition, language).year}`, item: cover },
		...(chapter === null ? [] : [chapter]),
		...(page === undefined ? [] : [{ name: title, item: address }]),
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
	};
}
