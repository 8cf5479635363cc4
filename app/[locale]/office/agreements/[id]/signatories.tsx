import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { partyOf } from '@/lib/agreements/agreement-fields';
import { partyOffers } from '@/lib/agreements/agreement-party-offers';
import type { Agreement, Signatory } from '@/lib/agreements/agreement-queries';
import type { OfficeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { PartyVerbs } from './party-verbs';
import { SignatoryParty, SignatoryPerson } from './signatory-names';

type Props = { agreement: Agreement; ctx: Pick<OfficeContext, 'user' | 'today'> };

/** Who signed, under the name and office of that day, and who has left. */
export function Signatories({ agreement, ctx }: Props) {
	const t = useTranslations('agreements');
	const locale = useLocale();
	const { signatories, signedOn } = agreement;
	const rows = signatories.map((each) => ({ ...each, offers: partyOffers(ctx, agreement, each) }));
	const first = (each: Signatory) => rows.find((row) => partyOf(row) === partyOf(each))?.id === each.id;
	const offering = rows.some(({ offers }) => offers.leave || offers.stay);
	if (signatories.length === 0) {
		return (
			<div className="card">
				<EmptyState title={t('signatories.none')}>{t('signatories.noneBody')}</EmptyState>
			</div>
		);
	}
	return (
		<section className="card" aria-labelledby="signatories-title">
			<header className="card-head">
				<h2 id="signatories-title">{t('sections.signatories')}</h2>
			</header>
			<table className="table signatories" aria-labelledby="signatories-title">
				<thead>
					<tr>
						<th scope="col">{t('signatories.party')}</th>
						<th scope="col">{t('signatories.person')}</th>
						<th scope="col">{t('signatories.signedOn')}</th>
						{offering && (
							<th scope="col">
								<span className="kern-sr-only">{t('signatories.actions')}</span>
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map((each) => (
						<tr key={each.id}>
							<th scope="row">
								<SignatoryParty of={each} />
							</th>
							<td>
								<SignatoryPerson of={each} />
							</td>
							<td className="nowrap">
								{each.signedOn ? formatDay(each.signedOn, locale) : signedOn && formatEdtf(signedOn, locale)}
								{each.accession && (
									<>
										{' '}
										<Badge tone="info">{t('signatories.accession')}</Badge>
									</>
								)}
								{each.leftOn && (
									<div className="muted cell-note">
										{t(each.leftOn > ctx.today ? 'signatories.leaves' : 'signatories.left', {
											date: formatDay(each.leftOn, locale),
										})}
									</div>
								)}
							</td>
							{offering && (
								<td>
									{first(each) && (
										<PartyVerbs
											agreement={agreement}
											signatoryId={each.id}
											name={inLocale(each.label, locale)}
											offers={each.offers}
										/>
									)}
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
