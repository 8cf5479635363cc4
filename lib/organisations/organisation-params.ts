import { parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { parseAsId } from '@/lib/url-parsers';
import { sectors } from './organisation';

const organisationParsers = {
	...listParsers({ sorts: ['name', 'sector', 'territory'], defaultSort: 'name' }),
	sector: parseAsArrayOf(parseAsStringLiteral(sectors)).withDefault([]),
	territory: parseAsId,
};

export const organisationAddress = listAddress(organisationParsers, { named: { territory: 'territories' } });
export const loadOrganisationParams = organisationAddress.load;
export type OrganisationParams = Awaited<ReturnType<typeof loadOrganisationParams>>;
