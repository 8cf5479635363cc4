import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { publishRefusals } from '@/lib/visits/visit';
import type { Visit } from '@/lib/visits/visit-queries';
import type { MissingItem } from '../../missing-list';

/** What keeps a visit from being published, for those who may publish it; of one called off nothing is missing. */
export function missingToPublish({ user }: OfficeContext, visit: Visit, record: string): MissingItem[] {
	if (!may(user, 'visits.publish') || visit.publishedAt || visit.status === 'cancelled') return [];
	return publishRefusals(visit).map((refusal) => ({
		refusal,
		href: refusal === 'visits.refusals.notConfirmed' ? undefined : `${record}/edit`,
	}));
}
