import 'server-only';
import { and, inArray, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { visiblePeople } from '@/lib/auth/scope';
import { type NounHistory, ref } from '@/lib/history/history-fields';

const personName = sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`;

export const personHistory: NounHistory = {
	words: 'people',
	tables: {
		people: {
			name: ['title', 'given_name', 'family_name'],
			fields: {
				given_name: 'text',
				family_name: 'text',
				title: 'text',
				salutation: 'text',
				languages: 'languages',
				email: 'text',
				phone: 'text',
				notes: 'text',
				legal_basis: 'text',
				retain_until: 'day',
			},
		},
		appointments: {
			name: ['function', 'organisation_id'],
			fields: {
				function: 'text',
				organisation_id: ref('organisations'),
				during: 'period',
			},
		},
	},
	names: {
		people: ({ db, user }, ids) =>
			db
				.select({ id: people.id, name: personName })
				.from(people)
				.where(and(inArray(people.id, ids), visiblePeople(user))),
	},
};
