import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type DueItem, DueList } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { addYears, type Day, formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { anniversaries } from '@/lib/partnerships/anniversaries';
import type { LedgerLine } from '@/lib/partnerships/ledger-queries';
import { isInForce, type PartnershipStanding } from '@/lib/partnerships/partnership';
import type { Partnership } from '@/lib/partnerships/partnership-queries';
import { FollowUpBadge } from '../../follow-ups/follow-up-badge';
import { Represented } from './represented';

type Props = {
	children?: ReactNode;
	partnership: Partnership;
	lines: LedgerLine[];
	standing: PartnershipStanding;
	promised: FollowUp[];
	today: Day;
};

/** What is due, which anniversaries come next, and who represents it. */
export async function Aside({ partnership, lines, standing, promised, today, children }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships')]);
	const reviews = [standing.suspension, standing.partialSuspension].flatMap((suspension) =>
		suspension?.reviewOn ? [suspension.reviewOn] : [],
	);
	const due: DueItem[] = [
		...reviews.map((day) => ({
			id: day,
			label: t('aside.review'),
			meta: <Badge tone={day <= today ? 'bad' : 'warn'}>{formatDay(day, locale, 'short')}</Badge>,
		})),
		...promised.slice(0, 5).map((followUp) => ({
			id: followUp.id,
			label: followUp.text,
			href: '?tab=overview#follow-ups',
			meta: <FollowUpBadge followUp={followUp} today={today} />,
		})),
	];
	const next = anniversaries(lines, today, addYears(today, 12), today).slice(0, 3);
	return (
		<>
			{due.length > 0 && (
				<Card title={t('aside.due')} flush>
					<DueList items={due} empty={t('aside.nothingDue')} />
				</Card>
			)}
			{children}
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
			<Represented partnershipId={partnership.id} inForce={isInForce(standing.status)} />
		</>
	);
}
