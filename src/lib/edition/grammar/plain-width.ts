/** Full-width letters, digits and signs as a Chinese keyboard writes them (１２．５％) as plain ones; no offset moves. */
export function plainWidth(text: string): string {
	return text
		.replace(/[\uFF05\uFF0B\uFF0D-\uFF0F\uFF10-\uFF19\uFF1A\uFF21-\uFF3A\uFF41-\uFF5A]/g, (character) =>
			String.fromCharCode(character.charCodeAt(0) - 0xfee0),
		)
		.replace(/[−﹣]/g, '-')
		.replace(/[\u00A0\u2002-\u200A\u202F\u3000]/g, ' ');
}
