/** What an English number counts: the noun behind it, where it is one by its form or by an edition's units. */
import { matchAt } from '../match-at.ts';

/** Nouns and signs that count though they do not end in s, or stand behind a hyphen: two-day. */
const SINGULAR =
	'percentage point|percentage points|basis points|per cent|percent|people|person|persons|staff|personnel|men|women|children|households|hour|minute|second|day|week|fortnight|month|year|decade|century|night|person-time|person-times|time|times|metre|meter|kilometre|kilometer|mile|foot|feet|inch|acre|hectare|mu|ton|tonne|gram|kilogram|litre|liter|millilitre|milliliter|square metres|square meters|square metre|square kilometres|cubic metres|cubic metre|cubic meters|yuan|renminbi|RMB|CNY|point|page|step|line|storey|level|class hours|degrees Celsius';
const SIGNS =
	'% ‰ kWh MWh GWh TWh kW MW GW kV V km² km2 km m² m2 m³ m3 cm mm m kg g mg t ha L ml mL cc GB TB MB PB Mbps Gbps MHz GHz Hz dB ℃ °C Pa MPa kPa MJ GJ tCO2e kgce tce ppm bp bps pp x'.split(
		' ',
	);
/** Words in s that are no nouns. */
const NO_NOUNS =
	/^(?:is|was|has|its|his|this|as|us|does|plus|minus|across|less|always|perhaps|yes|thus|various|unless|versus|besides|towards|afterwards|ours|theirs|hers|yours|previous|serious|process|business|access|success|loss|address|congress|progress|express|class|press|glass|others|whereas|says|goes|means|makes|takes|gives|comes|runs|shows|remains|stands|wins|won|became)$/i;

const LETTERS = /[A-Za-zμ°℃%‰][A-Za-z]*[²³23]?(?:-times?)?/uy;

export class EnglishMeasures {
	readonly #known: RegExp;

	/** @param more those of an edition's print */
	constructor(more: readonly string[] = []) {
		const own = more
			.filter((unit) => /^[A-Za-z]/.test(unit))
			.map((unit) => unit.replace(/[^A-Za-z0-9 /-]/g, '.'));
		const words = [...own, ...SINGULAR.split('|')].sort((a, b) => b.length - a.length);
		this.#known = new RegExp(`(?:${words.join('|')})(?![A-Za-z-])`, 'iy');
	}

	/** The measure at an offset; `null` where there is none. */
	at(text: string, offset: number): string | null {
		const known = matchAt(this.#known, text, offset);
		if (known) return known;
		const word = matchAt(LETTERS, text, offset);
		if (!word) return null;
		if (SIGNS.includes(word)) return word;
		if (!/^[a-z]{2,}s$/.test(word) || NO_NOUNS.test(word)) return null;
		return word;
	}

	/** Whether a noun is known as a measure, not only by its form. */
	isKnown(unit: string): boolean {
		return SIGNS.includes(unit) || matchAt(this.#known, unit, 0) === unit;
	}

	/** The measure behind a hyphen, which may be any noun: two-day, 24-hour. */
	behindHyphen(text: string, offset: number): string | null {
		return matchAt(/(?!(?:strong|odd|plus)(?![a-z]))[A-Za-z]{2,20}/y, text, offset);
	}
}
