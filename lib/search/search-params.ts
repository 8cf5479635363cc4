import { createLoader, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { searchNouns } from './search';

const { q } = listParsers({ sorts: ['rank'], defaultSort: 'rank' });

/** What the page looks for, and in one noun only if that is named. */
export const loadSearchParams = createLoader({ q, noun: parseAsStringLiteral(searchNouns) });
