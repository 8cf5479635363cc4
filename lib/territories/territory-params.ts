import { parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { countryCodes } from '@/lib/countries';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { parseAsId } from '@/lib/url-parsers';
import { territoryKinds } from './territory';

/** `in` finds everything that lies in a territory, however deep. */
const territoryParsers = {
	...listParsers({ sorts: ['name', 'kind', 'country', 'partnerships'], defaultSort: 'name' }),
	kind: parseAsArrayOf(parseAsStringLiteral(territoryKinds)).withDefault([]),
	country: parseAsArrayOf(parseAsStringLiteral(countryCodes)).withDefault([]),
	home: parseAsStringLiteral(['yes', 'no'] as const),
	in: parseAsId,
};

export const territoryAddress = listAddress(territoryParsers, {
	named: { country: 'countryCodes', in: 'territories' },
});
export const loadTerritoryParams = territoryAddress.load;
export type TerritoryParams = Awaited<ReturnType<typeof loadTerritoryParams>>;
