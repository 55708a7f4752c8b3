/** Units in letters: a base with its prefix and power, joined units, concentrations: MWh, kW·h, hm², tCO2e, mg/Nm3. */
import { matchAt } from '../match-at.ts';

const MASS = '(?:[nμµmk]?g|[kM]?t)';
const VOLUME = '(?:[NS]?m[3³]|[dcm]m[3³]|[mdμµ]?[lL])';
const POWER = '[mkMGT]?W';

/** Units that one number is counted in; what only multiplies (5k, 300M) and what names a generation (5G) is none. */
const UNITS = [
	// Carbon and coal, each as so much of it: tCO2e, kgce, Mtoe.
	`${MASS}(?: ?CO[2₂](?:-?eq?)?|ce|oe)`,
	`${MASS}/(?:${VOLUME}|kWh|kg|g)`,
	`${POWER} ?[·•・∙⋅.]? ?h`,
	`${POWER}p?`,
	'kN(?:/m[²2])?|[kM]?N ?[·•・∙⋅]? ?m',
	'(?:m|μ|µ)?Sv|[kMGT]?Bq|[mkMGT]?Wh|[kMG]?VA|[kM]?var|m?Ah|[mk]A|[mk]V|[kMGT]?Hz|[kKMGTP]B|[kKMGT]bps|[hkM]?Pa|[kMGT]?J|k?cal|m?mol',
	'[NS]?m[3³]|[cdmk]m[23²³]|hm[2²]|[nμµ]m|[nμµm]s|[mkMGT]g|[kM]t|[μµ]g|[kM]?[lL]',
	'mmHg|m?bar|NTU|TEU|FTE|DWT|dwt|rpm|r/min|lm|lx|dBm|mm',
	'pp|ppm|ppb',
].join('|');
const UNIT = new RegExp(`(?:${UNITS})(?![A-Za-z\\d²³₂·•])`, 'y');

/** The unit that begins at an offset, as it is printed; `null` where none does. */
export function letterUnitAt(text: string, offset: number): string | null {
	return matchAt(UNIT, text, offset);
}
