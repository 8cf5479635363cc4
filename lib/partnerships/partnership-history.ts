import 'server-only';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
import { inLanguage } from '@/lib/list-query';

export const partnershipHistory: NounHistory = {
	words: 'partnerships',
	tables: {
		partnerships: {
			name: ['slug'],
			fields: {
				slug: 'text',
				kind_id: ref('partnership_kinds'),
				parent_id: ref('partnerships'),
				lead_user_id: ref('users'),
				deputy_user_id: ref('users'),
				file_reference: 'text',
				summary: 'localised',
				description: 'localised',
				internal_notes: 'text',
				cost_rule: words('partnerships.costRule'),
				verified_on: 'day',
				published_at: 'published',
			},
		},
		partnership_parties: {
			name: ['territory_id'],
			fields: {
				territory_id: ref('territories'),
				side: words('partnerships.side'),
				role: 'text',
				position: 'order',
			},
		},
		partnership_topics: { of: 'partnerships', name: ['topic_id'], fields: { topic_id: ref('topics') } },
		ledger_entries: {
			name: ['type', 'on'],
			fields: {
				type: words('partnerships.entryType'),
				on: 'partial',
				celebrated_on: 'day',
				scope: words('partnerships.scope'),
				text: 'localised',
				reason: 'text',
				legal_basis: 'text',
				review_on: 'day',
				agreement_id: ref('agreements'),
				visit_id: ref('visits'),
				anniversary_base: 'yesNo',
			},
		},
	},
	names: {
		partnerships: namesIn(
			partnerships,
			(locale) => inLanguage(partnerships.label, locale),
			visiblePartnerships,
		),
	},
};
