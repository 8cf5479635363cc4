import 'server-only';
import { and, inArray, sql } from 'drizzle-orm';
import { exchangeRounds } from '@/db/schema/rounds';
import { visibleRounds } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';

export const roundHistory: NounHistory = {
	words: 'exchanges',
	tables: {
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
	},
	names: {
		exchange_rounds: ({ db, user }, ids) =>
			db
				.select({ id: exchangeRounds.id, name: sql<string>`${exchangeRounds.label}` })
				.from(exchangeRounds)
				.where(and(inArray(exchangeRounds.id, ids), visibleRounds(user))),
	},
};
