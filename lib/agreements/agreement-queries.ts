import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { agreements } from '@/db/schema/agreements';
import { visits } from '@/db/schema/visits';
import { visibleAgreements, visiblePartnerships, visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import type { LocalisedText } from '@/lib/localised-text';

type Tie = { id: string; label: LocalisedText; slug: string; published: boolean };

/** Who signed; a person that the reader may not see has a name, but no id. */
export type Signatory = {
	id: string;
	territoryId: string | null;
	organisationId: string | null;
	label: LocalisedText;
	personId: string | null;
	/** As the person is called today. */
	personName: string | null;
	nameThen: string | null;
	officeThen: string | null;
	signedOn: Day | null;
	accession: boolean;
	/** From this day on it no longer belongs. */
	leftOn: Day | null;
};

const all = sql`true`;

const ties = ({ user }: OfficeContext) => sql<Tie[]>`(
	select coalesce(json_agg(json_build_object('id', partnerships.id, 'label', partnerships.label, 'slug', partnerships.slug,
		'published', partnerships.published_at is not null) order by (partnerships.label ->> 'de') collate "de-natural", partnerships.id), '[]')
	from agreement_partnerships ap join partnerships on partnerships.id = ap.partnership_id and ${visiblePartnerships(user) ?? all}
	where ap.agreement_id = agreements.id)`;

const signatories = ({ user }: OfficeContext) => sql<Signatory[]>`(
	select coalesce(json_agg(json_build_object('id', s.id, 'territoryId', s.territory_id, 'organisationId', s.organisation_id,
		'label', coalesce(t.label, jsonb_build_object('de', o.name)), 'personId', people.id,
		'personName', case when people.id is not null then concat_ws(' ', people.title, people.given_name, people.family_name) end, 'nameThen', s.name_then,
		'officeThen', s.office_then, 'signedOn', s.signed_on, 'accession', s.accession, 'leftOn', s.left_on) order by s.position, s.id), '[]')
	from agreement_signatories s left join territories t on t.id = s.territory_id
	left join organisations o on o.id = s.organisation_id
	left join people on people.id = s.person_id and ${visiblePeople(user) ?? all}
	where s.agreement_id = agreements.id)`;

const successorId = sql<
	string | null
>`(select s.id from agreements s where s.predecessor_id = agreements.id)`;

/** From when a signed successor holds; the twin of holdsFrom in agreement.ts. */
export const renewedFrom = sql<Day | null>`(select greatest(s.signed_first, s.in_force_from)::text
	from agreements s where s.predecessor_id = agreements.id and s.signed_first is not null)`;

/** What the state follows from, as agreement.ts wants it. */
export const dateColumns = {
	signedOn: agreements.signedOn,
	signedFirst: agreements.signedFirst,
	inForceFrom: agreements.inForceFrom,
	endsOn: agreements.endsOn,
	terminatedOn: agreements.terminatedOn,
	tacitRenewalMonths: agreements.tacitRenewalMonths,
	noticeMonths: agreements.noticeMonths,
	renewedFrom,
};

/**
 * The agreement with its partnerships and signatories, if it is there and `user` may see it; `lock` holds it until the
 * transaction ends. The lock comes first and alone, so that the parts are read as its last holder left them.
 */
export const findAgreement = cache(readAgreement);

async function readAgreement(ctx: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	const { db, user } = ctx;
	if (!isRecordId(id)) return undefined;
	const visible = and(eq(agreements.id, id), visibleAgreements(user));
	if (options.lock) await db.select({ id: agreements.id }).from(agreements).where(visible).for('update');
	const [found] = await db
		.select({
			...dateColumns,
			id: agreements.id,
			version: agreements.version,
			title: agreements.title,
			kind: agreements.kind,
			signedLast: agreements.signedLast,
			signedAt: agreements.signedAt,
			visitId: visits.id,
			visit: visits.title,
			terminationReason: agreements.terminationReason,
			predecessorId: agreements.predecessorId,
			successorId,
			openForAccession: agreements.openForAccession,
			text: agreements.text,
			fileReference: agreements.fileReference,
			internalNotes: agreements.internalNotes,
			publishedAt: agreements.publishedAt,
			partnerships: ties(ctx),
			signatories: signatories(ctx),
		})
		.from(agreements)
		.leftJoin(visits, and(eq(visits.id, agreements.visitId), visibleVisits(user)))
		.where(visible);
	return found;
}

export type Agreement = NonNullable<Awaited<ReturnType<typeof findAgreement>>>;
