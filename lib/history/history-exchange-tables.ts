import { type HistoryTable, ref, words } from './history-fields';

export const programmeTables: Record<string, HistoryTable> = {
	exchange_programmes: {
		name: ['name'],
		fields: {
			slug: 'text',
			name: 'localised',
			target_group: words('exchanges.targetGroup'),
			direction: words('exchanges.direction'),
			fields: 'json',
			description: 'localised',
			funding: 'text',
			status: words('exchanges.status'),
			internal_notes: 'text',
			published_at: 'published',
		},
	},
	exchange_partnerships: { name: ['partnership_id'], fields: { partnership_id: ref('partnerships') } },
	exchange_organisations: { name: ['organisation_id'], fields: { organisation_id: ref('organisations') } },
	exchange_rounds: {
		name: ['label'],
		fields: {
			label: 'text',
			opens_on: 'day',
			closes_on: 'day',
			starts_on: 'day',
			ends_on: 'day',
			places_in: 'number',
			places_out: 'number',
			status: words('exchanges.roundStatus'),
			cancelled_reason: 'text',
			notes: 'text',
			legal_basis: 'text',
			retain_until: 'day',
			anonymised_at: 'instant',
		},
	},
	round_reviewers: { name: ['user_id'], fields: { user_id: ref('users') } },
};
