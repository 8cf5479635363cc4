import 'server-only';
import { agreementConstraints } from '@/lib/agreements/agreement-input';
import { placementConstraints } from '@/lib/exchanges/placements/placement-input';
import { programmeConstraints } from '@/lib/exchanges/programmes/programme-input';
import { partnershipConstraints } from '@/lib/partnerships/partnership-input';
import { representativeConstraints } from '@/lib/representatives/representative-input';
import { settingsConstraints } from '@/lib/settings/settings-input';
import { territoryConstraints } from '@/lib/territories/territory-input';
import { userConstraints } from '@/lib/users/user-input';
import { visitConstraints } from '@/lib/visits/delegation-input';

/** What a form says at which field, by the constraint of the database that refused what was typed. */
export const constraints: Record<string, { field: string; message: string }> = {
	...agreementConstraints,
	...placementConstraints,
	...programmeConstraints,
	...partnershipConstraints,
	...representativeConstraints,
	...settingsConstraints,
	...territoryConstraints,
	...userConstraints,
	...visitConstraints,
};
