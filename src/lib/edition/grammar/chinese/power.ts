/** Powers of ten: 1.2×10^6, 1.2×10⁶, 1.2e6. */

const POWER = / ?[×xX*·] ?10(?:\^[({]?(?<plain>[-+]?\d{1,2})[)}]?|(?<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,2}))/y;
const LETTER_POWER = /[eE](?<plain>[-+]?\d{1,2})(?![\dA-Za-z.])/y;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power of ten behind digits. 3E5 may be a name: a letter is one only behind a point or before a sign. */
export function powerAt(
	text: string,
	digits: string,
	offset: number,
): { exponent: number; end: number } | null {
	POWER.lastIndex = LETTER_POWER.lastIndex = offset;
	const isNumber = digits.includes('.') || /^[eE][-+]/.test(text.slice(offset, offset + 2));
	const match = POWER.exec(text) ?? (isNumber ? LETTER_POWER.exec(text) : null);
	if (!match) return null;
	const { plain, raised = '' } = match.groups ?? {};
	const written =
		plain ?? [...raised].map((sign) => (RAISED.includes(sign) ? RAISED.indexOf(sign) : sign)).join('');
	const exponent = Number(written.replace('⁻', '-').replace('⁺', ''));
	return { exponent, end: offset + match[0].length };
}
