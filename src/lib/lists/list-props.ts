/** What every kind of list is drawn with. */
import type { Frame } from '../frame/frame.ts';
import type { Headed } from '../parts/headed.ts';

export interface ListProps<List> extends Headed {
	list: List;
	frame: Frame;
}

/** What every entry by itself is drawn with. */
export interface EntryProps<Shown> {
	entry: Shown;
}
