import 'server-only';
import { visits } from '@/db/schema/visits';
import { visibleVisits } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';

export const visitHistory: NounHistory = {
	words: 'visits',
	tables: {
		visits: {
			name: ['title'],
			fields: {
				direction: words('visits.direction'),
				kind: words('visits.kind'),
				title: 'text',
				purpose: 'text',
				starts_on: 'day',
				ends_on: 'day',
				status: words('visits.status'),
				host: 'text',
				result: 'text',
				public_title: 'localised',
				public_summary: 'localised',
				slug: 'text',
				published_at: 'published',
				cancelled_reason: 'text',
				own_cost: 'number',
			},
		},
		visit_stops: {
			name: ['place', 'territory_id'],
			fields: { territory_id: ref('territories'), place: 'text', from: 'day', to: 'day', position: 'order' },
		},
		visit_partnerships: {
			of: 'visits',
			name: ['partnership_id'],
			fields: { partnership_id: ref('partnerships') },
		},
		visit_topics: { of: 'visits', name: ['topic_id'], fields: { topic_id: ref('topics') } },
		delegation_members: {
			name: ['name_then'],
			fields: {
				person_id: ref('people'),
				name_then: 'text',
				office_then: 'text',
				organisation_then: 'text',
				tier: words('visits.tier'),
				is_head: 'yesNo',
				counts_as_government: 'yesNo',
				needs: 'text',
				position: 'order',
			},
		},
		agenda_items: {
			name: ['starts_at', 'title'],
			fields: {
				starts_at: 'clock',
				ends_at: 'clock',
				time_zone: 'text',
				end_time_zone: 'text',
				place: 'text',
				title: 'text',
				responsible: 'text',
				public: 'yesNo',
			},
		},
	},
	names: {
		visits: namesIn(visits, visits.title, visibleVisits),
	},
};
