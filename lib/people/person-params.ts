import { parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { countryCodes } from '@/lib/countries';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { sectors } from '@/lib/organisations/organisation';
import { parseAsId } from '@/lib/url-parsers';
import { retentionDues } from './person';

const personParsers = {
	...listParsers({ sorts: ['name', 'organisation', 'lastMet'], defaultSort: 'name' }),
	sector: parseAsArrayOf(parseAsStringLiteral(sectors)).withDefault([]),
	country: parseAsArrayOf(parseAsStringLiteral(countryCodes)).withDefault([]),
	organisation: parseAsId,
	territory: parseAsId,
	retention: parseAsStringLiteral(retentionDues),
};

export const personAddress = listAddress(personParsers, {
	named: { country: 'countryCodes', organisation: 'organisations', territory: 'territories' },
});
export const loadPersonParams = personAddress.load;
export type PersonParams = Awaited<ReturnType<typeof loadPersonParams>>;
