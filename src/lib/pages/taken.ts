/** The kinds of file in which a report is taken along, in the order in which they are offered. */
export const TAKEN_KINDS = ['pdf', 'epub', 'csv', 'json', 'package'] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];
