/** The data files of an edition by what they hold, and the shape of each. Its lists are those of a registry. */
import { answers } from './answers.ts';
import { edition } from './edition-file.ts';
import { guide } from './guide.ts';
import { outline } from './outline.ts';
import { scenes } from './scene.ts';
import { charts, figures, foundBy, notes, outcomes, signoff, spoken, units, waivers } from './schema.ts';

export const EDITION_FILES = {
	edition: { name: 'edition.yaml', shape: edition, optional: false },
	figures: { name: 'figures.yaml', shape: figures, optional: false },
	units: { name: 'units.yaml', shape: units, optional: false },
	waivers: { name: 'waivers.yaml', shape: waivers, optional: false },
	notes: { name: 'notes.yaml', shape: notes, optional: false },
	charts: { name: 'charts.yaml', shape: charts, optional: false },
	source: { name: 'source.json', shape: outline, optional: false },
	answers: { name: 'answers.yaml', shape: answers, optional: true },
	outcomes: { name: 'outcomes.yaml', shape: outcomes, optional: true },
	scenes: { name: 'scenes.yaml', shape: scenes, optional: true },
	guide: { name: 'guide.yaml', shape: guide, optional: true },
	spoken: { name: 'spoken.yaml', shape: spoken, optional: true },
	foundBy: { name: 'found-by.yaml', shape: foundBy, optional: true },
	signoff: { name: 'signoff.yaml', shape: signoff, optional: true },
} as const;

/** The folder of an edition's guidebooks, a file each. */
export const GUIDEBOOKS = 'guides';
