import { createLoader, createParser, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { isDay } from '@/lib/dates';
import { listParsers } from '@/lib/list-params';
import { visitDirections, visitKinds, visitStates } from './visit';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const parseAsId = createParser({ parse: (text) => (uuid.test(text) ? text : null), serialize: String });
const parseAsDay = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: String });
const parseAsKey = createParser({
	parse: (text) => (/^[a-z0-9_]{1,80}$/.test(text) ? text : null),
	serialize: String,
});
const parseAsCountry = createParser({
	parse: (text) => (/^[A-Z]{2}$/.test(text) ? text : null),
	serialize: String,
});

/** `from`, `to` and `legislature` find what begins in the period, so that no journey counts in two reports. */
const visitParsers = {
	...listParsers({ sorts: ['startsOn', 'title'], defaultSort: '-startsOn' }),
	partnership: parseAsArrayOf(parseAsId).withDefault([]),
	direction: parseAsArrayOf(parseAsStringLiteral(visitDirections)).withDefault([]),
	kind: parseAsArrayOf(parseAsStringLiteral(visitKinds)).withDefault([]),
	state: parseAsArrayOf(parseAsStringLiteral(visitStates)).withDefault([]),
	from: parseAsDay,
	to: parseAsDay,
	legislature: parseAsId,
	topic: parseAsArrayOf(parseAsKey).withDefault([]),
	country: parseAsArrayOf(parseAsCountry).withDefault([]),
};

export const loadVisitParams = createLoader(visitParsers);
export type VisitParams = Awaited<ReturnType<typeof loadVisitParams>>;

/** A preset of `new`: the partnership that the visit is logged from. */
export const loadNewVisitParams = createLoader({ partnership: parseAsArrayOf(parseAsId).withDefault([]) });

export const visitTabs = ['programme', 'delegation', 'result', 'history'] as const;
export const loadVisitTab = createLoader({ tab: parseAsStringLiteral(visitTabs).withDefault('programme') });
