import { getLocale, getTranslations } from 'next-intl/server';
import { NothingMeant } from '@/components/list/list-faults';
import { ListToolbar } from '@/components/list/list-toolbar';
import { PrintButton } from '@/components/shell/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { hasPartnersInForce } from '@/lib/partnerships/partnership-quiet-queries';
import { monthsOffered } from '@/lib/reports/quiet';
import { markOf, quietNow } from '@/lib/reports/report-figure-queries';
import { quietAddress } from '@/lib/reports/report-params';
import { inTurn } from '@/lib/turns';
import { ListPage } from '../../list-page';
import { pageTitle } from '../../page-title';
import { readList } from '../../read-list';
import { FreezeQuiet } from '../freeze-verbs';
import { kindFilter } from '../kind-filter';
import { QuietTable } from '../quiet-table';

export const generateMetadata = pageTitle('reports.quiet.title');

export default async function QuietPage({ searchParams }: PageProps<'/[locale]/office/reports/quiet'>) {
	const ctx = await requirePermission('reports.read');
	const [{ params, address }, locale, t] = await Promise.all([
		readList(ctx, quietAddress, searchParams, 'reports/quiet'),
		getLocale(),
		getTranslations('reports'),
	]);
	const { months, kind } = params;
	const [figures, kinds] = await Promise.all([
		inTurn(ctx, (slow) => quietNow(slow, { months, kinds: kind })),
		kindFilter(ctx, locale),
	]);
	const { lines } = figures;
	const nobody = lines.length === 0 && !(await hasPartnersInForce(ctx));
	const offered = [...new Set<number>([...monthsOffered, months])].sort((a, b) => a - b);
	const title = t('quiet.frozenTitle', { months, day: formatDay(ctx.today, locale) });
	return (
		<ListPage
			title={t('quiet.title')}
			breadcrumb={[{ label: t('title'), href: `/${locale}/office/reports` }]}
			actions={
				<>
					{!address.blocked && <PrintButton label={t('print')} look="secondary" />}
					{!address.blocked && may(ctx.user, 'reports.write') && (
						<FreezeQuiet
							key={`${title} ${kind}`}
							values={{ title, months, kinds: kind, seen: markOf(figures) }}
						/>
					)}
				</>
			}
			address={address}
			filters={
				<ListToolbar
					filters={[
						{
							name: 'months',
							label: t('filters.months'),
							options: offered.map((count) => ({
								value: String(count),
								label: t('quiet.months', { count }),
							})),
						},
						kinds,
					]}
					summary={t.rich('quiet.count', { count: lines.length, months, b: (text) => <b>{text}</b> })}
				/>
			}
		>
			{address.blocked && <NothingMeant />}
			{!address.blocked && lines.length > 0 && <QuietTable lines={lines} />}
			{!address.blocked && lines.length === 0 && (
				<div className="card">
					{nobody ? (
						<EmptyState title={t('quiet.nobody.title')}>{t('quiet.nobody.body')}</EmptyState>
					) : (
						<EmptyState title={t('quiet.empty.title')}>{t('quiet.empty.body')}</EmptyState>
					)}
				</div>
			)}
			<p className="muted">{t('quiet.rule')}</p>
		</ListPage>
	);
}
