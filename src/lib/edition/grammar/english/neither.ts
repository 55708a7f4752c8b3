/** What holds a numeral in English and is neither quantity nor date. */
import { neither, type Rule } from '../scan.ts';

const LINE_BEGIN = '(?<=(?:^|[\\n\\t|]) {0,8})';
/** What is numbered, in the singular or plural. */
const NUMBERED =
	'[Nn]os?|ext|[Ee]xtension|[Nn]umbers?|[Ss]ections?|[Cc]hapters?|[Aa]rticles?|Art|[Tt]ables?|[Ff]igures?|[Ff]igs?|[Pp]ages?|pp?|[Aa]nnex(?:es)?|[Aa]ppendix|[Aa]ppendices|Parts?|Steps?|step|Items?|Lines?|line|[Rr]ooms?|Courtroom|Classroom|Buildings?|Blocks?|Units?|[Vv]ersions?|[Ll]evels?|[Gg]rades?|[Tt]iers?|[Pp]hases?|[Nn]otes?|[Ff]ootnotes?|[Ee]ndnotes?|Cap|Circular|Bulletin|Ordinance|Conventions?|Protocols?|Decrees?|Documents?|Routes?|Floors?|[Pp]aragraphs?|[Pp]aras?|Regulations?|[Qq]uintiles?|[Qq]uartiles?|[Dd]eciles?|[Pp]ercentiles?|[Cc]lauses?|[Ss]ubclauses?|[Rr]ules?|[Cc]lass|[Cc]ategory|[Cc]ategories|[Ss]copes?|[Gg]oals?|SDGs?|[Pp]rinciples?|[Cc]riterion|[Ii]ndicators?|[Qq]uestions?|[Aa]nswers?|[Vv]olumes?|[Vv]ol|[Ii]ssues?|[Tt]ypes?|[Zz]ones?|[Gg]ates?|[Ff]lights?|[Tt]rack|[Ss]tages?|Round|Mark|Model|Lane|[Bb]us|Box|Day|Week|Force|[Mm]agnitude|Storm|Band|Bed|War|Cell|Seat|Row|Column|Post|Point|Site|Depot|Workshop|(?<!New )Years?|[Tt]heme|[Tt]opics?|[Oo]ption|[Ss]tandards?|Halls?|Wards?|Piers?|Docks?|Berths?|Courts?|Bays?|Wells?|Reactors?|Boilers?|Plants?|Towers?|Wings?|Theatres?|Teams?|Stations?|Lots?|Batch|Branch|Session|Module|Lesson|Exhibit|Objective|Target|Priority|Pillar|Recommendation|Milestone|Tranche|Shed|Wharf|Tank|Quay|Hangar|Runway|Tunnel|Shaft|Kiln|Furnace|Turbine|Pump|Silo|Substation|Kiosk|Pavilion|Concourse|Apron|Camp|[Jj]unctions?|Exits?|Forms?|Schedules?|Motions?|Bills?|Amendments?|Resolutions?|Psalm|Term|Semester|Seats?|Series|Act|Scene|[Cc]hannel|SDG [Tt]argets?|Charts?|Graphs?|Diagrams?|Maps?|[Rr]ecitals?|(?<=[Gg]ale |[Ss]torm |reach(?:ed|es) |[Ww]inds? (?:of|to|at) )force';
/** Of these a full stop makes no sentence: No. 3, ext. 12; but an agreed extension. 18 appeals were heard. */
const SHORTENED = '[Nn]os?|[Ee]xt|Art|[Ff]igs?|pp?|[Pp]aras?|[Vv]ols?|Cap|[Ss]ects?|Ch|Ref|Pt';
/** A number or several: 5(2), 3.1, 1/2/3, 3 and 4, 5 to 8, 7 of 22. What follows must be no more of a number. */
const ITEM = '\\d{1,12}(?:\\.\\d{1,4}){0,4}[a-z]?(?:\\([a-z\\d]{1,4}\\)){0,3}';
const LISTED = `${ITEM}(?:(?:/| ?[,&] ?| and | or | to |, and | ?[–-] ?| of )${ITEM}(?![.,]?\\d|%| ?(?:million|billion|thousand|per cent|[a-z]{3,}s|people|staff|yuan)\\b| (?:stage|year|level|grade|type|tier|phase|class|category|band|form|part) \\d)){0,9}(?!\\d|[.,]\\d|%| ?(?:million|billion|thousand|per cent)\\b)`;
/** Words that are verbs before what they count: it issues 12 reports, answers 24 hours a day, to note 3 points. */
const COUNTS =
	'\\b(?:(?:herd|flock|staff|workforce|fleet|team|crew|network|population|membership|collection|community|which|that|it|now) numbers|issues|answers|notes|questions|pages|stages|figures|tables|rules|tracks|types|levels|grades|phases|tiers|zones|units|topics|themes|(?:to|will|can|must|may|shall|should|we|they|and) (?:issue|answer|note|question|page|stage|figure|rule|track|type|grade)) ';
