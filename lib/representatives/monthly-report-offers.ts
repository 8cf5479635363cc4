import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { decideRefusal, discardRefusal, sendRefusal, writeRefusal } from './monthly-report';
import type { MonthlyReport } from './monthly-report-queries';

/** What can be done with a month's report, by the same predicates that the commands ask. */
export function monthlyReportOffers(
	{ user }: Pick<OfficeContext, 'user'>,
	{ partnershipId, status }: Pick<MonthlyReport, 'partnershipId' | 'status'>,
) {
	const write = may(user, 'monthlyReports.write', [partnershipId]);
	return {
		edit: write && !writeRefusal(status),
		send: write && !sendRefusal(status),
		discard: write && !discardRefusal(status),
		decide: may(user, 'monthlyReports.approve') && !decideRefusal(status),
	};
}
