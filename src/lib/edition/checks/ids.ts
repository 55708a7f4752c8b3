/** Ids that become fragments and addresses: each well formed, and none that a page has for a part of its own. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { SITE_FAULTS } from '../faults/site.ts';
import { LANGUAGES } from '../../site/languages.ts';
import { isOwnId } from '../../site/own-ids.ts';
import { ID } from '../schema.ts';
import type { Located, Path } from '../yaml-file.ts';

export function checkIds(draft: Draft, faults: Faults): void {
	const { lists, notes, edition } = draft;
	const own = (located: Located<unknown>, path: Path, what: 'id' | 'code', id: string) => {
		if (!isOwnId(id)) return;
		faults.add({
			file: located.file,
			line: located.lineOf(path),
			...SITE_FAULTS.ownId({ en: what, zh: what === 'id' ? ' id ' : '代码' }, id),
		});
	};
	for (const list of lists.values())
		for (const [index, { id }] of list?.value.entries() ?? []) if (list) own(list, [index, 'id'], 'id', id);
	for (const id of Object.keys(notes?.value ?? {})) if (notes) own(notes, [id], 'id', id);
	// On the page that prints their sheets, each hall has its code for an id.
	for (const [index, { code }] of edition?.value.places.entries() ?? [])
		if (edition) own(edition, ['places', index, 'code'], 'code', code);
	checkSectionIds(draft, faults);
}

function checkSectionIds(draft: Draft, faults: Faults): void {
	for (const chapter of draft.chapters.values()) {
		for (const language of LANGUAGES) {
			const file = chapter[language];
			for (const { id, line } of file?.sections ?? []) {
				if (!file || ID.test(id)) continue;
				faults.add({
					file: file.file,
					line,
					...SITE_FAULTS.sectionId(id),
				});
			}
		}
	}
}
