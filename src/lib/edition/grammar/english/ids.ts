/** Numbers that only tell one thing from another, in English: scopes, laws, rooms, postcodes, notes. */
import { neither, type Rule } from '../scan.ts';

export const IDS: readonly Rule[] = [
	// Scopes of emissions: 1, 2 and 3 name, and 2 emissions are not counted.
	neither(/(?<=\b[Ss]copes? )[1-3](?:(?:,? and |, ?| ?& ?|[+/])[1-3]){0,2}(?![\d.,]*\d|[%])/),
	neither(
		/(?<=\b(?:Directive|Regulation|Resolution|Decision)s? (?:\((?:EU|EC)\) )?(?:No\.? )?)\d{1,4}\/\d{1,4}(?:\/E[UC])?(?![\d%])/,
	),
	neither(/[[〔]\s?(?:19|20)\d{2}\s?[\]〕] ?(?:No\.? ?)?\d{1,5}(?![\d.,]*[\d%])/),
	neither(/(?<=\b(?:Suite|Room|Rm\.?|Apt\.?|Ste\.?) ?#?)\d{1,5}[A-Z]?(?![\d.%])/),
	neither(/(?<![\d.,])\d{1,3}\/F(?![A-Za-z\d])/),
	// Postcodes: IL 62701, Beijing 100020 at the end of an address.
	neither(/(?<=, [A-Z]{2} )\d{5}(?:-\d{4})?(?![\d.,]*[\d%])/),
	neither(/(?<=\b[A-Z][a-z]+,? )[1-8]\d{5}(?=\.?(?:\s*$|[\n\t|])|,? (?:P\. ?R\. ?)?(?:China|PRC|People)|; )/),
	neither(
		/\d{1,5}(?= (?:[NSEW]\. )?[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})? (?:Road|Street|Lane|Avenue|Drive|Boulevard|Rd|St|Ave|Blvd)\b)/,
	),
	// Of a tax office or a register: No. GB 123 4567 89.
	neither(/(?<=\b[Nn]o\.? (?:[A-Z]{2,4} ?)?)\d{2,5}(?: \d{2,5}){1,5}(?!\d|%|[.,]\d)/),
	neither(/(?<![\d.-])1-[89]\d{2}-\d{3}-\d{4}(?![\d-])/),
	neither(/(?<![\d%])\[\d{1,3}\](?! ?(?:%|million|billion|thousand|[a-z]{3,}s\b))/),
];
