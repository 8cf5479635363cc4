import 'server-only';
import { and, eq, inArray, isNotNull, not, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { visitPartnerships, visits } from '@/db/schema/visits';
import { visibleAgreements, visibleVisits } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { formatDayRange } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { isRecordId } from '@/lib/input';
import { inLanguage } from '@/lib/list-query';
import { searchIn } from '@/lib/words-sql';
import { agreementSearch } from './agreement-search';

export type About = Record<string, string>;

export const shown = 20;

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
