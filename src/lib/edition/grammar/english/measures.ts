/** What an English number counts: the noun behind it, where it is one by its form or by an edition's units. */
import { literal } from '../../../words/literal.ts';
import { matchAt } from '../match-at.ts';

/** Units of measure as words, in the singular: one of them is a quantity, while one of other things is mostly an article. */
export const UNITS_OF_MEASURE =
	'percentage point|basis point|per cent|percent|working day|business day|calendar day|hour|minute|second|day|week|fortnight|month|year|decade|century|square metre|square meter|square kilometre|square kilometer|square foot|square mile|cubic metre|cubic meter|cubic foot|nautical mile|light year|metric ton|metric tonne|short ton|long ton|troy ounce|fluid ounce|imperial gallon|metre|meter|kilometre|kilometer|centimetre|centimeter|millimetre|millimeter|mile|foot|inch|acre|hectare|mu|ton|tonne|gram|kilogram|litre|liter|millilitre|milliliter|yuan|kilowatt-hour|kilowatt hour|megawatt-hour|megawatt hour|gigawatt-hour|gigawatt hour|terawatt-hour|terawatt hour|kilowatt|megawatt|gigawatt|terawatt|person-time|person-day|person-hour';
/** Of two units: tonne-km, passenger-kilometres. */
const JOINED =
	'(?:tonne|ton|passenger|person|vehicle|seat|man|train|machine|lane|route|track|bed|patient|staff|student)[- ](?:kilometres?|kilometers?|km|miles?|hours?|days?|months?|years?)';
/** Nouns and signs that count though they do not end in s, or stand behind a hyphen: two-day. */
const SINGULAR =
	'per mille|head of cattle|head of livestock|head of sheep|% points|% pts|percentage points|basis points|people|person|persons|staff|personnel|men|women|children|households|night|person[- ]times|person[- ]days|person[- ]hours|time|times|feet|inches|centuries|square metres|square meters|square kilometres|square kilometers|square feet|square miles|cubic metres|cubic meters|cubic feet|sq m|sq km|sq ft|sq. m|sq. km|sq. ft|cu. m|sq metres|cu m|renminbi|RMB|CNY|point|page|step|line|storey|level|class hours|near misses|degrees Celsius|degrees Fahrenheit|degrees|aircraft|series|species|headcount|cattle|sheep|deer|fish|salmon|trout|geese|oxen|mice|teeth|larvae|alumni|criteria|phenomena|bacteria';
/** Signs of units; those with a blank or a bracket inside come before the ones that they begin with. */
const SIGNS = (
	'% ‰ kWh MWh GWh TWh Wh kW MW GW TW kWp MWp GWp TWp kWac MWac GWac kWdc MWdc GWdc kV MV kVA MVA km² km2 km hm² hm2 m² m2 m³ m3 Nm³ Nm3 Mm³ Mm3 ㎡ ㎥ ㎞ ㎏ cm² cm2 cm³ cm3 cm mm mm² mm2 m kg mg µg μg ng g kt Mt Gt t ha hm L mL ml µL μL dL kL ML GL l cc NTU mcg IU Mbit Gbit kbit Tbit µm μm nm EB ZB ' +
	'Ml ' +
	'Km KM Kms KMs Kg KG Kgs KGs Hrs Ltr Ltrs Mtr Mtrs ' +
	'TEUs TEU FEUs FEU DWT dwt GT GRT FTEs FTE BTU Btu MMBtu CBM boe bbl ' +
	'KB GB TB MB PB Kbps kbps Mbps Gbps Tbps kHz MHz GHz Hz dB ℃ ℉ °C °F ° Pa hPa MPa kPa kJ MJ GJ TJ PJ kcal kgce tce Mtce gce ppm ppb ppt bp bps pp pct pcs x rpm min h hr sec yr ms W V VA Ah mAh kN lb lbs oz ft psi bar mpg gsm mph kph hp sqm sqft lm lx lux mol mmol ' +
	'tCO2e tCO₂e tCO2eq tCO₂eq tCO2 tCO₂ ktCO2e ktCO₂e MtCO2e MtCO₂e MtCO2 MtCO₂ ktCO2 ktCO₂ GtCO2e GtCO₂e GtCO2 GtCO₂ kgCO2e kgCO₂e kgCO2 kgCO₂ gCO2e gCO₂e gCO2 gCO₂'
).split(' ');
const LONG_SIGNS =
	'dB(A);kW h;MW h;GW h;W h;N m;t CO2eq;t CO₂eq;t CO2e;t CO₂e;t CO2-e;t CO2;t CO₂;g CO2e;g CO₂e;g CO2;g CO₂;kg CO2e;kg CO₂e;kg CO2;kg CO₂;kt CO2e;kt CO₂e;Mt CO2e;Mt CO₂e'.split(
		';',
	);
