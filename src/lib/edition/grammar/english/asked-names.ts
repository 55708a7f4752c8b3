/** Numbers that may count, or name what stands before them: the “996” schedule, an RTX 4090, in Corner 12. */
import type { Rule } from '../scan.ts';
import { asks } from './asks.ts';

export const PERHAPS_NAMES: readonly Rule[] = [
	// A telephone, or a count without its commas: to be ordered on 62258888.
	asks(
		/(?=\d{7})(?<=\b(?:on|at|to|via|ring|text|contact) )[1-9]\d{6,11}(?=[.;,)](?!\d)| ?(?:$|\n)| (?:or|and|from|between|for)(?![a-z]))/i,
		{
			code: 'no-number',
		},
	),
	// A number without its commas behind a word in the singular, as a register has it: charity 1042210.
	asks(
		/(?=\d{6})(?<=\b(?!(?:of|was|were|is|are|by|from|than|about|over|under|around|nearly|some|total|and|or|for|with|in|a|an|the|only|just|almost|at|to)(?![a-z]))[A-Za-z]{3,15}(?<!s|ed|ing|ly) )[1-9]\d{5,9}(?=[.;,)](?!\d)| ?(?:$|[\n|]))/,
		{ code: 'no-number' },
	),
	// Where help is called, or how often: 911 calls.
	asks(
		/(?<![\d.,])(?:911|999|988|112|111|110|119|120|101|000|[2358]11)(?= (?:calls?|callers?|operators?|dispatch[a-z]*|emergenc[a-z]+|lines?|services?)(?![a-z]))/,
		{ code: 'no-number' },
	),
	asks(
		/(?=[19])(?<=\((?=\d{3}\))|\b(?:[Cc]all|[Dd]ial|[Rr]ing|[Pp]hone)\b[^.!?;\n]{0,60} )(?:911|999|112|111|110|119|120|101|105)(?=\)| (?:for|if|in|to|and|or|when)(?![a-z])|[.,;])/,
		{ code: 'no-number' },
	),
	asks(
		/(?=\d)(?<=(?:(?:\+\d|(?<!\d)0\d)[\d ()-]{6,14}\d(?: \([^()]{1,16}\))?,? (?:or|and)|\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Dd]ial)) )\d{3,5}(?: \d{3,4}){0,2}(?=[.;,)](?!\d)| ?(?:$|\n))/,
		{
			code: 'no-number',
		},
	),
	asks(/(?=\d{5})(?<=\b[Tt]ext )\d{5,6}(?!\d|[.,]\d|%| ?(?:[a-z]{3,}s|people|staff)(?![a-z]))/, {
		code: 'no-number',
	}),
	// A number by itself in quotation marks is a name more often than a number: the “996” schedule.
	asks(/(?<=[“"‘'])(?!(?:19|20)\d{2}[”"’'])\d{2,6}(?=[”"’'](?![\d.,]*\d))/, {
		code: 'unknown-sign',
		sign: '”',
	}),
	// A name in capitals and its number, or a count of what is named so: an RTX 4090, the NHS 4090.
	asks(
		/(?<=\b(?!(?:RMB|CNY|USD|EUR|HKD|GBP|JPY|AQI|BMI|IQ|GDP|CPI|PPI|PUE|NPS|CMI|HDI|TDS|COD|BOD|TVOC|PM|ROE|ROI|EPS)\b)[A-Z]{2,6} )(?!(?:19\d\d|20(?:[0-4]\d|50))\b)\d{2,5}(?: \d{2,5}){0,5}(?![\d:–-]|[.,]\d|%| ?(?:per cent|percent|(?!was|is|has|its|as)[a-z]{2,}s|people|staff|yuan|RMB|million|billion|thousand)\b| ?[A-Z])/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// A name that ends in a number, before another: for Singapore 380 Bunker Fuel.
	asks(
		/(?<=[a-z] (?!(?:January|February|March|April|May|June|July|August|September|October|November|December) )[A-Z][a-z]{2,20} )(?!(?:19|20)\d\d )\d{1,4}(?= [A-Z][a-z])/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// What is named and numbered at the beginning of a sentence: Blast 14 took place.
	asks(
		/(?=\d)(?<=(?:^|[\n.!?|] ?)(?!(?:Total|Staff|People|Overall|About|Some|Over|Under|Only|Just|Nearly|Almost|Around|Another|All|In|At|On|By|For|From|With|Within|Since|After|Before|Until|Up|Down|Of|And|Average|Women|Men|Then|Now|Today|Another|[A-Z][a-z]*(?:ed|ing|ly)) )[A-Z][a-z]{1,18}[a-rt-z] )(?!(?:19|20)\d\d(?!\d))\d{1,4}(?= (?:was|is|has|had|will|took|opened|closed|came|won|led|ran|finished|scored|beat|went|got|at|in the)(?![a-z]))/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	asks(
		/(?<=(?:^|[\n.!?] ?)[A-Z][a-z]{2,18}s )\d{1,3}(?:, \d{1,3}){0,4},? and \d{1,3}(?= (?:were|are|have|had|will|[a-z]{3,15}ed)(?![a-z]))/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// What is numbered, or how many there were: pumps 5 and 6 held, the year 2 plan.
	asks(
		/(?=\d)(?<=(?:^|[\n.!?;:,] ?|\b(?:and|but|the|of|in|on|at|both|to|for|near|from|between|through) )(?:[A-Za-z]{3,12} )?[a-z]{3,18}[a-rt-z]s )(?!(?:1[89]|20|21)\d\d(?!\d))\d{1,3}(?:, \d{1,3}){0,4},? and \d{1,3}(?![\d%]|[.,]\d| ?(?:per cent|percent|million|billion|thousand|people|staff|(?!was|has|is)[a-z]{2,}s|[a-z]{1,2}|[A-Z]{1,3})(?![A-Za-z]))/,
		{ code: 'ordinal' },
	),
	asks(/(?=\d)(?<=\b(?:route|runway) )\d{1,3}(?!\d|[.,]\d|%| ?(?:people|staff|[a-z]{3,}s)(?![a-z]))/, {
		code: 'ordinal',
	}),
	asks(
		/(?=\d)(?<=\b(?:the|in|of|by|our|an?) year )[1-9]\d?(?!\d|[.,]\d|%| ?(?:million|billion|thousand|people|staff|[a-z]{3,}s)(?![a-z]))/i,
		{
			code: 'ordinal',
		},
	),
	// So many of what has a number of its own: 58 Year 6 pupils.
	asks(
		/\d{1,6} (?:Year|Grade|Class|Form|Level|Stage|Phase|Tier|Type|Category|Band|Zone|Key Stage|Group|Mark|Model|Series|Version) \d{1,3}(?![\d%]|[.,]\d)/,
		{ code: 'several-numbers' },
	),
	asks(/(?<=\bGroup )\d{1,2}(?= [a-z])/, { code: 'ordinal' }),
	// Buses by their routes, and no so many: buses 22, 22A and X17.
	asks(/(?=\d)(?<=\b[Bb]uses )\d{1,3}(?=, ?[A-Z]?\d|,? (?:and|or) [A-Z]?\d)/, { code: 'ordinal' }),
	// The number of a heading, or a count before its name: 5  Results.
	asks(/(?<=(?:^|\n))\d{1,2}(?= {2,4}[A-Z][a-z])/, { code: 'ordinal' }),
	// What is called by how many there are: the 5 a day campaign.
	asks(/(?<=\bthe )(?:\d|five) a day(?= [a-z]{3,})/i, { code: 'vague' }),
	asks(
		/(?<=\b(?:Category|Type|Class|Grade|Level|Tier|Zone|Stage|Phase|Band) \d{1,2} (?:and|or) )\d{1,2}(?= [a-z]+s(?![a-z]))/,
		{ code: 'ordinal' },
	),
	// What is numbered, in small letters, before what it does: the form 7 may be filed, our site 4 closed.
	asks(
		/(?=\d)(?<=\b(?:the|this|that|an?|our|its|their|each|at|in|on|under|for) (?!(?:total|average|mean|median|first|last|next|past|final|remaining|other|further|additional|extra|some|same|only|top|year|least|most|about|around|over|under|record|latest|whole|entire|original|combined|overall|maximum|minimum|current|previous|all|them|whom|these|those|both|people|staff|children|women|men)(?![a-z]))[a-z]{3,15}(?<!s|ed|ing|ly|al|er|est) )(?!(?:1[89]|20|21)\d\d(?!\d))\d{1,3}(?= (?:may|must|can|will|shall|should|is|was|has|had|lists?|says?|applies|applied|reads?|[a-z]{3,12}ed)(?![a-z])|[,.;)](?!\d)| ?(?:$|\n))/i,
		{ code: 'ordinal' },
	),
	// A place that is named and numbered, or how many were there: in Corner 12, a Toyota Hilux 2.4.
	asks(
		/(?=\d)(?<=(?<![A-Za-z’'-])(?:[a-z]{2,15}|[Aa]n?|The|Our|Its) (?:[A-Z][a-z]{1,19} ){0,2}[A-Z][a-z]{1,19}[a-rt-z] )(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:\.\d{1,2})?(?=[,.;)](?!\d)| (?:and|on|in|at|to|was|is|are|were|can|may|must|for|by|from|or|which|that|when|as|of|with|had|has|will|[a-z]{3,15}ed)(?![a-z])| ?(?:$|\n))/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// A name that owns a number: Ocean's 11.
	asks(/(?=\d)(?<=\b[A-Z][a-z]{1,15}['’]s )(?!(?:19|20)\d\d(?!\d))\d{1,3}(?=[.,;)](?!\d)| ?(?:$|\n))/, {
		code: 'unknown-sign',
		sign: ' ',
	}),
	// A name in words at the beginning of a clause: Three Bridges station.
	asks(
		/(?<=(?:^|[\n;.•] ?))(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[.,;:)]| (?:station|is|was|has)(?![a-z]))/,
		{ code: 'vague' },
	),
	// A kind of aircraft, or from so many to so many: the 737-800 has seats.
	asks(
		/(?=\d)(?<=\b(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ur|[Ii]ts) )\d{2,4}-\d{2,4}(?= (?:has|have|is|was|were|can|will|[a-z]{3,15}ed)(?![a-z])|[.,;)](?!\d)| ?(?:$|\n))/,
		{ code: 'several-numbers' },
	),
	// Where something is told: as in 4.2 above, see 12 below, under 5.1 we list.
	asks(
		/(?=\d)(?<=\b(?:in|see|at|of|to|and|or|from) )\d{1,2}(?:\.\d{1,2}){0,3}(?= (?:above|below)(?:[.,;:)]| ?(?:$|\n)| (?:and|or|we|is|are|was|were)(?![a-z])))/i,
		{ code: 'ordinal' },
	),
	asks(/under \d{1,2}(?:\.\d{1,2}){1,3}(?= (?:we|they|it|the|our|an?|above|below)(?![a-z]))/i, {
		code: 'ordinal',
	}),
	// A count of some thing, or the sign of its note: 80% of customers stay 1.
	asks(
		/[1-9](?= ?(?:$|\n))(?<=(?:^|\n) {0,8}(?:[A-Z]{0,3}[$€£¥])?\d[\d,.]{0,20}(?: ?%|[A-Za-z+]{0,8}) [^\d\n|\t:]{5,80}[a-z)] [1-9])/,
		{ code: 'unknown-sign', sign: ' ' },
	),
];
