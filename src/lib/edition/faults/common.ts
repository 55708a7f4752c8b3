/** Faults that several checks find. */
import { faultKinds } from './kinds.ts';

export const COMMON_FAULTS = faultKinds({
	unknownFigure: (id: string) => ({
		en: [`the figure "${id}"`, 'an id of figures.yaml', 'correct the id, or add the figure'],
		zh: [`数字“${id}”`, 'figures.yaml 里有的 id', '改正 id，或补上这个数字'],
	}),
	unknownSection: (number: string) => ({
		en: [number, 'a § of source.json', 'correct the §, or make the outline anew with npm run outline'],
		zh: [number, 'source.json 里有的节', '改正节号，或用 npm run outline 重做提纲'],
	}),
	idTaken: (id: string) => ({
		en: [`the id "${id}"`, 'an id that nothing else on the page has', 'choose another id'],
		zh: [`id“${id}”`, '本页别处没有用过的 id', '换一个 id'],
	}),
	sectionIdTaken: (id: string) => ({
		en: [`the section id "${id}"`, 'an id that nothing else on the page has', 'choose another id'],
		zh: [`小节 id“${id}”`, '本页别处没有用过的 id', '换一个 id'],
	}),
});