/** What another noun stands behind as often as not: 41 aircraft movements, 12 staff meetings. */
const ATTRIBUTES =
	/^(?:aircraft|staff|women|men|night|page|line|level|cattle|sheep|deer|fish|salmon|trout|geese|alumni)$/i;
/** Words in s that are no nouns. */
const NO_NOUNS =
	/^(?:[a-z]{3,}less|[a-z]+ss|(?!(?:men|gur|em|tut|haik)us$)[a-z]*us|(?!(?:tax|sk|kiw|bikin|safar|rabb|alib|salam|tsunam|chill)is$)[a-z]*is|was|has|its|as|us|does|always|thanks|tops|perhaps|yes|besides|upwards|towards|afterwards|overseas|indoors|outdoors|upstairs|downstairs|sometimes|nowadays|needs|includes|covers|helps|leads|lies|uses|gets|brings|keeps|sees|says|works|vs|ours|theirs|hers|yours|Christmas|ones|others|whereas|goes|means|makes|takes|gives|comes|runs|shows|remains|stands|wins|won|became|rises|falls|grows|reaches|exceeds|receives|attends|joins|becomes|begins|belongs|applies|relates|operates|represents|involves|serves|provides|produces|contains|follows|requires|meets|pays|sells|sends|teaches|tells|thinks|writes|allows|appears|arrives|asks|believes|builds|carries|chooses|comprises|consists|continues|creates|decides|depends|describes|earns|ensures|enters|establishes|expects|explains|faces|feels|finds|happens|improves|indicates|knows|learns|loses|maintains|occurs|owns|performs|prefers|prepares|proves|raises|recommends|reflects|refers|relies|saves|seeks|seems|speaks|spans|suggests|wants|dies|sings|sits|eats|lives|hears|dwells|strives|tends|thrives|enjoys)$/i;

const NOUN =
	/(?:(?:e|co|ex|non|sub|mini|multi)-[a-z]{2,}|[a-z]{3,12}s-(?:up|by|on|in-law)|[a-z]{2,12}-(?:ups|outs|offs|ins|days|hours|makers|workers|owners|holders|goers)|[a-z]{2,}(?:-times?)?)(?![A-Za-z])/y;
/** A share that a word is joined to: seventy per cent-owned. */
const JOINED_SHARE = /per ?cent(?=-[a-z])/iy;
/** A 10-percent rise. */
const SHARE_BEHIND_HYPHEN = /per[ -]?cent(?![A-Za-z])/iy;
const NEXT_NOUN = / [a-z]{3,}s(?![A-Za-z-])/y;
/** A mill, or a painting: 16 works; elsewhere somebody works. */
const WORKS = /works(?= ?(?:[.,;:)]|$|\n)| (?:of|by|were|are|and)(?![a-z]))/y;
/** One of several does what stands behind them: each of the 24 sites reports. */
const ONE_OF_THEM =
	/\b(?:one|each|either|neither|none|any|every|first|last|[a-z]{2,}est) of (?:(?:the|our|its|their|these|those) )?\S{1,12} $/i;
const NEAR = 40;
const ALTERNATIVES = [...LONG_SIGNS, ...SIGNS]
	.sort((a, b) => b.length - a.length)
	.map(literal)
	.join('|');
/** Behind one unit another that it is counted for: km/h, μg/m³, kWh/m2. */
const SIGN = new RegExp(
	`(?:${ALTERNATIVES})(?![A-Za-z0-9₂²³])(?:[/·](?:${ALTERNATIVES}|d|s|a)(?![A-Za-z0-9₂²³])){0,3}`,
	'y',
);
const ONE_UNIT = new RegExp(`^(?:${UNITS_OF_MEASURE})$`, 'i');

/** A day's work is one of a day; children's homes are homes. */
const NO_TIME_BEFORE = '(?<!(?:minute|hour|day|night|week|fortnight|month|year|decade|century))';

