/** What every kind of list is drawn with. */
import type { Framed } from '../frame/frame.ts';
import type { Headed } from '../parts/headed.ts';

export interface ListProps<List> extends Headed, Framed {
	list: List;
}

/** What every entry by itself is drawn with. */
export interface EntryProps<Shown> {
	entry: Shown;
}
