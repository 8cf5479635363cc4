import { agreementAddress } from '@/lib/agreements/agreement-params';
import { placementAddress } from '@/lib/exchanges/placements/placement-params';
import { programmeAddress } from '@/lib/exchanges/programmes/programme-params';
import { followUpAddress } from '@/lib/follow-ups/follow-up-params';
import { historyAddress } from '@/lib/history/history-params';
import { organisationAddress } from '@/lib/organisations/organisation-params';
import { partnershipAddress } from '@/lib/partnerships/partnership-params';
import { personAddress } from '@/lib/people/person-params';
import { anniversaryAddress, quietAddress, tripAddress } from '@/lib/reports/report-params';
import { monthlyReportAddress } from '@/lib/representatives/monthly-report-params';
import { representativeAddress } from '@/lib/representatives/representative-params';
import { territoryAddress } from '@/lib/territories/territory-params';
import { userAddress } from '@/lib/users/user-params';
import { visitAddress } from '@/lib/visits/visit-params';
import { type AnyListAddress, layoutParams } from './list-address';

/** Every page of the office with filters, by where it stands under /office. */
export const addresses: [path: string, address: AnyListAddress][] = [
	['visits', visitAddress],
	['partnerships', partnershipAddress],
	['agreements', agreementAddress],
	['representatives', representativeAddress],
	['people', personAddress],
	['organisations', organisationAddress],
	['territories', territoryAddress],
	['follow-ups', followUpAddress],
	['exchanges', programmeAddress],
	['exchanges/placements', placementAddress],
	['users', userAddress],
	['history', historyAddress],
	['monthly-reports', monthlyReportAddress],
	['reports/trips', tripAddress],
	['reports/anniversaries', anniversaryAddress],
	['reports/quiet', quietAddress],
];

export const filtersOf = ({ parsers }: AnyListAddress) =>
	Object.keys(parsers).filter((name) => name !== 'q' && !layoutParams.includes(name));
