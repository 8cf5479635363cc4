import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ListToolbar } from '@/components/list-toolbar';
import { ListView } from '@/components/list-view';
import { PageHeader } from '@/components/page-header';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { formatDayRange } from '@/lib/dates';
import { quotedWithin } from '@/lib/reports/quoted-queries';
import { loadTripParams } from '@/lib/reports/report-params';
import { type Period, reportPeriod } from '@/lib/reports/report-period';
import { listLegislatures } from '@/lib/reports/report-queries';
import { rowsAddress, type TripScope } from '@/lib/reports/trip-links';
import { countedVisits, uncountedVisits } from '@/lib/reports/trip-queries';
import { tripFigures } from '@/lib/reports/trips';
import { uncountedStatuses } from '@/lib/visits/visit-counting';
import { CountingRules } from '../counting-rules';
import { FreezeTrips } from '../freeze-verbs';
import { PrintButton } from '../print-button';
import { TripReport } from '../trip-report';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('reports.trips'))('title') };
}

const excelAddress = ({ from, to, government }: TripScope, locale: string) =>
	`/api/reports/trips?${new URLSearchParams({
		...{ from, to, locale },
		...(government ? { government: 'yes' } : {}),
	})}`;

export default async function TripsPage({ searchParams }: PageProps<'/[locale]/office/reports/trips'>) {
	const ctx = await requirePermission('reports.read');
	const [params, legislatures, locale, t] = await Promise.all([
		loadTripParams(searchParams),
		listLegislatures(ctx),
		getLocale(),
		getTranslations('reports'),
	]);
	const legislature = legislatures.find(({ id }) => id === params.legislature) ?? null;
	const period = reportPeriod({ ...params, legislature }, ctx.today);
	const government = params.government === 'yes';
	const days = period && formatDayRange(period.from, period.to, locale);
	return (
		<>
			<PageHeader
				title={t('trips.title')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/reports` }]}
				meta={[days, legislature?.label, government && t('trips.onlyGovernment')].filter(Boolean).join(' · ')}
				actions={
					period && (
						<>
							<PrintButton />
							<LinkButton href={excelAddress({ ...period, government }, locale)} hard>
								{t('excel')}
							</LinkButton>
							{may(ctx.user, 'reports.write') && (
								<FreezeTrips
									key={`${period.from} ${period.to} ${government}`}
									values={{
										...period,
										title: t('trips.frozenTitle', { days: days ?? '' }),
										legislatureId: legislature?.id ?? '',
										government,
									}}
								/>
							)}
						</>
					)
				}
			/>
			<ListView>
				<ListToolbar
					filters={[
						{
							name: 'legislature',
							label: t('filters.legislature'),
							options: legislatures.map(({ id, label }) => ({ value: id, label })),
						},
						{ name: 'from', label: t('filters.from'), day: true },
						{ name: 'to', label: t('filters.to'), day: true },
						{
							name: 'government',
							label: t('filters.government'),
							options: [{ value: 'yes', label: t('trips.onlyGovernment') }],
						},
					]}
				/>
				{period ? (
					<Counted period={period} government={government} />
				) : (
					<EmptyState title={t('noPeriod.title')}>{t('noPeriod.body')}</EmptyState>
				)}
			</ListView>
		</>
	);
}

async function Counted({ period, government }: { period: Period; government: boolean }) {
	const [ctx, locale] = await Promise.all([requirePermission('reports.read'), getLocale()]);
	const scope = { ...period, government };
	const [visits, uncounted, quoted] = await Promise.all([
		countedVisits(ctx, scope),
		uncountedVisits(ctx, scope),
		quotedWithin(ctx, period),
	]);
	const list = `/${locale}/office/visits`;
	const off = new URLSearchParams({
		...period,
		...(government ? { government: 'yes' } : {}),
		state: uncountedStatuses.join(),
	});
	return (
		<>
			<TripReport
				figures={tripFigures(visits, { ...period, today: ctx.today })}
				uncounted={{ count: uncounted, href: `${list}?${off}` }}
				visits={visits}
				quoted={quoted}
				period={period}
				hrefOf={(figure) => list + rowsAddress(scope, figure, ctx.today)}
			/>
			<CountingRules />
		</>
	);
}