/** A verb that needs no noun behind its number: the herd now numbers 84. */
const NUMBERS = '\\b(?:(?:which|that|it|now|they|who|we) numbers?|(?:staff|people|[a-z]{3,}[^sui]s) number) ';
/** Names that end in a number. */
const NAMES =
	'TLS|SSL|HTTP|PCI|PHP|Python|Radio|USB(?:-[ABC])?|HDMI|HTML|Bluetooth|Wi-Fi|Fortune|Forbes|Global|Windows|Office|iPhone|iPad|Android|iOS|HarmonyOS|Boeing|Airbus|Apollo|Agenda|Vision|Formula|Route|Highway|Expressway|Channel|Web|Industry|Area|Class|Euro|CSI|SSE|FTSE|Nasdaq|NASDAQ|Russell|Nikkei|Catch|Chang’e|Shenzhou|Beidou|Tiangong|Studio|Platform|Terminal|Group of';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

export const NEITHER: readonly Rule[] = [
	// A note of Markdown.
	neither(/(?<=\[\^)\d{1,3}(?=\])/),
	// What is one, a shopping day, a kind of picture, a saying: a four-in-one service, Double 11.
	neither(
		/(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-in-(?:one|1)(?![a-z\d])|(?<=Double )(?:11|12|Eleven|Twelve)(?!\d)|(?:two|three|2|3)-dimensional(?![a-z])|two birds with one stone/i,
	),
	neither(/(?:https?:\/\/|www\.)[\w./?=&%#:+~-]{1,400}/i),
	neither(/(?<=[A-Za-z0-9._-])@[\w.-]{1,80}/),
	// Telephones of anywhere: +86 21 5972 0000, +44 (0)20 7946 0000.
	neither(/\+\d{1,3}[ -]?(?:\(?\d{1,4}\)?[ -]?){1,4}\d{3,4}(?![\d%]|[.,]\d)/),
	neither(
		/(?<![\d.,])(?:\+\d{1,3}[ -]?)?(?:\(0\d{1,3}\) ?\d{3,4}[ -]?\d{3,4}|0\d{1,3}[ -]\d{3,4}[ -]?\d{3,4}|1[3-9]\d{9}(?! [a-z%])|(?:[48]00|1[38]00)[ -]\d{3,4}[ -]?\d{3,4})(?!\d|\.\d|%)/,
	),
	neither(
		/(?<=\b(?:telephone|phone|tel|mobile|hotline|call|dial|fax|postcode|zip|stock code|code|number|licence|license|account|ID|ID card|registration|ticker|ISBN|ISSN)(?: no\.?)?\.?:? \(?)(?<!\b(?:(?:which|that|it|now|they|who|we) numbers?|(?:staff|people|[a-z]{3,}[^sui]s) number) )\d[\d -]{1,23}\d(?!\d|[.,]\d| ?(?:%|per cent|million|thousand|people|staff|[a-z]{3,}s\b))/i,
	),
	neither(
		/(?<=\b(?:Tel|TEL|Fax|FAX|Phone|Telephone|Mobile|Hotline|T|F)[.:]{1,2} ?)(?:\(?\+?\d{1,4}(?:-\d{1,4})?\)?[ -]?)(?:\(0\)[ -]?)?\d{2,5}(?:[ -]?\d{2,5}){1,4}(?! ?(?:%|per cent|million|thousand|[a-z]{2,}s\b))/,
	),
	neither(
		/(?<=\b(?:ISO|IEC|PAS|GB|GB\/T|GBZ|DB|OHSAS|SA|IATF|AA|EN|BS|IEEE|ITU|ANSI|ASTM|GRI|UL|IFRS|IAS|FRS|ISA|ASC|SFAS|IPSAS|HKAS|HKFRS|CAS)(?:[/-][A-Z]{1,3})? {0,2})\d{1,6}(?:[.-]\d{1,4}){0,3}(?: ?[:–—-] ?(?:19|20)\d{2})?(?![\d%]|\.\d)/,
	),
	neither(/(?<=[A-Za-z])(?!\d[\d.,]{0,20} ?%)\d+(?:[A-Za-z]+\d*)*(?:[./-]\d+)*(?!\d)/),
	neither(/(?<=[A-Za-z])[+-]\d{1,6}(?:[-/]\d{1,8}(?!\d))*(?![\d.]*%)/),
	neither(/§{1,2} ?\d{1,4}(?:\.\d{1,4}){0,6}(?:(?:,| and| to|–) ?§?\d{1,4}(?:\.\d{1,4}){1,6})*/),
	// Numbers of persons, firms and accounts: eighteen digits with a date inside, letters and digits mixed.
	neither(/[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/),
	neither(/(?!(?:(?:19|20)\d\d)?(?:[1-4]?Q|[12]?H)\d)\d{1,18}[A-Z][A-Z\d]{0,20}\d[A-Z\d]{0,20}(?![a-z²³])/),
	// Generations and formats: 5G, 4K, 3D, 2.0-like versions stand with their names.
	neither(/(?:[2-6] ?G|[248]K|[234]D|[2-6]\.\dG)(?![A-Za-z\d])(?! (?:steps?|runs?|race))/),
	neither(
		/\d{3,6}(?= (?:hot|help)lines?(?![a-z]))|(?<=\b(?:hot|help)lines? )\d{3,6}(?!\d|[.,]\d|%| ?(?:people|staff|[a-z]{3,}s)\b)/i,
	),
	neither(/\d{1,3}(?:-[A-Z](?![A-Za-z])|\([a-z]\))/),
	neither(/24\/7(?:\/365)?(?![\d/%])/),
	// Ordinals.
	neither(
		/\d{1,3}(?:\d{0,3}|(?:,\d{3})+)(?:(?<=(?<!1)1)st|(?<=(?<!1)2)nd|(?<=(?<!1)3)rd|(?<=1[1-3]|[04-9])th)(?! (?:day )?(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z]))(?: (?:Five|Three|Ten)-Year (?:Plan|Programme|Program))?(?![a-z])/i,
	),
	// The ten-millionth, and no ten millions.
	neither(
		`(?:(?!one )(?:${TENS}|one|two|three|five|ten|twelve|fifteen|hundred)[- ])+(?:hundredth|thousandth|millionth|billionth)(?![a-z])`,
	),
	neither(`(?:(?:${TENS})-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z]|s)`),
	neither(/(?:Five|Three|Ten|Fifteen|Five|5|10)-Year (?:Plan|Programme|Program|Strategy)(?![a-z])/),
	// Numbers of parts of documents, and of things that have a name and a number, one or several of them.
	neither(
		`(?<=\\b(?:${NUMBERED}|(?:${SHORTENED})\\.)(?: |-)?)(?!(?<=${COUNTS}) ?\\d[\\d,.]* (?:[A-Za-z][a-z]{2,}s|people|staff)\\b|(?<=${NUMBERS})|(?<=\\bnumber )\\d{1,3},\\d{3}(?!\\d))${LISTED}`,
	),
	// A place in a list; what tops 1,100 °C is over it.
	neither(
		/(?<=\b(?:[Tt]op|[Bb]ottom) )\d{1,3}(?!\d|[.,]\d|%| ?(?:million|billion|thousand|per cent|°C|℃|[kMG]?Wh?|t|km|tonnes|yuan)\b)/,
	),
	neither(
		`(?<=\\b(?:${NAMES}) )\\d{1,4}(?:\\.\\d{1,2}|-\\d{1,4}[A-Z]{0,3})?(?!\\d|[.,]\\d|%| ?(?:million|billion|thousand|per cent|people|staff|yuan)\\b)`,
	),
	neither(
		/(?<=\b(?:[Ss]ee|refer to|[Uu]nder) )\d{1,2}(?:\.\d{1,2}){1,3}(?![\d.]*[%\d])(?! ?(?:million|billion|thousand|per cent|[a-z]{3,}s|yuan)\b)/,
	),
	neither(/\d{1,5}(?= [A-Z][a-z]{1,20} (?:Road|Street|Lane|Avenue|Rd|St)\b)/),
	neither(/(?<![\d%])\( ?\d{1,2} ?\)(?! ?%)/),
	neither(`${LINE_BEGIN}\\d{1,2}(?:\\.(?!\\d)|\\))`),
	// 3.2 Training, and no 3.2 MWh.
	neither(
		`${LINE_BEGIN}\\d{1,2}(?:\\.\\d{1,2}){1,4} {1,4}(?=[A-Z](?:[a-z]{2,}| [a-z]))(?![GMKT]?bps|Mtce|Million|Billion|Thousand)`,
	),
	neither(/\((?:[a-z]|[ivx]{1,4})\)/),
	neither(/(?:(?<=(?:^|[ \t\n])))- ?\d{1,4} ?-(?=\s|$)/),
	// What a bill, a flat, a connection is found by; a scale that something is told on.
	neither(
		/(?<=\b(?:Flat|Apartment|Invoice|Order|Port|Ticket|Booking|Policy|Claim)(?: [Nn]o\.?)? )#?\d{1,8}[A-Z]?(?![\d%]|[.,]\d| ?(?:million|billion|thousand|[a-z]{3,}s\b))/,
	),
	neither(/(?<=\bscale (?:of|from) )\d{1,2} ?(?:to|[–-]) ?\d{1,3}(?![\d%]|[.,]\d)/),
	neither(/(?<=\bdoi: ?)10\.\d{3,9}\/[\w.()/-]{1,60}/i),
	// A third one is none of three parts.
	neither(
		/a (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= (?:party|parties|time|person|year|month|day|phase|round|batch|session|edition|generation|hospital|line|bridge|airport|station|option|way|country|area|one)(?![a-z]))/i,
	),
	// What is named by a number in words, and what is only said with one: Chapter Three, on cloud nine.
	neither(
		/(?<=\b(?:Chapter|Part|Act|Phase|Stage|Section|Book|Volume|Article|Annex|Level|Grade|Tier|Category|Type|Class|Room|Building|Terminal|Platform|Line|Route|Unit|Block|Step|Principle|Goal|Pillar|Scope|Day|Week|Round|Schedule|Item|Option|Table|Figure|Team|Group|Zone|Gate|Hall|Pier|Ward) )(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?![a-z-]|(?: [A-Z][a-z]+)? (?:[A-Z]?[a-z]+s|people)\b)/,
	),
	neither(
		/(?:(?<=cloud )nine|(?<=whole )nine(?= yards)|(?<=forty )winks|forty(?= winks)|six(?= feet under)|(?<=in )two(?= minds)|(?<=catch-)22|(?<=sixes and )sevens|(?<=on all )fours|nine(?= to five jobs?)|(?<=high-)fives?|(?<=high )five(?![a-z]))(?![a-z])/i,
	),
	// A second prize is no second.
	neither(
		/(?:one|a) second(?= (?:prizes?|place|round|team|home|language|chance|opinion|class|phase|site|plant|line|shift|year|term|time|edition|batch|generation|one)(?![a-z]))/i,
	),
	// One is free: it is mostly no number.
	neither(/(?:one by one|one-off|one-way|one another|at one)(?![a-z])/i),
	neither(
		/(?:halfway|half-time|half-brother|half-hearted\w*|half-(?:marathon|term|life|mast|board)s?|half the (?:story|battle|picture|truth|equation|fun)|better half)(?![a-z])/i,
	),
	// Which half, and not how much: the first half of the match, of the course.
	neither(
		/(?:first|second|latter|former) half(?= of (?!(?:(?:the|this|next|last|each) )?(?:[a-z]{3,12} )?(?:year|month|decade|century)(?![a-z])|(?:FY ?)?\d)[a-z])/i,
	),
];
