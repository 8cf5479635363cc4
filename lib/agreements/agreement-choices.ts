import 'server-only';
import { and, eq, inArray, isNotNull, not, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { people } from '@/db/schema/people';
import { visitPartnerships, visits } from '@/db/schema/visits';
import { visibleAgreements, visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { formatDayRange } from '@/lib/dates';
import { formatEdtf, parseEdtf } from '@/lib/edtf';
import { isRecordId } from '@/lib/input';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { searchOrganisations } from '@/lib/organisations/organisation-queries';
import { officeOn } from '@/lib/people/office-queries';
import { personFound } from '@/lib/people/person-search';
import { searchTerritories } from '@/lib/territories/territory-choices';
import { searchIn } from '@/lib/words-sql';
import { agreementSearch } from './agreement-search';

type About = Record<string, string>;

const shown = 20;
const idsIn = (list: string | undefined) => (list ?? '').split(',').filter(isRecordId);

/** Up to 20 visits of the partnerships that `about` names, the latest first. */
export async function searchVisits({ db, user }: OfficeContext, q: string, locale: string, about: About) {
	const partnershipIds = idsIn(about.partnerships);
	if (partnershipIds.length === 0) return [];
	const rows = await db
		.select({ id: visits.id, label: visits.title, startsOn: visits.startsOn, endsOn: visits.endsOn })
		.from(visits)
		.where(
			and(
				inArray(
					visits.id,
					db
						.select({ id: visitPartnerships.visitId })
						.from(visitPartnerships)
						.where(inArray(visitPartnerships.partnershipId, partnershipIds)),
				),
				visibleVisits(user),
				searchIn(visits.search, q),
			),
		)
		.orderBy(sql`${visits.startsOn} desc`, visits.id)
		.limit(shown);
	return rows.map(({ startsOn, endsOn, ...visit }) => ({
		...visit,
		detail: formatDayRange(startsOn, endsOn, locale, 'short'),
	}));
}

/** Signed agreements that nothing renewed yet, except by `about.of`, which can't renew itself. */
export async function searchPredecessors(ctx: OfficeContext, q: string, locale: string, about: About) {
	const of = isRecordId(about.of) ? about.of : null;
	return signedAgreements(
		ctx,
		q,
		locale,
		and(
			of ? not(eq(agreements.id, of)) : undefined,
			sql`not exists (select from agreements s where s.predecessor_id = agreements.id and s.id is distinct from ${of}::uuid)`,
		),
	);
}

/** An agreement for a line of the ledger, with its date, which the line takes over. */
type AgreementOfLine = ChoiceFound & { on: string };

/** Signed agreements of the partnership that `about` names. */
export async function searchAgreementsOfPartnership(
	ctx: OfficeContext,
	q: string,
	locale: string,
	{ partnershipId }: About,
): Promise<AgreementOfLine[]> {
	if (!isRecordId(partnershipId)) return [];
	return signedAgreements(
		ctx,
		q,
		locale,
		sql`agreements.id in (select ap.agreement_id from agreement_partnerships ap where ap.partnership_id = ${partnershipId})`,
	);
}

async function signedAgreements(
	{ db, user }: OfficeContext,
	q: string,
	locale: string,
	where: Parameters<typeof and>[0],
) {
	const rows = await db
		.select({ id: agreements.id, label: inLanguage(agreements.title, locale), on: agreements.signedOn })
		.from(agreements)
		.where(
			and(
				where,
				isNotNull(agreements.signedFirst),
				visibleAgreements(user),
				searchIn(agreementSearch(user), q),
			),
		)
		.orderBy(sql`${agreements.signedFirst} desc`, agreements.id)
		.limit(shown);
	return rows.map(({ on, ...row }) => ({ ...row, on: on ?? '', detail: formatEdtf(on, locale) }));
}

/** Who can be a party: territories and organisations, told apart by what stands before their ids. */
export async function searchParties(ctx: OfficeContext, q: string, locale: string): Promise<ChoiceFound[]> {
	const [territories, organisations] = await Promise.all([
		searchTerritories(ctx, q, locale),
		searchOrganisations(ctx, q),
	]);
	const half = shown / 2;
	const some = (found: ChoiceFound[], kind: 'territory' | 'organisation', others: number) =>
		found
			.slice(0, Math.max(half, shown - others))
			.map((choice) => ({ ...choice, id: `${kind}:${choice.id}`, group: kind }));
	return [
		...some(territories, 'territory', organisations.length),
		...some(organisations, 'organisation', territories.length),
	];
}

/** Somebody to sign, with the office held on the day `about.on` (EDTF); none for a day that isn't exact. */
type SignatoryFound = ChoiceFound & { office?: string };

/** People by name, with the office that they held on the day of signing, in `about.organisation` if in several. */
export async function searchSignatories(
	{ db, user, today }: OfficeContext,
	q: string,
	_locale: string,
	about: About,
): Promise<SignatoryFound[]> {
	const date = about.on ? parseEdtf(about.on) : { first: today, last: today };
	const [first, last] = [date?.first ?? today, date?.last ?? today];
	const organisation = isRecordId(about.organisation) ? about.organisation : null;
	const held = officeOn({ db }, people.id, first, { last, at: sql`${organisation}::uuid` });
	const rows = await db
		.select({
			id: people.id,
			label: sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`,
			office: held.function,
			organisation: held.organisation,
		})
		.from(people)
		.leftJoinLateral(held, sql`true`)
		.where(and(personFound(user, q), visiblePeople(user)))
		.orderBy(alphabetical(people.familyName), alphabetical(sql`${people.givenName}`), people.id)
		.limit(shown);
	return rows.map(({ office, organisation, ...person }) => ({
		...person,
		...(office && { office, detail: [office, organisation].filter(Boolean).join(', ') }),
	}));
}
