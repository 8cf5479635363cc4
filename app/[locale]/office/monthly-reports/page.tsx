import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import {
	monthAfter,
	monthInWords,
	monthlyReportStatuses,
	monthOf,
} from '@/lib/representatives/monthly-report';
import { monthlyReportAddress } from '@/lib/representatives/monthly-report-params';
import { listMonthlyReports } from '@/lib/representatives/monthly-report-queries';
import { listRepresentatives } from '@/lib/representatives/representative-list';
import { loadRepresentativeParams } from '@/lib/representatives/representative-params';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { ReportTable } from './report-columns';

/** So many months back the filter offers. */
const offered = 24;

export const generateMetadata = pageTitle('representatives.reports.title');

export default async function MonthlyReportsPage({
	searchParams,
}: PageProps<'/[locale]/office/monthly-reports'>) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives.reports'),
	]);
	const list = await readList(ctx, monthlyReportAddress, searchParams, 'monthly-reports');
	const everyPost = await loadRepresentativeParams(Promise.resolve({ size: '100' }));
	const [table, posts] = await Promise.all([
		readRows(list, (params) => listMonthlyReports(ctx, params, locale)),
		listRepresentatives(ctx, everyPost, locale),
	]);
	const latest = Array.from({ length: offered }, (_, index) => monthAfter(monthOf(ctx.today), -index));
	const months = [...new Set([...latest, ...(list.params.month ? [list.params.month] : [])])];
	const add = may(ctx.user, 'monthlyReports.write') && (
		<NewButton noun="monthly-reports">{t('begin')}</NewButton>
	);
	return (
		<ListPage
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={add}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'status',
							label: t('filters.status'),
							multiple: true,
							options: optionsOf(monthlyReportStatuses, (value) => t(`status.${value}`)),
						},
						{
							name: 'partnership',
							label: t('filters.partnership'),
							options: posts.rows
								.filter(({ postId }) => postId)
								.map(({ id, partnership }) => ({ value: id, label: partnership })),
						},
						{
							name: 'month',
							label: t('filters.month'),
							options: months.map((month) => ({
								value: month.slice(0, 7),
								label: monthInWords(month, locale),
							})),
						},
					]}
				/>
			}
		>
			<ReportTable
				{...table}
				rows={table.rows.map(({ text: _, ...row }) => row)}
				empty={
					<ListEmpty title={t('empty.title')} action={add}>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
