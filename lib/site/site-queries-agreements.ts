import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { siteAgreementParties, siteAgreementPartnerships, siteAgreements } from '@/db/schema/site-agreements';
import { agreementStanding } from '@/lib/agreements/agreement';
import { inChains } from '@/lib/agreements/agreement-chain';
import type { Day } from '@/lib/dates';
import type { SiteContext } from './site-context';
import { publicName } from './site-text';

/**
 * The published agreements of a published partnership in their chains, each from the oldest to the newest, with who
 * signed, who joined later and who left; persons are the office's own, and so are the terms of notice.
 */
export async function readAgreementsOf({ db, locale, today }: SiteContext, partnershipId: string) {
	const found = await db
		.select()
		.from(siteAgreements)
		.innerJoin(siteAgreementPartnerships, eq(siteAgreementPartnerships.agreementId, siteAgreements.id))
		.where(eq(siteAgreementPartnerships.partnershipId, partnershipId))
		.orderBy(siteAgreements.signedFirst, siteAgreements.id);
	if (found.length === 0) return [];
	const parties = await db
		.select()
		.from(siteAgreementParties)
		.where(
			inArray(
				siteAgreementParties.agreementId,
				found.map(({ agreements }) => agreements.id),
			),
		)
		.orderBy(siteAgreementParties.position);
	const shown = found.map(({ agreements: row }) => {
		const { state, termEnd, comingOn } = agreementStanding({ ...row, noticeMonths: null }, today);
		const endsOn = state === 'terminated' ? null : row.terminatedOn;
		const all = parties.filter(({ agreementId }) => agreementId === row.id);
		const hasLeft = (on: Day | null) => on !== null && on <= today;
		const those = all.filter((each) => !hasLeft(each.leftOn));
		return {
			id: row.id,
			predecessorId: row.predecessorId,
			title: publicName(row.title, locale),
			kind: row.kind,
			signedOn: row.signedOn,
			state,
			comingOn,
			until: row.tacitRenewalMonths || endsOn ? null : termEnd,
			endsOn,
			endedOn: state === 'terminated' ? row.terminatedOn : null,
			open: row.openForAccession && (state === 'in_force' || state === 'ending'),
			signedBy: those.filter((each) => !each.accession).map((each) => publicName(each.label, locale)),
			joined: those
				.filter((each) => each.accession && !(each.joinedOn && each.joinedOn > today))
				.map((each) => ({ name: publicName(each.label, locale), on: each.joinedOn })),
			left: all
				.filter((each) => hasLeft(each.leftOn))
				.map((each) => ({ name: publicName(each.label, locale), on: each.leftOn })),
		};
	});
	return inChains(shown);
}
