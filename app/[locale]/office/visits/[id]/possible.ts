import type { MissingItem } from '@/components/missing-list';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import {
	canCancel,
	canConfirm,
	canPlan,
	canPostpone,
	canPublish,
	canReport,
	canUnpublish,
	publishRefusals,
} from '@/lib/visits/visit';
import type { Visit } from '@/lib/visits/visit-queries';
import type { Possible } from './visit-verbs';

/** Which verbs the reader may use on this visit today: by the same predicates that the commands ask. */
export function possibleVerbs({ user, today }: OfficeContext, visit: Visit): Possible {
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
		delete: may(user, 'records.delete'),
	};
}

/** What keeps a visit from being published, for those who may publish it; of one called off nothing is missing. */
export function missingToPublish({ user }: OfficeContext, visit: Visit, record: string): MissingItem[] {
	if (!may(user, 'visits.publish') || visit.publishedAt || visit.status === 'cancelled') return [];
	return publishRefusals(visit).map((refusal) => ({
		refusal,
		href: refusal === 'visits.refusals.notConfirmed' ? undefined : `${record}/edit`,
	}));
}
