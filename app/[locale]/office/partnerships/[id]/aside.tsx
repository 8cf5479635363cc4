import { getLocale, getTranslations } from 'next-intl/server';
import { DueList } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { addYears, type Day, formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { anniversaries } from '@/lib/partnerships/anniversaries';
import type { LedgerLine } from '@/lib/partnerships/ledger-queries';
import { isInForce, type PartnershipStanding } from '@/lib/partnerships/partnership';
import type { Partnership } from '@/lib/partnerships/partnership-queries';

type Props = { partnership: Partnership; lines: LedgerLine[]; standing: PartnershipStanding; today: Day };

/** What is due, which anniversaries come next, and who is responsible. */
export async function Aside({ partnership, lines, standing, today }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships')]);
	const reviews = [standing.suspension, standing.partialSuspension].flatMap((suspension) =>
		suspension?.reviewOn ? [suspension.reviewOn] : [],
	);
	const next = anniversaries(lines, today, addYears(today, 12)).slice(0, 3);
	const { lead, deputy, fileReference, verifiedOn } = partnership;
	return (
		<aside className="stack">
			{reviews.length > 0 && (
				<Card title={t('aside.due')} flush>
					<DueList
						items={reviews.map((day) => ({
							id: day,
							label: t('aside.review'),
							badge: <Badge tone={day <= today ? 'bad' : 'warn'}>{formatDay(day, locale, 'short')}</Badge>,
						}))}
						empty={t('aside.nothingDue')}
					/>
				</Card>
			)}
			{isInForce(standing.status) && (
				<Card title={t('aside.anniversaries')} flush={next.length > 0}>
					{next.length > 0 ? (
						<DueList
							items={next.map(({ years, day, first, year, precision, standsOut }) => ({
								id: String(years),
								lead: t('aside.years', { years }),
								label: day
									? formatDay(day, locale)
									: formatEdtf(precision === 'month' ? first.slice(0, 7) : String(year), locale),
								strong: standsOut,
							}))}
							empty={t('aside.noAnniversary')}
						/>
					) : (
						<p className="muted">{t('aside.noAnniversary')}</p>
					)}
				</Card>
			)}
			<Card title={t('aside.responsible')}>
				{lead || deputy || fileReference || verifiedOn ? (
					<DescriptionList
						facts={[
							{ label: t('fields.leadUserId'), value: lead },
							{ label: t('aside.deputy'), value: deputy },
							{ label: t('fields.fileReference'), value: fileReference },
							{ label: t('fields.verifiedOn'), value: verifiedOn && formatDay(verifiedOn, locale, 'short') },
						]}
					/>
				) : (
					<p className="muted">{t('aside.nobody')}</p>
				)}
			</Card>
		</aside>
	);
}
