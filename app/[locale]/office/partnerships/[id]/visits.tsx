import { getLocale, getTranslations } from 'next-intl/server';
import { DueList } from '@/components/list/due-list';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { uncountedStatuses } from '@/lib/counting';
import { type Day, formatDayRange } from '@/lib/dates';
import type { PartnershipVisit, partnershipVisits } from '@/lib/partnerships/partnership-visit-queries';
import { visitState } from '@/lib/visits/visit';

type Props = { id: string; today: Day; visits: Awaited<ReturnType<typeof partnershipVisits>> };

/** The next and the latest visits of a partnership, and the way to all of them. */
export async function Visits({ id, today, visits: { next, latest, total, uncounted } }: Props) {
	const [locale, t, words] = await Promise.all([
		getLocale(),
		getTranslations('partnerships.visits'),
		getTranslations('visits'),
	]);
	const office = `/${locale}/office/visits`;
	const items = (found: PartnershipVisit[]) =>
		found.map((visit) => ({
			id: visit.id,
			label: visit.title,
			href: `${office}/${visit.id}`,
			meta: [
				formatDayRange(visit.startsOn, visit.endsOn, locale),
				words(`direction.${visit.direction}`),
				words(`status.${visitState(visit, today)}`),
			].join(' · '),
		}));
	return (
		<div className="stack">
			<Card title={t('next')} flush>
				<DueList items={items(next)} empty={t('noNext')} />
			</Card>
			<Card title={t('latest')} flush>
				<DueList items={items(latest)} empty={t('noLatest')} />
			</Card>
			<p className="row">
				{total > 0 && (
					<Link href={`${office}?partnership=${id}&counted=all`}>{t('all', { count: total })}</Link>
				)}
				{uncounted > 0 && (
					<Link href={`${office}?partnership=${id}&state=${uncountedStatuses.join()}`}>
						{t('uncounted', { count: uncounted })}
					</Link>
				)}
			</p>
		</div>
	);
}
