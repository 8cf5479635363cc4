import 'server-only';
import { and, inArray, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { visibleOrganisations } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';

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
		organisations: ({ db, user }, ids) =>
			db
				.select({ id: organisations.id, name: sql<string>`${organisations.name}` })
				.from(organisations)
				.where(and(inArray(organisations.id, ids), visibleOrganisations(user))),
	},
};
