/** Brings a store from one release to another. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layOut, type Encoding } from './batches.ts';
import { planUpload, type Plan } from './plan.ts';
import {
	contentsOf,
	keepRelease,
	nameOfRelease,
	readRecord,
	writeRecord,
	type UploadRecord,
} from './record.ts';
import type { Command, Store } from './stores.ts';

/** What is to be uploaded, and how. */
export interface Upload {
	readonly store: Store;
	/** Folder of what was uploaded to this store before. */
	readonly kept: string;
	readonly encoding: Encoding;
	/** Runs a command to its end. Throws when it fails. */
	run(command: Command): void;
	/** Gets each step as a sentence. */
	say(sentence: string): void;
}

/** Thrown when there is nothing to go back to; its message says so. */
export class NothingBeforeError extends Error {
	override readonly name = 'NothingBeforeError';
}

/** Uploads a built site. @param root its folder */
export function uploadSite(upload: Upload, root: string): Plan {
	const { kept, say } = upload;
	const { live } = readRecord(kept);
	if (live === '') say('Nothing is known of this store: everything goes up, and nothing is removed.');
	return bring(upload, root);
}

/** Uploads the release that readers had before, as any release. Once more, and the later one is back. */
export function uploadBefore(upload: Upload): Plan {
	const { kept, store } = upload;
	const { before } = readRecord(kept);
	const root = join(kept, before);
	if (before === '' || !existsSync(root))
		throw new NothingBeforeError(
			`Nothing was uploaded to ${store.address} before the release that is there, as far as ${kept} knows.`,
		);
	return bring(upload, root);
}

function bring(upload: Upload, root: string): Plan {
	const { encoding, kept, run, say, store } = upload;
	const record = readRecord(kept);
	const release = contentsOf(root);
	const name = nameOfRelease(release);
	const isAgain = name === record.live;
	// Of a release that is uploaded again the one before stays the one before.
	const last = isAgain ? record.before : record.live;
	const lastFiles = last === '' ? {} : contentsOf(join(kept, last));
	const stored = new Map(Object.entries(record.stored));
	// What lies there in another form than it is to have goes up anew.
	if (record.encoding !== encoding) for (const file of stored.keys()) stored.set(file, '');
	const plan = planUpload(release, lastFiles, Object.fromEntries(stored));
	const site = keepRelease(kept, name, root, [record.live, record.before]);
	const write = (releases: Pick<UploadRecord, 'live' | 'before'>) =>
		writeRecord(kept, { ...releases, stored: Object.fromEntries(stored), encoding });
	const laid = join(kept, '.laid-out');
	for (const { name: phase, files } of plan.phases) {
		say(`${phase}: ${files.length}`);
		// Should we be stopped in the middle, these go up again.
		for (const file of files) stored.delete(file);
		write(record);
		rmSync(laid, { recursive: true, force: true });
		for (const batch of layOut(site, files, encoding, laid)) run(store.put(batch));
		for (const file of files) stored.set(file, release[file] ?? '');
		write(record);
	}
	rmSync(laid, { recursive: true, force: true });
	if (plan.removed.length > 0) say(`removed, of releases before the last: ${plan.removed.length}`);
	for (const command of store.remove(plan.removed)) run(command);
	for (const file of plan.removed) stored.delete(file);
	write({ live: name, before: last });
	keepRelease(kept, name, root, [last]);
	return plan;
}
