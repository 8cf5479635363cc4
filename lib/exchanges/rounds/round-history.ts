import 'server-only';
import { exchangeRounds } from '@/db/schema/rounds';
import { visibleRounds } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';

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
		exchange_rounds: namesIn(exchangeRounds, exchangeRounds.label, visibleRounds),
	},
};
