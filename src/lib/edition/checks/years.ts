/** What year each edition tells of: its folder, its year and its period agree, and no two editions are the same. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import type { Mending } from '../faults/kinds.ts';
import { SITE_FAULTS } from '../faults/site.ts';
import type { EditionData } from '../edition-file.ts';
import { newestDraft } from '../published.ts';
import { SEAL_FILE } from '../seal-file.ts';
import type { Seal } from '../sealed.ts';
import type { Located, Path } from '../yaml-file.ts';

/** An edition whose file could be read. */
interface Dated {
	slug: string;
	file: Located<EditionData>;
}

/** Checks all editions together: a folder that was copied for the next year is told as that. */
export function checkYears(drafts: readonly Draft[], faults: Faults): void {
	const dated = drafts.flatMap(({ slug, edition }): Dated[] => (edition ? [{ slug, file: edition }] : []));
	for (const edition of dated) {
		const original = dated.find((other) => isCopyOf(edition, other));
		if (original) tellCopy(edition, original, faults);
		else checkYear(edition, faults);
	}
}

/** Whether an edition has the year or the last day of another one, and is the one of the two that was copied. */
function isCopyOf(edition: Dated, other: Dated): boolean {
	const [ours, theirs] = [edition.file.value.report, other.file.value.report];
	if (edition === other || (ours.year !== theirs.year && ours.period.to !== theirs.period.to)) return false;
	// The folder that bears its year is the original; where both do or neither, the one with the shorter name.
	const bearsYear = ({ slug, file }: Dated) => slug === String(file.value.report.year);
	if (bearsYear(edition) !== bearsYear(other)) return bearsYear(other);
	const [length, otherLength] = [edition.slug.length, other.slug.length];
	return length === otherLength ? edition.slug > other.slug : length > otherLength;
}

function tellCopy(copy: Dated, original: Dated, faults: Faults): void {
	const { year, period } = copy.file.value.report;
	const next = yearOfFolder(copy.slug);
	const sameYear = year === original.file.value.report.year;
	const path = sameYear ? ['report', 'year'] : ['report', 'period', 'to'];
	const wanted = next !== year ? next : null;
	const mend =
		next === null
			? {
					en: `move ${copy.slug} out of the folder of editions if it is a backup; if it is the next edition, name it by its year and change "year" and "period" in ${copy.file.file} first`,
					zh: `备份就移出年份文件夹；下一年份就按年改名，先改 ${copy.file.file} 的 year 和 period`,
				}
			: {
					en: `change "year" and "period" in ${copy.file.file} first, then make its source.json with npm run outline, then its content`,
					zh: `先改 ${copy.file.file} 的 year 和 period，再用 npm run outline 做提纲，再改内容`,
				};
	const fault = sameYear
		? SITE_FAULTS.copyOfYear(year, copy.slug, original.slug, wanted, mend)
		: SITE_FAULTS.copyOfPeriod(period.to, original.slug, wanted, mend);
	add(copy, path, faults, fault);
}

function checkYear(edition: Dated, faults: Faults): void {
	const { slug, file } = edition;
	const { year, period } = file.value.report;
	const [first, last] = [period.from, period.to].map((day) => Number(day.slice(0, 4))) as [number, number];
	const folder = yearOfFolder(slug);
	if (folder !== null && folder !== year) {
		add(edition, ['report', 'year'], faults, SITE_FAULTS.yearOfFolder(year, slug, folder));
	}
	// A business year may begin in one year and end in the next, and be called after either.
	else if (first <= last && (year < first || year > last)) {
		add(edition, ['report', 'period'], faults, SITE_FAULTS.yearOfPeriod(year, period.from, period.to));
	}
}

/** The year that a folder is named by; `null` where its name is no year. */
function yearOfFolder(slug: string): number | null {
	return /^\d{4}$/.test(slug) ? Number(slug) : null;
}

function add({ file }: Dated, path: Path, faults: Faults, told: Mending): void {
	faults.add({ file: file.file, line: file.lineOf(path), ...told });
}

/** Checks that what is sealed lies before what is not. */
export function checkSeals(seals: readonly Seal[], drafts: readonly Draft[], faults: Faults): void {
	const newest = newestDraft(drafts);
	const end = newest?.edition?.value.report.period.to;
	if (newest === null || end === undefined) return;
	for (const { slug, period } of seals) {
		if (period.to < end) continue;
		faults.add({ file: `${slug}/${SEAL_FILE}`, line: 1, ...SITE_FAULTS.sealedNewer(slug, newest.slug) });
	}
}
