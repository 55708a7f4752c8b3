/** Full-width letters, digits and signs as a Chinese keyboard writes them (１２．５％) as plain ones; no offset moves. */
export function plainWidth(text: string): string {
	return withPlainGroups(text)
		.replace(
			/[\uFF05\uFF0B\uFF0D-\uFF0F\uFF10-\uFF19\uFF1A\uFF1C-\uFF1E\uFF21-\uFF3A\uFF41-\uFF5A]/g,
			(character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0),
		)
		.replace(/[−﹣\u2010-\u2012]/g, '-')
		.replace(/﹕/g, ':')
		.replace(/﹪/g, '%')
		.replace(/[\u00A0\u2002-\u200A\u202F\u3000]/g, ' ');
}

/**
 * What parts the groups of a number, as a plain comma: commas as wide as the digits on both sides of them (１，２３４; 1，234
 * may be two numbers), and blanks that no line ends at (U+00A0, U+2009, U+202F). No offset moves.
 */
export function withPlainGroups(text: string): string {
	return text.replace(
		/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g,
		',',
	);
}
