/**
 * What the statement on accessibility says, point by point: of the norm for the web (WCAG 2.2, level AA) and of the ministry's
 * design norm for age-friendly sites. The words stand in `messages/`, under the id of a point, name and text; each sentence is what the code
 * does and a test looks at, or says what is not done.
 */

/** Whether a point is met, met in part or under a condition, not met, or asks for something that the site does not have. */
export type PointState = 'met' | 'partly' | 'no' | 'none';

interface Point {
	id: string;
	state: PointState;
}

/** WCAG 2.2 AA, by what a reader needs. */
export const WEB_POINTS: readonly Point[] = [
	{ id: 'contrast', state: 'met' },
	{ id: 'structure', state: 'met' },
	{ id: 'keyboard', state: 'met' },
	{ id: 'targets', state: 'met' },
	{ id: 'reflow', state: 'met' },
	{ id: 'motion', state: 'met' },
	{ id: 'pictures', state: 'met' },
	{ id: 'assistive', state: 'partly' },
];

/** The ministry's norm, in the order in which it goes through perceiving, operating, understanding, and what works with it. */
export const AGE_POINTS: readonly Point[] = [
	{ id: 'large', state: 'met' },
	{ id: 'simple', state: 'met' },
	{ id: 'highContrast', state: 'met' },
	{ id: 'voicePartly', state: 'partly' },
	{ id: 'captcha', state: 'none' },
	{ id: 'allKeys', state: 'met' },
	{ id: 'pointer', state: 'no' },
	{ id: 'gestures', state: 'no' },
	{ id: 'largeTargets', state: 'met' },
	{ id: 'time', state: 'none' },
	{ id: 'advertising', state: 'met' },
	{ id: 'luring', state: 'met' },
	{ id: 'plainWords', state: 'met' },
	{ id: 'entry', state: 'met' },
	{ id: 'undo', state: 'met' },
	{ id: 'devices', state: 'partly' },
];
