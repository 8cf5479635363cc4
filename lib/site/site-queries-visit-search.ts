import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { siteTopics } from '@/db/schema/site';
import { sitePartnerships } from '@/db/schema/site-partnerships';
import {
	siteAgendaItems,
	siteVisitPartnerships,
	siteVisitPlaces,
	siteVisitStops,
	siteVisits,
	siteVisitsNearly,
	siteVisitTopics,
} from '@/db/schema/site-visits';
import { countryNames } from '@/lib/country-names';
import { fold, joined, onlyBegins, partsOf } from '@/lib/words';
import type { SiteContext } from './site-context';
import { countriesOf } from './site-countries';
import { type Findable, nearlyNamed, said, searchWords, tokensNear } from './site-words';

type Named = Findable & { id: string };

/** What many visits share: there are few of these, and each is looked through as a whole. */
async function readShared(site: SiteContext) {
	const { db } = site;
	const [country, topics, partnerships, places] = await Promise.all([
		countriesOf(site),
		db.select({ id: siteTopics.id, label: siteTopics.label }).from(siteTopics),
		db.select({ id: sitePartnerships.id, label: sitePartnerships.label }).from(sitePartnerships),
		db.select().from(siteVisitPlaces),
	]);
	const named = (id: string, texts: string[], names = ''): Named => ({
		id,
		text: fold(texts.join(' ')).folded,
		names,
	});
	const labelled = ({ id, label }: (typeof topics)[number]) => named(id, Object.values(label));
	return {
		topics: topics.map(labelled),
		partnerships: partnerships.map(labelled),
		places: places.map(({ id, label, countryCode: code, search }) =>
			named(
				id,
				[...Object.values(label), search, country(code, 'de'), country(code, 'en')],
				countryNames(code),
			),
		),
	};
}

type Shared = Awaited<ReturnType<typeof readShared>>;

const uuids = (found: { id: string }[]) => sql`${`{${found.map(({ id }) => id).join(',')}}`}::uuid[]`;

/** The twin of partOf in lib/words-sql.ts, for a folded word and the site's role, which may not call `normalise`. */
const pattern = (word: string) =>
	(onlyBegins(word) ? '(^|[^[:alnum:]])' : '') + word.replace(/([aou])e?/g, '$1e?');

/** A union, since an index answers each part and none of them an "or". */
function saying(
	part: string,
	shared: Shared,
	fits: (one: Named, part: string) => boolean,
	nearly: string[],
): SQL {
	const of = (all: Named[]) => uuids(all.filter((one) => fits(one, part)));
	const held = pattern(part);
	return sql`${siteVisits.id} in (
		select v.id from site.visits v where v.search ~ ${held}
		union select s.visit_id from ${siteVisitStops} s where s.search ~ ${held}
		union select a.visit_id from ${siteAgendaItems} a where a.search ~ ${held}
		union select s.visit_id from ${siteVisitStops} s where s.territory_id = any(${of(shared.places)})
		union select t.visit_id from ${siteVisitTopics} t where t.topic_id = any(${of(shared.topics)})
		union select p.visit_id from ${siteVisitPartnerships} p where p.partnership_id = any(${of(shared.partnerships)})
		union select id from unnest(${`{${nearly.join(',')}}`}::uuid[]) id)`;
}

function inOneOrParts(word: string, does: (part: string) => SQL): SQL {
	const parts = partsOf(word).map(does);
	const all = sql`(${sql.join(parts, sql` and `)})`;
	return parts.length > 1 ? sql`(${does(joined(word))} or ${all})` : all;
}

const all = (conditions: SQL[]) => sql`(${sql.join(conditions, sql` and `)})`;

/** Of all that is somewhat alike, not more than can be compared at once. */
const compared = 2000;
const nearEnough = '0.3';

/** The visits in whose own words one is nearly this. */
async function nearVisits({ db }: SiteContext, part: string): Promise<string[]> {
	const rows = await db.transaction(async (tx) => {
		await tx.execute(sql`select set_config('jumelage.nearly', ${part}, true),
			set_config('pg_trgm.word_similarity_threshold', ${nearEnough}, true)`);
		return tx.select().from(siteVisitsNearly).limit(compared);
	});
	return rows.filter(({ search }) => tokensNear(search, part)).map(({ id }) => id);
}

/**
 * The conditions that a visit says every word of `q`, by its title, summary, public programme, topics, partners, places
 * and their countries, and, asked for where no visit does, that it nearly says every one.
 */
export async function visitsSearched(site: SiteContext, q: string) {
	const words = searchWords(q);
	if (words.length === 0) return { exactly: sql`false`, nearly: async () => sql`false` };
	const shared = await readShared(site);
	return {
		exactly: all(words.map((word) => inOneOrParts(word, (part) => saying(part, shared, said, [])))),
		async nearly() {
			const near = new Map<string, string[]>();
			for (const part of words.flatMap((word) => [joined(word), ...partsOf(word)]))
				if (!near.has(part)) near.set(part, await nearVisits(site, part));
			const fits = (one: Named, part: string) => said(one, part) || nearlyNamed(one, part);
			return all(
				words.map((word) => inOneOrParts(word, (part) => saying(part, shared, fits, near.get(part) ?? []))),
			);
		},
	};
}
