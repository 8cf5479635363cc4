import 'server-only';
import { sql } from 'drizzle-orm';
import { visibleOrganisations, visiblePeople } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { personKey } from '@/lib/people/name-key-sql';
import { searchable, searchIn } from '@/lib/words-sql';
import type { MergeNoun } from './merge';

/** Why two records may be one, the surest first. */
const duplicateReasons = ['email', 'website', 'name', 'initial', 'similar'] as const;
type DuplicateReason = (typeof duplicateReasons)[number];

export type DuplicatePair = {
	/** The record with more rows to its name comes first: it is proposed to stay. */
	id: string;
	name: string;
	detail: string | null;
	otherId: string;
	otherName: string;
	otherDetail: string | null;
	reasons: DuplicateReason[];
};

const most = 100;

/** All pairs, or those of one record, or those in which a name holds what was typed. */
type Among = { id?: string; q?: string };

const onlyOf = ({ id }: Among) => (id ? sql`and ${id}::uuid in (a.id, b.id)` : sql``);

const called = ({ q }: Among) => {
	const held = searchIn(searchable(sql`n.label`), q ?? null);
	// Looked through once for all pairs: once for each would take longer than a statement may.
	const ids = sql`(select n.id from named n where ${held})`;
	return held ? sql`(a in ${ids} or b in ${ids})` : sql`true`;
};

/** How alike names must be that are not the same: shared parts of three letters, of 1. */
const alike = sql.raw('0.6');

/** Of given names less: a family shares the other. */
const alikeGiven = sql.raw('0.3');

const strength = (reasons: string) =>
	sql.raw(
		`(select min(array_position(array['${duplicateReasons.join("','")}'], r)) from unnest(${reasons}) r)`,
	);

/**
 * People who are likely to be one: the same e-mail address, the same name (case and diacritics aside, in whatever order and with whatever titles),
 * a given name
 * that is missing or an initial, or names spelled nearly alike that begin alike. At most 100, the surest first.
 */
async function likelyPeople({ db, user, today }: OfficeContext, among: Among) {
	const only = onlyOf(among);
	return db.execute<DuplicatePair>(sql`
		with named as (
			select people.id, concat_ws(' ', title, given_name, family_name) as label, nullif(lower(trim(email)), '') as mail,
				normalise(family_name) as family, normalise(coalesce(given_name, '')) as given,
				normalise(concat_ws(' ', given_name, family_name)) as whole, ${personKey} as key
			from people where ${visiblePeople(user) ?? sql`true`}
		), found as (
			select a.id as a, b.id as b, 'email' as reason from named a join named b on a.mail = b.mail and a.id < b.id ${only}
			union all
			select a.id, b.id, 'name' from named a join named b on a.key = b.key and a.id < b.id ${only} where a.key like '% %'
			union all
			select a.id, b.id, case when a.given = b.given then 'name' else 'initial' end
			from named a join named b on a.family = b.family and a.id < b.id ${only}
				and (a.given = b.given or a.given = '' or b.given = '' or (left(a.given, 1) = left(b.given, 1)
					and least(length(rtrim(a.given, '.')), length(rtrim(b.given, '.'))) = 1))
			union all
			select a.id, b.id, 'similar' from named a
			join named b on left(a.family, 2) = left(b.family, 2) and a.id < b.id and a.whole <> b.whole ${only}
				and similarity(a.whole, b.whole) >= ${alike} and similarity(a.given, b.given) >= ${alikeGiven}
		), pairs as (
			select a, b, array_agg(distinct reason) as reasons,
				(select count(*) from appointments where person_id = a) + (select count(*) from delegation_members where person_id = a)
				>= (select count(*) from appointments where person_id = b) + (select count(*) from delegation_members where person_id = b) as right_way
			from found group by a, b
		), sorted as (
			select case when right_way then a else b end as id, case when right_way then b else a end as other,
				reasons, ${strength('reasons')} as rank from pairs where ${called(among)}
			order by rank, a limit ${most}
		)
		select one.id, one.label as name, ${heldBy(sql`one.id`, today)} as detail, two.id as "otherId", two.label as "otherName",
			${heldBy(sql`two.id`, today)} as "otherDetail", reasons
		from sorted join named one on one.id = sorted.id join named two on two.id = sorted.other
		order by rank, one.family collate "de-natural", one.id`);
}

const heldBy = (person: ReturnType<typeof sql>, today: string) => sql`(
	select nullif(concat_ws(', ', ap.function, o.name), '') from appointments ap
	left join organisations o on o.id = ap.organisation_id where ap.person_id = ${person}
	order by ap.during @> ${today}::date desc, coalesce(lower(ap.during) > ${today}::date, false), lower(ap.during) desc nulls last, ap.id limit 1)`;

/** The same for organisations: e-mail, web address, the same name, or nearly the same name in one place. */
async function likelyOrganisations({ db, user }: OfficeContext, among: Among) {
	const only = onlyOf(among);
	const unrelated = sql`a.parent_id is distinct from b.id and b.parent_id is distinct from a.id`;
	const near = sql`(a.territory_id = b.territory_id or a.territory_id is null or b.territory_id is null)`;
	return db.execute<DuplicatePair>(sql`
		with named as (
			select organisations.id, organisations.name as label, organisations.territory_id, organisations.parent_id,
				nullif(lower(trim(organisations.email)), '') as mail, nullif(rtrim(lower(website), '/'), '') as site,
				regexp_replace(normalise(organisations.name), '[^[:alnum:]]+', ' ', 'g') as whole, t.label ->> 'de' as place
			from organisations left join territories t on t.id = organisations.territory_id
			where ${visibleOrganisations(user) ?? sql`true`}
		), found as (
			select a.id as a, b.id as b, 'email' as reason from named a join named b on a.mail = b.mail and a.id < b.id ${only} where ${unrelated}
			union all
			select a.id, b.id, 'website' from named a join named b on a.site = b.site and a.id < b.id ${only} where ${unrelated}
			union all
			select a.id, b.id, 'name' from named a join named b on a.whole = b.whole and a.id < b.id ${only} where ${near}
			union all
			select a.id, b.id, 'similar' from named a join named b on a.id < b.id and a.whole <> b.whole ${only}
				and left(a.whole, 2) = left(b.whole, 2) where ${near} and ${unrelated} and similarity(a.whole, b.whole) >= ${alike}
		), pairs as (
			select a, b, array_agg(distinct reason) as reasons,
				(select count(*) from appointments where organisation_id = a) >= (select count(*) from appointments where organisation_id = b) as right_way
			from found group by a, b
		), sorted as (
			select case when right_way then a else b end as id, case when right_way then b else a end as other,
				reasons, ${strength('reasons')} as rank from pairs where ${called(among)}
			order by rank, a limit ${most}
		)
		select one.id, one.label as name, one.place as detail, two.id as "otherId", two.label as "otherName", two.place as "otherDetail", reasons
		from sorted join named one on one.id = sorted.id join named two on two.id = sorted.other
		order by rank, one.label collate "de-natural", one.id`);
}

/** The likely duplicates of a noun's records that `user` may see; all, or only some. */
export async function likelyDuplicates(ctx: OfficeContext, noun: MergeNoun, among: Among = {}) {
	const found = await (noun === 'person' ? likelyPeople(ctx, among) : likelyOrganisations(ctx, among));
	return found.map(({ reasons, ...pair }): DuplicatePair => {
		const telling = reasons.filter((reason) => reason !== 'similar');
		return { ...pair, reasons: telling.length > 0 ? telling : reasons };
	});
}
