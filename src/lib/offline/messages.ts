/** What pages ask of the worker, what it tells them, and what the build tells it. */

/** What a page may ask for. The last is the name that Workbox gives it. */
export type Wish =
	| {
			type: 'STATE';
			/** Whether to weigh what is saved too, which takes reading all of it. */
			weigh?: boolean;
	  }
	| {
			type: 'SAVE';
			/** Whether the reader asked for it, and not the page by itself. */
			asked?: boolean;
	  }
	| { type: 'REMOVE' }
	| { type: 'SKIP_WAITING' };

/** How much of the report lies on this device. */
export interface SavedState {
	/** Entries that are there, and entries that make it whole. */
	saved: number;
	total: number;
	/** Entries that cannot be had, because the host alters or refuses them, and are not asked for at present. */
	lost: number;
	/** Whether the worker is at it. */
	saving: boolean;
	/** Whether the device had no room for the rest. */
	full: boolean;
	/** Whether the browser lets the worker keep nothing. */
	broken: boolean;
	/** When the copy of the page that asks was saved, as the server dated it; `null` where there is none. */
	since: string | null;
	/** What all entries weigh, in bytes; `null` unless it was asked for. */
	bytes: number | null;
}

/** What the build tells the worker of its release. */
export interface ReleaseList {
	/** What is kept: addresses below the base path, with the digests of their contents. */
	readonly entries: readonly (readonly [address: string, digest: string])[];
	/** Whether there is a file by which copies of the last release become copies of this one. */
	readonly hasUpdate: boolean;
}
