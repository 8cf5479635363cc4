import { getLocale, getTranslations } from 'next-intl/server';
import { NothingMeant } from '@/components/list/list-faults';
import { ListToolbar } from '@/components/list/list-toolbar';
import { PrintButton } from '@/components/shell/print-button';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import { type Day, formatDayRange } from '@/lib/dates';
import type { CountedTrips } from '@/lib/reports/report';
import { markOf, tripsNow } from '@/lib/reports/report-figure-queries';
import { tripAddress } from '@/lib/reports/report-params';
import { reportPeriod } from '@/lib/reports/report-period';
import { listLegislatures } from '@/lib/reports/report-queries';
import { rowsAddress, type TripScope } from '@/lib/reports/trip-links';
import { inTurn } from '@/lib/turns';
import { ListPage } from '../../list-page';
import { pageTitle } from '../../page-title';
import { readList } from '../../read-list';
import { CountingRules } from '../counting-rules';
import { FreezeTrips } from '../freeze-verbs';
import { TripReport } from '../trip-report';

export const generateMetadata = pageTitle('reports.trips.title');

const excelAddress = ({ from, to, government }: TripScope, locale: string) =>
	`/api/reports/trips?${new URLSearchParams({
		...{ from, to, locale },
		...(government ? { government: 'yes' } : {}),
	})}`;

export default async function TripsPage({ searchParams }: PageProps<'/[locale]/office/reports/trips'>) {
	const ctx = await requirePermission('reports.read');
	const [{ params, address }, legislatures, locale, t] = await Promise.all([
		readList(ctx, tripAddress, searchParams, 'reports/trips'),
		listLegislatures(ctx),
		getLocale(),
		getTranslations('reports'),
	]);
	const legislature = legislatures.find(({ id }) => id === params.legislature) ?? null;
	const period = address.blocked ? null : reportPeriod({ ...params, legislature }, ctx.today);
	const government = params.government === 'yes';
	const days = period && formatDayRange(period.from, period.to, locale);
	const scope = period && { ...period, government };
	const counted = scope && (await inTurn(ctx, (slow) => tripsNow(slow, scope)));
	return (
		<ListPage
			title={t('trips.title')}
			breadcrumb={[{ label: t('title'), href: `/${locale}/office/reports` }]}
			meta={[days, legislature?.label, government && t('trips.onlyGovernment')].filter(Boolean).join(' · ')}
			actions={
				scope &&
				counted && (
					<>
						<PrintButton label={t('print')} look="secondary" />
						<LinkButton href={excelAddress(scope, locale)} hard>
							{t('excel')}
						</LinkButton>
						{may(ctx.user, 'reports.write') && (
							<FreezeTrips
								key={`${scope.from} ${scope.to} ${government}`}
								values={{
									...scope,
									title: t('trips.frozenTitle', { days: days ?? '' }),
									legislatureId: legislature?.id ?? '',
									seen: markOf(counted),
								}}
							/>
						)}
					</>
				)
			}
			address={address}
			filters={
				<ListToolbar
					filters={[
						{
							name: 'legislature',
							label: t('filters.legislature'),
							options: legislatures.map(({ id, label }) => ({ value: id, label })),
						},
						{ name: 'from', label: t('filters.from'), day: 'first' },
						{ name: 'to', label: t('filters.to'), day: 'last' },
						{
							name: 'government',
							label: t('filters.government'),
							options: [{ value: 'yes', label: t('trips.onlyGovernment') }],
						},
					]}
				/>
			}
		>
			{scope && counted ? (
				<Counted scope={scope} counted={counted} today={ctx.today} />
			) : address.blocked ? (
				<NothingMeant />
			) : (
				<EmptyState title={t('noPeriod.title')}>{t('noPeriod.body')}</EmptyState>
			)}
		</ListPage>
	);
}

async function Counted({
	scope,
	counted: { figures, uncounted, names, quoted },
	today,
}: {
	scope: TripScope;
	counted: CountedTrips;
	today: Day;
}) {
	const locale = await getLocale();
	const { government, ...period } = scope;
	const list = `/${locale}/office/visits`;
	const off = new URLSearchParams({
		...period,
		...(government ? { government: 'yes' } : {}),
		state: uncountedStatuses.join(),
	});
	return (
		<>
			<TripReport
				figures={figures}
				uncounted={{ count: uncounted, href: `${list}?${off}` }}
				names={names}
				quoted={quoted}
				period={period}
				government={government}
				hrefOf={(figure) => list + rowsAddress(scope, figure, today)}
			/>
			<CountingRules />
		</>
	);
}
