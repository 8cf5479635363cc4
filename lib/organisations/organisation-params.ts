import { createLoader, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { sectors } from './organisation';

const organisationParsers = {
	...listParsers({ sorts: ['name', 'sector', 'territory'], defaultSort: 'name' }),
	sector: parseAsArrayOf(parseAsStringLiteral(sectors)).withDefault([]),
	territory: parseAsString,
};

export const loadOrganisationParams = createLoader(organisationParsers);
export type OrganisationParams = Awaited<ReturnType<typeof loadOrganisationParams>>;
