/** How each kind of list is read aloud, a part an entry. */
import type { Speaker } from '../speech/speaker.ts';
import type { SpokenPart } from '../spoken-page.ts';
import type { ShownList } from '../telling/chapter-page.ts';
import { sayAwards } from './awards/spoken.ts';
import type { awards } from './awards/kind.ts';
import { sayCommitments } from './commitments/spoken.ts';
import type { commitments } from './commitments/kind.ts';
import { sayNotes } from './notes/spoken.ts';
import type { notes } from './notes/kind.ts';
import { sayOwnList } from './own/spoken.ts';
import type { cards, timeline, wall } from './own/kind.ts';
import { sayServices } from './services/spoken.ts';
import type { services } from './services/kind.ts';
import { saySources } from './sources/spoken.ts';
import type { sources } from './sources/kind.ts';
import { sayVisits } from './visits/spoken.ts';
import type { visits } from './visits/kind.ts';

type Voice = (list: unknown, speaker: Speaker) => SpokenPart[];

/** By the name of the kind. */
const VOICES: ReadonlyMap<string, Voice> = new Map([
	voice<typeof visits>('visits', sayVisits),
	voice<typeof awards>('awards', sayAwards),
	voice<typeof services>('services', sayServices),
	voice<typeof commitments>('commitments', sayCommitments),
	voice<typeof timeline>('timeline', sayOwnList),
	voice<typeof wall>('wall', sayOwnList),
	voice<typeof cards>('cards', sayOwnList),
	voice<typeof sources>('sources', saySources),
	voice<typeof notes>('notes', sayNotes),
]);

/** Says a list. @throws Error where nothing says lists of its kind */
export function sayList({ kind, list }: ShownList, speaker: Speaker): SpokenPart[] {
	const voice = VOICES.get(kind);
	if (!voice) throw new Error(`nothing says lists of "${kind}"`);
	return voice(list, speaker);
}

/** Ties a kind to what says just what it shows. */
function voice<Kind extends { show: (...given: never[]) => unknown }>(
	name: string,
	says: (list: ReturnType<Kind['show']>, speaker: Speaker) => SpokenPart[],
): [string, Voice] {
	return [name, says as Voice];
}
