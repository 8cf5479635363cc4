import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { canCancel, canConfirm, canPlan, canPostpone, canPublish, canReport, canUnpublish } from './visit';
import type { Visit } from './visit-queries';

/** Which verbs the reader may use on this visit today: by the same predicates that the commands ask. */
export function visitOffers({ user, today }: Pick<OfficeContext, 'user' | 'today'>, visit: Visit) {
	const write = may(user, 'visits.write');
	const decide = may(user, 'visits.decide');
	const publish = may(user, 'visits.publish');
	const plannable = write && !canPlan(visit);
	return {
		accept: plannable && visit.status === 'requested',
		reschedule: plannable && visit.status === 'postponed',
		confirm: decide && !canConfirm(visit),
		postpone: decide && !canPostpone(visit, today),
		cancel: decide && !canCancel(visit, today),
		report: write && !canReport(visit, today),
		publish: publish && !canPublish(visit),
		unpublish: publish && !canUnpublish(visit),
		copy: write,
	};
}

export type VisitOffers = ReturnType<typeof visitOffers>;
