import 'server-only';
import type { ParserMap } from 'nuqs/server';
import type { OfficeContext } from '@/lib/context';
import type { AnyListAddress } from '@/lib/lists/list-address';
import { type Given, readAddressBy } from '@/lib/lists/read-address';
import { whatIsNamed } from './named-values';

/** What the address of a list says, with what it names looked up among all nouns; `readAddressBy` says how. */
export const readAddress = <P extends ParserMap>(
	ctx: OfficeContext,
	address: AnyListAddress & { parsers: P },
	given: Given,
	locale: string,
) => readAddressBy(whatIsNamed, ctx, address, given, locale);
