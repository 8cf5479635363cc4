import 'server-only';
import { agreementSource } from '@/lib/agreements/agreement-search';
import { placementSource } from '@/lib/exchanges/placements/placement-search';
import { programmeSource } from '@/lib/exchanges/programmes/programme-search';
import { roundSource } from '@/lib/exchanges/rounds/round-search';
import { followUpSource } from '@/lib/follow-ups/follow-up-search';
import { organisationSource } from '@/lib/organisations/organisation-search';
import { partnershipSource } from '@/lib/partnerships/partnership-search';
import { personSource } from '@/lib/people/person-search';
import { publicationSource } from '@/lib/publications/publication-search';
import { representativeSource } from '@/lib/representatives/representative-search';
import { findIn, findRecent, type SearchOptions } from '@/lib/search/search-queries';
import type { SearchContext, Source } from '@/lib/search/search-source';
import { topicSource } from '@/lib/settings/topic-search';
import { territorySource } from '@/lib/territories/territory-search';
import { userSource } from '@/lib/users/user-search';
import { visitSource } from '@/lib/visits/visit-search';

/** Groups whose best hits fit as well stand in this order. */
const sources: Source[] = [
	partnershipSource,
	visitSource,
	personSource,
	organisationSource,
	territorySource,
	agreementSource,
	representativeSource,
	programmeSource,
	roundSource,
	placementSource,
	publicationSource,
	followUpSource,
	topicSource,
	userSource,
];

/** What of all nouns answers the words typed; `findIn` says how. */
export const searchEverything = (search: SearchContext, typed: string, options?: SearchOptions) =>
	findIn(sources, search, typed, options);

/** Records of all nouns by their keys (`visits:…`); `findRecent` says which. */
export const recentRecords = (search: SearchContext, keys: string[]) => findRecent(sources, search, keys);
