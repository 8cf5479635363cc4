import 'server-only';
import { agreementExport } from '@/lib/agreements/agreement-export';
import { placementExport } from '@/lib/exchanges/placements/placement-export';
import { programmeExport } from '@/lib/exchanges/programmes/programme-export';
import type { ListExport } from '@/lib/exports/export-column';
import { followUpExport } from '@/lib/follow-ups/follow-up-export';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { organisationExport } from '@/lib/organisations/organisation-export';
import { partnershipExport } from '@/lib/partnerships/partnership-export';
import { personExport } from '@/lib/people/person-export';
import { publicationExport } from '@/lib/publications/publication-export';
import { representativeExport } from '@/lib/representatives/representative-export';
import { territoryExport } from '@/lib/territories/territory-export';
import { visitExport } from '@/lib/visits/visit-export';

// biome-ignore lint/suspicious/noExplicitAny: each list has parameters and rows of its own
export type AnyListExport = ListExport<any, any>;

/** What may be exported, by the last part of /api/exports/. */
export const listExports: Record<ListNoun, AnyListExport> = {
	visits: visitExport,
	partnerships: partnershipExport,
	agreements: agreementExport,
	representatives: representativeExport,
	people: personExport,
	organisations: organisationExport,
	territories: territoryExport,
	'follow-ups': followUpExport,
	placements: placementExport,
	exchanges: programmeExport,
	publications: publicationExport,
};
