import { type HistoryTable, ref, words } from './history-fields';

export const representativeTables: Record<string, HistoryTable> = {
	representative_posts: {
		name: ['partnership_id'],
		fields: {
			partnership_id: ref('partnerships'),
			seat: 'text',
			organisation_id: ref('organisations'),
			tasks: 'text',
			languages: 'languages',
			public_contact: 'json',
			closed_on: 'day',
		},
	},
	representatives: {
		name: ['person_id'],
		fields: {
			person_id: ref('people'),
			organisation_id: ref('organisations'),
			seat: 'text',
			during: 'period',
			role: words('representatives.role'),
			public_contact: 'json',
			tasks: 'text',
		},
	},
	representative_absences: {
		name: ['representative_id'],
		fields: {
			representative_id: ref('representatives'),
			during: 'period',
			deputy_id: ref('people'),
			note: 'text',
		},
	},
	monthly_reports: {
		name: ['post_id', 'month'],
		fields: {
			post_id: ref('representative_posts'),
			month: 'day',
			text: 'text',
			status: words('representatives.reports.status'),
			author_id: ref('users'),
			sent_at: 'instant',
			decided_at: 'instant',
			decided_by_id: ref('users'),
			return_reason: 'text',
		},
	},
};
