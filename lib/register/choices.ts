import 'server-only';
import {
	searchAgreementsOfPartnership,
	searchPredecessors,
	searchVisits,
} from '@/lib/agreements/agreement-choices';
import { searchParties, searchSignatories } from '@/lib/agreements/signatory-choices';
import type { ChoiceSearch } from '@/lib/choices';
import { searchAssignees } from '@/lib/follow-ups/follow-up-assignee-queries';
import { searchOrganisations } from '@/lib/organisations/organisation-queries';
import {
	searchPartnerships,
	searchTopics,
	searchVisitsOfPartnership,
} from '@/lib/partnerships/partnership-choices';
import { searchResponsible } from '@/lib/partnerships/responsible-choices';
import { searchPeople } from '@/lib/people/person-choices';
import { searchPublications } from '@/lib/publications/publication-queries';
import { searchCountries, searchTerritories } from '@/lib/territories/territory-choices';
import { searchDelegates } from '@/lib/visits/delegation-queries';

/** What may be chosen from, by the last part of /api/choices/. */
export const choiceSearches = {
	delegates: searchDelegates,
	organisations: searchOrganisations,
	people: searchPeople,
	territories: searchTerritories,
	countries: searchCountries,
	partnerships: searchPartnerships,
	'partnership-visits': searchVisitsOfPartnership,
	topics: searchTopics,
	responsible: searchResponsible,
	visits: searchVisits,
	predecessors: searchPredecessors,
	'partnership-agreements': searchAgreementsOfPartnership,
	parties: searchParties,
	signatories: searchSignatories,
	assignees: searchAssignees,
	publications: searchPublications,
} satisfies Record<string, ChoiceSearch>;
