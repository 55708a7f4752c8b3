import { existsSync, readdirSync } from 'node:fs';

/** Names in a folder, but for what systems leave behind; none where there is no folder. */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.') && name !== 'Thumbs.db')
		.sort();
}
