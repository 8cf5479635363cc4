import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import type { Places } from '@/lib/exchanges/exchange';
import {
	cancelRefusal,
	closeRefusal,
	completeRefusal,
	discardRefusal,
	enterRefusal,
	extendRefusal,
	releaseRefusal,
	roundState,
	withdrawRefusal,
} from './round';
import { applicationsOf, type Fill, undecidedOf } from './round-fill';
import type { RoundFound } from './round-queries';

/** Which verbs the reader may use on this round today: by the same predicates that the commands ask. */
export function roundOffers(
	{ user, today }: Pick<OfficeContext, 'user' | 'today'>,
	round: RoundFound,
	fill: Fill[],
	before: Places | null,
) {
	const write = may(user, 'exchanges.write');
	const programme = { status: round.programmeStatus, direction: round.direction };
	const applications = applicationsOf(fill);
	const later = write && !extendRefusal(round, today);
	const open = roundState(round, today) === 'open';
	return {
		release: write && !releaseRefusal(round, programme, before, today),
		enter: write && !enterRefusal(round, programme, before, today),
		withdraw: write && !withdrawRefusal(round, applications, today),
		close: write && !closeRefusal(round, today),
		extend: later && open,
		reopen: later && !open,
		cancel: write && !cancelRefusal(round, today),
		complete: write && !completeRefusal(round, undecidedOf(fill), today),
		discard: write && !discardRefusal(round, applications),
	};
}

export type RoundOffers = ReturnType<typeof roundOffers>;
