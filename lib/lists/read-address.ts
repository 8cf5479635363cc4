import 'server-only';
import { createLoader, type inferParserType, type ParserMap } from 'nuqs/server';
import type { OfficeContext } from '@/lib/context';
import { isDay } from '@/lib/dates';
import { parseBoundInput } from '@/lib/dates-input';
import { storable } from '@/lib/storable';
import {
	type AnyListAddress,
	type Fault,
	layoutParams,
	type Named,
	type ReadAddress,
	takesSeveral,
} from './list-address';

/** What Next hands to a page, or the address of a request. */
export type Given = URLSearchParams | Record<string, string | string[] | undefined>;

/** What a value stands for today, and what that is called. */
export type Meant = { value: string; label: string };

/** What values of an address name today, as far as the asker may see it; what is not in the map is not there. */
export type WhatIsNamed = (
	ctx: OfficeContext,
	named: Named,
	values: string[],
	locale: string,
) => Promise<Map<string, Meant>>;

type Value = { given: string; value: string };
type Param = { name: string; values: Value[]; faults: Fault[] };

function entriesOf(given: Given): [string, string[]][] {
	// Of `__proto__` and the like Next hands over what every object has of that name, besides the text.
	const textsOf = (value: unknown) => [value].flat().filter((each) => typeof each === 'string');
	if (!(given instanceof URLSearchParams))
		return Object.entries(given).map(([name, value]) => [name, textsOf(value).map(storable)]);
	return [...new Set(given.keys())].map((name) => [name, given.getAll(name).map(storable)]);
}

const parses = (parser: ParserMap[string], value: string) => {
	try {
		const found = parser.parse(value as string & readonly string[]);
		return found !== null && !(Array.isArray(found) && found.length === 0);
	} catch {
		return false;
	}
};

/** The values of one parameter as far as they are well formed; the others as faults. */
function readParam(address: AnyListAddress, name: string, texts: string[], today: string): Param {
	const parser = Object.hasOwn(address.parsers, name) ? address.parsers[name] : undefined;
	const filled = [...new Set(texts.filter((text) => text.trim() !== ''))];
	const none = { name, values: [], faults: [] };
	if (filled.length === 0) return none;
	const fault = (reason: Fault['reason'], values: string[]): Fault[] =>
		values.length > 0 ? [{ name, reason, values }] : [];
	if (!parser) return { ...none, faults: fault('noFilter', filled) };
	const several = takesSeveral(parser);
	const [first = '', ...others] = filled;
	const wanted = several ? [...new Set(filled.join(',').split(',').filter(Boolean))] : [first];
	const bound = address.days?.[name];
	const asDay = (text: string) => {
		if (!bound || isDay(text)) return text;
		const read = parseBoundInput(text, today, bound);
		return read.ok ? read.day : text;
	};
	const former = new Map(Object.entries(address.former?.[name] ?? {}));
	const values = wanted.map((given) => ({ given, value: former.get(given) ?? asDay(given) }));
	const [good, bad] = [
		values.filter(({ value }) => parses(parser, value)),
		values.filter(({ value }) => !parses(parser, value)).map(({ given }) => given),
	];
	const reason = bound ? 'noDay' : layoutParams.includes(name) ? 'layout' : 'unknown';
	return {
		name,
		values: good,
		faults: [
			...fault(reason, bad),
			...(several ? [] : fault(layoutParams.includes(name) ? 'layout' : 'twice', others)),
		],
	};
}

/** What the values name is looked up: what has become something else is that, what is gone is a fault. */
async function follow(
	whatIsNamed: WhatIsNamed,
	ctx: OfficeContext,
	address: AnyListAddress,
	{ name, values, faults }: Param,
	locale: string,
	labels: ReadAddress['labels'],
): Promise<Param> {
	const named = address.named?.[name];
	if (!named) return { name, values, faults };
	const asked = values.map(({ value }) => value).filter((value) => !address.words?.includes(value));
	const found = await whatIsNamed(ctx, named, asked, locale);
	const good: Value[] = [];
	const gone: string[] = [];
	for (const { given, value } of values) {
		const now = found.get(value);
		if (!asked.includes(value)) good.push({ given, value });
		else if (!now) gone.push(given);
		else {
			if (!good.some((each) => each.value === now.value)) good.push({ given, value: now.value });
			labels[name] = { ...labels[name], [now.value]: now.label };
		}
	}
	return {
		name,
		values: good,
		faults: gone.length > 0 ? [...faults, { name, reason: 'gone', values: gone }] : faults,
	};
}

const wrongPeriods = (address: AnyListAddress, params: Param[]): Fault[] =>
	(address.periods ?? []).flatMap(([from, to, most]) => {
		const [first, last] = [from, to].map((name) => params.find((param) => param.name === name)?.values[0]);
		if (!first || !last) return [];
		const fault = (reason: 'reversed' | 'tooLong'): Fault[] => [{ name: to, reason, values: [last.given] }];
		if (first.value > last.value) return fault('reversed');
		return most && Number(last.value) - Number(first.value) > most ? fault('tooLong') : [];
	});

/** What an address says if all of it can be applied as it stands; what its values name is not looked up. `null` if not. */
export function readPlainly<P extends ParserMap>(
	address: AnyListAddress & { parsers: P },
	given: Given,
	today: string,
): inferParserType<P> | null {
	const params = entriesOf(given).map(([name, texts]) => readParam(address, name, texts, today));
	if (params.some(({ faults }) => faults.length > 0) || wrongPeriods(address, params).length > 0) return null;
	return createLoader(address.parsers)(
		new URLSearchParams(params.map(({ name, values }) => [name, values.map(({ value }) => value).join(',')])),
	);
}

/**
 * Reads the address of a list: what it says in today's values, and what of it can't be applied. `query` is the address
 * in these values, `moved` whether that is another than the one given: it should then be led to. What can't be applied
 * stays in `query`, so that it can be said, and isn't in `params`.
 */
export async function readAddressBy<P extends ParserMap>(
	whatIsNamed: WhatIsNamed,
	ctx: OfficeContext,
	address: AnyListAddress & { parsers: P },
	given: Given,
	locale: string,
): Promise<ReadAddress & { params: inferParserType<P>; query: URLSearchParams; moved: boolean }> {
	const entries = entriesOf(given);
	const labels: ReadAddress['labels'] = {};
	const params: Param[] = [];
	for (const [name, texts] of entries)
		params.push(
			await follow(whatIsNamed, ctx, address, readParam(address, name, texts, ctx.today), locale, labels),
		);
	const faults = [...params.flatMap((param) => param.faults), ...wrongPeriods(address, params)];
	const blocks = ({ name, reason }: Fault) => {
		if (reason === 'noFilter' || reason === 'layout') return false;
		return (
			reason === 'reversed' ||
			reason === 'tooLong' ||
			params.every((param) => param.name !== name || param.values.length === 0)
		);
	};
	const applied = new URLSearchParams();
	const query = new URLSearchParams();
	for (const { name, values, faults } of params) {
		const text = values.map(({ value }) => value).join(',');
		if (values.length > 0) applied.set(name, text);
		const [several, wrong] = [takesSeveral(address.parsers[name]), faults.flatMap((fault) => fault.values)];
		if (several && values.length + wrong.length > 0)
			query.set(name, [text, ...wrong].filter(Boolean).join(','));
		else for (const value of [text, ...wrong].filter(Boolean)) query.append(name, value);
	}
	return {
		params: createLoader(address.parsers)(applied),
		faults,
		blocked: faults.some(blocks),
		labels,
		query,
		moved: params.some(({ values }) => values.some(({ given, value }) => given !== value)),
	};
}
