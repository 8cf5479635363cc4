import 'server-only';
import {
	searchAgreementsOfPartnership,
	searchParties,
	searchPredecessors,
	searchSignatories,
	searchVisits,
} from './agreements/agreement-choices';
import type { OfficeContext } from './context';
import { searchAssignees } from './follow-ups/follow-up-assignees';
import { searchOrganisations } from './organisations/organisation-queries';
import {
	searchPartnerships,
	searchResponsible,
	searchTopics,
	searchVisitsOfPartnership,
} from './partnerships/partnership-choices';
import { searchPeople } from './people/person-choices';
import { searchCountries, searchTerritories } from './territories/territory-choices';
import { searchDelegates } from './visits/delegation-queries';

/** One choice of a combobox; those with the same group stand under it. */
export type ChoiceFound = { id: string; label: string; detail?: string; group?: string };

/** Up to 20 choices for what was typed; `about` is what else the form says, such as the visit's partnerships. */
export type ChoiceSearch = (
	ctx: OfficeContext,
	q: string,
	locale: string,
	about: Record<string, string>,
) => Promise<ChoiceFound[]>;

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
} satisfies Record<string, ChoiceSearch>;