export class EnglishMeasures {
	readonly #known: RegExp;
	readonly #hyphened: RegExp;

	/** @param more those of an edition's print */
	constructor(more: readonly string[] = []) {
		const own = more
			.filter((unit) => /^[A-Za-z]/.test(unit))
			.map((unit) => unit.replace(/[^A-Za-z0-9 /-]/g, '.'));
		const words = [JOINED, ...own, ...SINGULAR.split('|'), ...UNITS_OF_MEASURE.split('|')].sort(
			(a, b) => b.length - a.length,
		);
		const several = words.filter((word) => word.includes(' ')).map((word) => word.replaceAll(' ', '[ -]'));
		this.#hyphened = new RegExp(`(?:${several.join('|')})s?(?![A-Za-z])`, 'iy');
		this.#known = new RegExp(`(?:${words.join('|')})s?(?![A-Za-z-]|${NO_TIME_BEFORE}[’']s(?![a-z]))`, 'iy');
	}

	/** The measure at an offset; `null` where there is none. */
	at(text: string, offset: number): string | null {
		const known =
			matchAt(this.#known, text, offset) ??
			matchAt(JOINED_SHARE, text, offset) ??
			matchAt(SIGN, text, offset);
		if (known && !ATTRIBUTES.test(known)) return known;
		const word = known ?? matchAt(WORKS, text, offset) ?? matchAt(NOUN, text, offset);
		if (word && isOwner(text, offset, offset + word.length)) return null;
		if (word === 'works') return matchAt(WORKS, text, offset);
		if (
			!word ||
			(!known && !/(?:s|[a-z]{2}(?<!speci|regi|abdo)men|s-[a-z-]+)$/.test(word)) ||
			NO_NOUNS.test(word)
		)
			return null;
		// 12 bus routes and three results briefings are routes and briefings.
		const next = matchAt(NEXT_NOUN, text, offset + word.length)?.trim();
		const isVerb =
			!next || NO_NOUNS.test(next) || ONE_OF_THEM.test(text.slice(Math.max(0, offset - NEAR), offset));
		return isVerb ? word : null;
	}

	/** Whether a noun is known as a measure, not only by its form. */
	isKnown(unit: string): boolean {
		return matchAt(SIGN, unit, 0) === unit || matchAt(this.#known, unit, 0) === unit;
	}

	/** The measure behind a hyphen, which may be any noun or words that hyphens join: two-day, 24-hour, 500-square-metre. */
	behindHyphen(text: string, offset: number): string | null {
		const joined = matchAt(this.#hyphened, text, offset) ?? matchAt(SHARE_BEHIND_HYPHEN, text, offset);
		if (joined) return joined.replaceAll('-', ' ');
		return matchAt(
			/(?!(?:strong|odd|plus|ish|to|or|and|by|in|of|on|off|up|down|for|out|all)(?![a-z]))[A-Za-z]{2,20}(?![A-Za-z])/y,
			text,
			offset,
		);
	}
}

/** Behind a plural, and no end of a quotation: ladies’ teams are teams. */
const OWNED = /[’'] [a-z]/y;
const QUOTE_OPENS = /(?:^|[\s(])[‘'][^\n]{0,80}$/;

/** Whether a plural only says whose something is. */
function isOwner(text: string, start: number, end: number): boolean {
	return matchAt(OWNED, text, end) !== null && !QUOTE_OPENS.test(text.slice(Math.max(0, start - 80), start));
}

/** Whether one of it is a quantity: a month, a tonne. */
export function isUnitOfMeasure(unit: string): boolean {
	return ONE_UNIT.test(unit);
}

const MEASURED = new RegExp(`^(?:(?:${UNITS_OF_MEASURE})s?|feet|inches|${ALTERNATIVES})$`, 'i');

/** Whether something is measured in it, and not counted one by one: tonnes, kWh, hours. */
export function isMeasured(unit: string): boolean {
	return MEASURED.test(unit);
}

/** Words of people and things that are surely counted, as the inside of a group; signs of units without their blanks. */
export const SURE_UNITS = `%|‰|per cent\\b|percent\\b|percentage points?\\b|people\\b|persons?\\b|employees\\b|households\\b|(?:${UNITS_OF_MEASURE})s?\\b`;
