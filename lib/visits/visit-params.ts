import { createLoader, createParser, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { without } from '@/lib/counting';
import { isRecordId } from '@/lib/input';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { runsAddress, runsParsers } from '@/lib/lists/running';
import { parseAsDay, parseAsId } from '@/lib/url-parsers';
import { visitDirections, visitKinds, visitStates } from './visit';

const orWithout = (is: (text: string) => boolean) =>
	createParser({ parse: (text) => (text === without || is(text) ? text : null), serialize: String });

/** Who headed a visit: a person's id, the name of somebody who is in no address book, or `without`. */
const parseAsHead = createParser({
	parse: (text) => text.normalize('NFC').replaceAll('\0', '').trim().slice(0, 300) || null,
	serialize: String,
});

export const countedAs = ['trips', 'guests', 'virtual', 'all'] as const;
export const regionAnswers = ['yes', 'suspended', 'no'] as const;
const yesOrNo = ['yes', 'no'] as const;

/** `near` is the order unless told: what runs and what comes next, then back from today; without a direction. */
const orders = ['near', 'startsOn', '-startsOn', 'title', '-title'] as const;

/** `from`, `to` and `legislature` find what begins in the period, so that no journey counts in two reports. */
const visitParsers = {
	...listParsers({ sorts: ['startsOn', 'title'], defaultSort: 'startsOn' }),
	sort: parseAsStringLiteral(orders).withDefault('near').withOptions({ shallow: false }),
	partnership: parseAsArrayOf(orWithout(isRecordId)).withDefault([]),
	direction: parseAsArrayOf(parseAsStringLiteral(visitDirections)).withDefault([]),
	kind: parseAsArrayOf(parseAsStringLiteral(visitKinds)).withDefault([]),
	state: parseAsArrayOf(parseAsStringLiteral(visitStates)).withDefault([]),
	from: parseAsDay,
	to: parseAsDay,
	...runsParsers,
	legislature: parseAsId,
	topic: parseAsArrayOf(orWithout((text) => /^[a-z0-9_]{1,80}$/.test(text))).withDefault([]),
	country: parseAsArrayOf(orWithout((text) => /^[A-Z]{2}$/.test(text))).withDefault([]),
	/** A stop in it, below it or in its past. */
	territory: parseAsId,
	/** What the figures of a report lead to: by the counting rules, so neither postponed nor cancelled. */
	counted: parseAsStringLiteral(countedAs),
	region: parseAsStringLiteral(regionAnswers),
	head: parseAsHead,
	government: parseAsStringLiteral(yesOrNo),
	cost: parseAsStringLiteral(yesOrNo),
};

export const visitAddress = listAddress(visitParsers, {
	named: {
		...runsAddress.named,
		partnership: 'partnerships',
		legislature: 'legislatures',
		topic: 'topicKeys',
		country: 'countryCodes',
		territory: 'territories',
		head: 'heads',
	},
	days: { from: 'first', to: 'last', ...runsAddress.days },
	periods: [['from', 'to'], ...runsAddress.periods],
	words: [without, ...runsAddress.words],
});
export const loadVisitParams = visitAddress.load;
export type VisitParams = Awaited<ReturnType<typeof loadVisitParams>>;

/** Presets of `new`: the partnership that the visit is logged from, and its first day. */
export const loadNewVisitParams = createLoader({
	partnership: parseAsArrayOf(parseAsId).withDefault([]),
	startsOn: parseAsDay,
});

export const visitTabs = ['programme', 'delegation', 'result', 'history'] as const;
export const loadVisitTab = createLoader({ tab: parseAsStringLiteral(visitTabs).withDefault('programme') });
