import 'server-only';
import { inArray, or, sql } from 'drizzle-orm';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import type { OfficeContext } from '@/lib/context';
import { countryCodes, countryName } from '@/lib/countries';
import { isRecordId } from '@/lib/input';
import { inLanguage } from '@/lib/list-query';
import type { Named } from '@/lib/lists/list-address';
import type { Meant, WhatIsNamed } from '@/lib/lists/read-address';
import type { MergeNoun } from '@/lib/merges/merge';
import { mergedInto } from '@/lib/merges/merge-queries';
import { namesOfKind } from '@/lib/register/history-names';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { headName } from '@/lib/visits/visit-choices';

const mergeNouns: Partial<Record<Named, MergeNoun>> = { people: 'person', organisations: 'organisation' };

async function records(ctx: OfficeContext, kind: Exclude<Named, Other>, ids: string[], locale: string) {
	const found = new Map<string, Meant>();
	const take = async (values: string[], given: (value: string) => string) => {
		for (const { id, name } of await namesOfKind(ctx, kind, values, locale))
			found.set(given(id), { value: id, label: name });
	};
	await take(ids, (id) => id);
	const noun = mergeNouns[kind];
	for (const id of noun ? ids.filter((each) => !found.has(each)) : []) {
		const now = noun && (await mergedInto(ctx, noun, id));
		if (now) await take([now], () => id);
	}
	return found;
}

type Other = 'topicKeys' | 'kindKeys' | 'countryCodes' | 'heads';

async function entries(ctx: OfficeContext, named: 'topicKeys' | 'kindKeys', keys: string[], locale: string) {
	const [table, former] =
		named === 'topicKeys' ? [topics, topics.formerKeys] : ([partnershipKinds, sql`'{}'::text[]`] as const);
	const rows = await ctx.db
		.select({ key: table.key, former: sql<string[]>`${former}`, label: inLanguage(table.label, locale) })
		.from(table)
		.where(
			or(
				inArray(table.key, keys),
				sql`${former} && array[${sql.join(
					keys.map((key) => sql`${key}`),
					sql`, `,
				)}]::text[]`,
			),
		);
	const meant = (key: string) =>
		rows.find((row) => row.key === key) ?? rows.find((row) => row.former.includes(key));
	return new Map(
		keys.flatMap((key): [string, Meant][] => {
			const row = meant(key);
			return row ? [[key, { value: row.key, label: row.label || row.key }]] : [];
		}),
	);
}

async function heads(ctx: OfficeContext, keys: string[]) {
	const found = new Map<string, Meant>();
	for (const key of keys) {
		const now = (isRecordId(key) && (await mergedInto(ctx, 'person', key))) || key;
		const label = await headName(ctx, now);
		if (label) found.set(key, { value: now, label });
	}
	return found;
}

/**
 * What values of an address name today, as far as the asker may see it: merged people and organisations are those that
 * they became, a merged topic the one it went into. What is not in the map is not there.
 */
export const whatIsNamed: WhatIsNamed = async (ctx, named, values, locale) => {
	if (values.length === 0) return new Map();
	if (named === 'heads') return heads(ctx, values);
	if (named === 'topicKeys' || named === 'kindKeys') return entries(ctx, named, values, locale);
	if (named === 'countryCodes') {
		const own = await ownCountryNames(ctx);
		const known = values.filter((code) => countryCodes.includes(code));
		return new Map(known.map((code) => [code, { value: code, label: countryName(code, locale, own) }]));
	}
	const ids = values.filter(isRecordId);
	return ids.length > 0 ? records(ctx, named, ids, locale) : new Map();
};
