import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { PageHeader } from '@/components/shell/page-header';
import { LinkButton } from '@/components/ui/button';
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
import { noRows, readList } from '../read-list';
import { ReportTable } from './report-columns';

/** So many months back the filter offers. */
const offered = 24;

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('representatives.reports'))('title') };
}

export default async function MonthlyReportsPage({
	searchParams,
}: PageProps<'/[locale]/office/monthly-reports'>) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives.reports'),
	]);
	const { params, address } = await readList(ctx, monthlyReportAddress, searchParams, 'monthly-reports');
	const everyPost = await loadRepresentativeParams(Promise.resolve({ size: '100' }));
	const [{ rows, total }, posts] = await Promise.all([
		address.blocked ? noRows : listMonthlyReports(ctx, params, locale),
		listRepresentatives(ctx, everyPost, locale),
	]);
	const latest = Array.from({ length: offered }, (_, index) => monthAfter(monthOf(ctx.today), -index));
	const months = [...new Set([...latest, ...(params.month ? [params.month] : [])])];
	const add = may(ctx.user, 'monthlyReports.write') && (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/monthly-reports/new`}>
			{t('begin')}
		</LinkButton>
	);
	return (
		<>
			<PageHeader title={t('title')} count={!address.blocked && t('count', { count: total })} actions={add} />
			<ListView address={address}>
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
				<ReportTable
					rows={rows.map(({ text: _, ...row }) => row)}
					total={total}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={
						<ListEmpty title={t('empty.title')} action={add}>
							{t('empty.body')}
						</ListEmpty>
					}
				/>
			</ListView>
		</>
	);
}
