import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import type { AgreementStanding } from '@/lib/agreements/agreement';
import type { ledgerLinesOf } from '@/lib/agreements/agreement-link-queries';
import type { Agreement } from '@/lib/agreements/agreement-queries';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { useSpans } from '../use-spans';

type Props = {
	agreement: Agreement;
	standing: AgreementStanding;
	lines: Awaited<ReturnType<typeof ledgerLinesOf>>;
};

/** What was signed with whom, when and where, and how long it holds. */
export function Facts({ agreement, standing, lines }: Props) {
	const t = useTranslations('agreements');
	const entryTypes = useTranslations('partnerships.entryType');
	const locale = useLocale();
	const span = useSpans();
	const office = `/${locale}/office`;
	const { signedOn, signedAt, endsOn, tacitRenewalMonths, noticeMonths, terminatedOn } = agreement;
	const signed = signedOn && formatEdtf(signedOn, locale);
	const term = [
		endsOn && t('facts.until', { date: formatDay(standing.termEnd ?? endsOn, locale) }),
		tacitRenewalMonths && t('facts.renews', { span: span(tacitRenewalMonths) }),
	].filter(Boolean);
	const { notice } = standing;
	const leaving = [
		noticeMonths !== null &&
			(noticeMonths === 0
				? t('facts.noNoticePeriod')
				: t('facts.noticePeriod', { span: span(noticeMonths) })),
		notice &&
			t('facts.noticeBy', {
				date: formatDay(notice.noticeBy, locale),
				end: formatDay(notice.end, locale),
			}),
	].filter(Boolean);
	return (
		<DescriptionList
			facts={[
				{ label: t('fields.kind'), value: t(`kind.${agreement.kind}`) },
				{
					label: t('fields.partnershipIds'),
					value: agreement.partnerships.map(({ id, label, slug }, index) => (
						<Fragment key={id}>
							{index > 0 && ' · '}
							<Link href={`${office}/partnerships/${id}?tab=agreements`}>
								{inLocale(label, locale) || slug}
							</Link>
						</Fragment>
					)),
				},
				{
					label: t('facts.signed'),
					value: signed ? (
						signedAt ? (
							t('facts.signedAt', { date: signed, place: signedAt })
						) : (
							signed
						)
					) : (
						<span className="muted">{t('unsigned')}</span>
					),
				},
				{
					label: t('fields.visitId'),
					value: agreement.visitId && (
						<Link href={`${office}/visits/${agreement.visitId}`}>{agreement.visit}</Link>
					),
				},
				{
					label: t('facts.inForceFrom'),
					value: agreement.inForceFrom && formatDay(agreement.inForceFrom, locale),
				},
				{ label: t('facts.term'), value: term.join(', ') || t('unlimited') },
				{ label: t('facts.notice'), value: leaving.join('; ') },
				{
					label: t('facts.ended'),
					value: terminatedOn && [formatDay(terminatedOn, locale), agreement.terminationReason].join(': '),
				},
				{ label: t('facts.accession'), value: agreement.openForAccession && t('open') },
				{
					label: t('facts.ledger'),
					value:
						lines.length > 0 &&
						lines.map(({ id, type, partnershipId, label, slug }) => (
							<div key={id}>
								{entryTypes(type)}:{' '}
								<Link href={`${office}/partnerships/${partnershipId}?tab=overview#ledger`}>
									{inLocale(label, locale) || slug}
								</Link>
							</div>
						)),
				},
				{ label: t('fields.fileReference'), value: agreement.fileReference },
			]}
		/>
	);
}
