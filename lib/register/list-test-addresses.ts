import { type AnyListAddress, layoutParams } from '@/lib/lists/list-address';
import { listNouns, listPath } from '@/lib/lists/list-nouns';
import { anniversaryAddress, quietAddress, tripAddress } from '@/lib/reports/report-params';
import { monthlyReportAddress } from '@/lib/representatives/monthly-report-params';
import { userAddress } from '@/lib/users/user-params';
import { listExports } from './exports';
import { historyAddress } from './history-params';

/** Every page of the office with filters, by where it stands under /office. */
export const addresses: [path: string, address: AnyListAddress][] = [
	...listNouns.map((noun): [string, AnyListAddress] => [listPath(noun), listExports[noun].address]),
	['users', userAddress],
	['history', historyAddress],
	['monthly-reports', monthlyReportAddress],
	['reports/trips', tripAddress],
	['reports/anniversaries', anniversaryAddress],
	['reports/quiet', quietAddress],
];

export const filtersOf = ({ parsers }: AnyListAddress) =>
	Object.keys(parsers).filter((name) => name !== 'q' && !layoutParams.includes(name));
