import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { type Holder, may, scopeOf } from './permissions';

const none = sql`false`;

const list = (ids: string[]) =>
	sql`array[${sql.join(
		ids.map((id) => sql`${id}::uuid`),
		sql`, `,
	)}]::uuid[]`;

/** Conditions on the rows that somebody may see; undefined is all. What a representative sees is decided here alone. */
function scoped(holder: Holder, own: (ids: SQL) => SQL): SQL | undefined {
	const scope = scopeOf(holder, 'office.read');
	if (scope === 'all') return undefined;
	if (scope === 'none' || holder.partnershipIds.length === 0) return none;
	return own(list(holder.partnershipIds));
}

/** Partnerships: the own ones. */
export const visiblePartnerships = (holder: Holder) =>
	scoped(holder, (ids) => sql`partnerships.id = any(${ids})`);

/** Visits, or rows that name one in `id`: those of at least one own partnership. */
export const visibleVisits = (holder: Holder, id: SQL = sql`visits.id`) =>
	scoped(
		holder,
		(ids) =>
			sql`${id} in (select vp.visit_id from visit_partnerships vp where vp.partnership_id = any(${ids}))`,
	);

/** Agreements: those of at least one own partnership. */
export const visibleAgreements = (holder: Holder) =>
	scoped(
		holder,
		(ids) =>
			sql`agreements.id in (select ap.agreement_id from agreement_partnerships ap where ap.partnership_id = any(${ids}))`,
	);

/** Follow-ups, joined with the record that each belongs to: who sees that, sees them. */
export function visibleFollowUps(holder: Holder): SQL | undefined {
	const ofVisits = visibleVisits(holder);
	const ofAgreements = visibleAgreements(holder);
	const ofPartnerships = visiblePartnerships(holder);
	if (!ofVisits && !ofAgreements && !ofPartnerships) return undefined;
	return sql`(follow_ups.visit_id is not null and ${ofVisits ?? sql`true`}
		or follow_ups.agreement_id is not null and ${ofAgreements ?? sql`true`}
		or follow_ups.partnership_id is not null and ${ofPartnerships ?? sql`true`})`;
}

const partnerTerritories = (ids: SQL) => sql`
	select a.territory_id from partnership_parties pp
	join territory_ancestors a on a.ancestor_id = pp.territory_id
	where pp.partnership_id = any(${ids}) and pp.side = 'partner'`;

/** Organisations: those within an own partner territory. */
export const visibleOrganisations = (holder: Holder) =>
	scoped(holder, (ids) => sql`organisations.territory_id in (${partnerTerritories(ids)})`);

/** People: those who hold or held an office there, or travelled on an own visit. `without` counts as not there. */
export const visiblePeople = (holder: Holder, without?: { appointment: SQL }) =>
	scoped(
		holder,
		(ids) => sql`people.id in (
			select ap.person_id from appointments ap join organisations o on o.id = ap.organisation_id
				where o.territory_id in (${partnerTerritories(ids)})
					${without ? sql`and ap.id <> ${without.appointment}` : sql``}
			union select m.person_id from delegation_members m
				join visit_partnerships vp on vp.visit_id = m.visit_id
				where vp.partnership_id = any(${ids}) and m.person_id is not null
			union select r.person_id from representatives r where r.partnership_id = any(${ids}))`,
	);

const ownProgrammes = (ids: SQL) =>
	sql`select ep.programme_id from exchange_partnerships ep where ep.partnership_id = any(${ids})`;

/** Exchange programmes: those of at least one own partnership. */
export const visibleProgrammes = (holder: Holder) =>
	scoped(holder, (ids) => sql`exchange_programmes.id in (${ownProgrammes(ids)})`);

/** Rounds: those of a visible programme. */
export const visibleRounds = (holder: Holder) =>
	scoped(holder, (ids) => sql`exchange_rounds.programme_id in (${ownProgrammes(ids)})`);

/** Posts of representatives: those of own partnerships; terms, absences and monthly reports are seen with their post. */
export const visiblePosts = (holder: Holder) =>
	scoped(holder, (ids) => sql`representative_posts.partnership_id = any(${ids})`);

/** Applications and placements: those of a visible round. */
export const visiblePlacements = (holder: Holder) =>
	scoped(
		holder,
		(ids) =>
			sql`exchange_placements.round_id in (select er.id from exchange_rounds er where er.programme_id in (${ownProgrammes(ids)}))`,
	);

/** Publications: those about an own partnership, and those about none. */
export const visiblePublications = (holder: Holder) =>
	scoped(
		holder,
		(ids) => sql`(publications.id in (
				select pp.publication_id from publication_partnerships pp where pp.partnership_id = any(${ids}))
			or not exists (select from publication_partnerships pp where pp.publication_id = publications.id))`,
	);

/** Reports and figures quoted in them: who may read reports at all sees every one. */
export const visibleReports = (holder: Holder): SQL | undefined =>
	may(holder, 'reports.read') ? undefined : none;
