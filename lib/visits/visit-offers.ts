import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import {
	cancelRefusal,
	confirmRefusal,
	planRefusal,
	postponeRefusal,
	publishRefusal,
	reportRefusal,
	unpublishRefusal,
} from './visit';
import type { Visit } from './visit-queries';

/** Which verbs the reader may use on this visit today: by the same predicates that the commands ask. */
export function visitOffers({ user, today }: Pick<OfficeContext, 'user' | 'today'>, visit: Visit) {
	const write = may(user, 'visits.write');
	const decide = may(user, 'visits.decide');
	const publish = may(user, 'visits.publish');
	const plannable = write && !planRefusal(visit);
	return {
		accept: plannable && visit.status === 'requested',
		reschedule: plannable && visit.status === 'postponed',
		confirm: decide && !confirmRefusal(visit),
		postpone: decide && !postponeRefusal(visit, today),
		cancel: decide && !cancelRefusal(visit, today),
		report: write && !reportRefusal(visit, today),
		publish: publish && !publishRefusal(visit),
		unpublish: publish && !unpublishRefusal(visit),
		copy: write,
	};
}

export type VisitOffers = ReturnType<typeof visitOffers>;
