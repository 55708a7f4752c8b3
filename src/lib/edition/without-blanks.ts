/** A printed form without its blanks, which the print sets as it likes: `2 月 2 日` → `2月2日`. */
export function withoutBlanks(form: string): string {
	return form.replace(/\s+/g, '');
}
