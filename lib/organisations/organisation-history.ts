import 'server-only';
import { organisations } from '@/db/schema/organisations';
import { visibleOrganisations } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';

export const organisationHistory: NounHistory = {
	words: 'organisations',
	tables: {
		organisations: {
			name: ['name'],
			fields: {
				name: 'text',
				sector: words('organisations.sector'),
				territory_id: ref('territories'),
				parent_id: ref('organisations'),
				website: 'text',
				email: 'text',
				phone: 'text',
				notes: 'text',
			},
		},
	},
	names: {
		organisations: namesIn(organisations, organisations.name, visibleOrganisations),
	},
};
