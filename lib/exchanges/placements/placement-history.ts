import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { visiblePlacements } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';

const personName = sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`;

/** What a reviewer thinks is no part of what the history says: others are not to know it before their own word. */
export const placementHistory: NounHistory = {
	words: 'placements',
	tables: {
		exchange_placements: {
			name: ['participant_id'],
			fields: {
				participant_id: ref('people'),
				direction: words('placements.direction'),
				status: words('placements.status'),
				host_organisation_id: ref('organisations'),
				home_organisation_id: ref('organisations'),
				field: 'text',
				starts_on: 'day',
				ends_on: 'day',
				broken_off_on: 'day',
				reason: 'text',
				applied_on: 'day',
				rank: 'order',
				notes: 'text',
			},
		},
		placement_reviews: {
			name: ['reviewer_id'],
			fields: { reviewer_id: ref('users'), score: 'secret', comment: 'secret', recused: 'yesNo' },
		},
		placement_stays: {
			name: ['place', 'organisation_id'],
			fields: {
				organisation_id: ref('organisations'),
				place: 'text',
				starts_on: 'day',
				ends_on: 'day',
				note: 'text',
			},
		},
		placement_costs: {
			name: ['item'],
			fields: {
				item: words('placements.costs.items'),
				payer: words('placements.costs.payers'),
				amount: 'number',
				note: 'text',
			},
		},
	},
	names: {
		exchange_placements: ({ db, user }, ids) =>
			db
				.select({ id: exchangePlacements.id, name: personName })
				.from(exchangePlacements)
				.innerJoin(people, eq(people.id, exchangePlacements.participantId))
				.where(and(inArray(exchangePlacements.id, ids), visiblePlacements(user))),
	},
};
