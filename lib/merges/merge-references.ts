import type { MergeNoun } from './merge';

/** A column that names a record which may be merged. */
export type Reference = {
	table: string;
	column: string;
	/** What tells a row beside this column; its `id`, unless the column is part of the key. */
	key: readonly string[];
	/** Rows that agree in all of these say the same twice: one is set aside, and comes back when the merger is undone. */
	same?: readonly string[];
	/** Both may be named in one of these; both rows stay, and the preview says so. */
	beside?: string;
	/** In one of these only one of both may be named: the merger waits until somebody has decided which. */
	onlyOnce?: string;
};

const row = (table: string, column: string, more: Partial<Reference> = {}): Reference => ({
	table,
	column,
	key: ['id'],
	...more,
});

/** Everything that changes hands. A test holds it against the foreign keys of the database. */
export const references: Record<MergeNoun, readonly Reference[]> = {
	person: [
		row('appointments', 'person_id', { same: ['organisation_id', 'function', 'during'] }),
		row('delegation_members', 'person_id', { beside: 'visit_id' }),
		row('follow_ups', 'person_id'),
		row('agreement_signatories', 'person_id', { beside: 'agreement_id' }),
		row('representatives', 'person_id', { beside: 'post_id' }),
		row('representative_absences', 'deputy_id'),
		row('exchange_placements', 'participant_id', { onlyOnce: 'round_id' }),
	],
	organisation: [
		row('appointments', 'organisation_id', { same: ['person_id', 'function', 'during'] }),
		row('organisations', 'parent_id'),
		row('agreement_signatories', 'organisation_id', { beside: 'agreement_id' }),
		row('representative_posts', 'organisation_id'),
		row('representatives', 'organisation_id'),
		row('exchange_organisations', 'organisation_id', { key: ['programme_id'], same: ['programme_id'] }),
		row('exchange_placements', 'host_organisation_id'),
		row('exchange_placements', 'home_organisation_id'),
		row('placement_stays', 'organisation_id'),
		row('publication_publishers', 'organisation_id', { key: ['publication_id'], same: ['publication_id'] }),
	],
};

/** The table that a noun's records stand in. */
export const mergeTables = { person: 'people', organisation: 'organisations' } as const;
