import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DueList } from '@/components/list/due-list';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { type OfficeContext, requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { type Month, monthAfter, monthInWords, monthOf } from '@/lib/representatives/monthly-report';
import { draftMonthlyReport } from '@/lib/representatives/monthly-report-draft-queries';
import { reportMonths } from '@/lib/representatives/monthly-report-due-queries';
import { loadNewMonthlyReportParams } from '@/lib/representatives/monthly-report-params';
import { findReportOfMonth } from '@/lib/representatives/monthly-report-post-queries';
import { findPost } from '@/lib/representatives/representative-queries';
import { pageTitle } from '../../page-title';
import { ReportForm } from '../report-form';

/** So many months back a report can be begun. */
const backTo = 5;

export const generateMetadata = pageTitle('representatives.reports.beginTitle');

/** With a post and a month: the draft of its report. Without: which months have none yet. */
export default async function NewMonthlyReportPage({
	searchParams,
}: PageProps<'/[locale]/office/monthly-reports/new'>) {
	const ctx = await requirePermission('monthlyReports.write');
	const [{ post: postId, month }, locale, t] = await Promise.all([
		loadNewMonthlyReportParams(searchParams),
		getLocale(),
		getTranslations('representatives.reports'),
	]);
	const list = `/${locale}/office/monthly-reports`;
	const begun = postId && month ? await draftOf(ctx, { postId, month, locale }) : null;
	return (
		<>
			<PageHeader
				title={
					begun && month
						? t('recordTitle', { month: monthInWords(month, locale), partnership: begun.partnership })
						: t('beginTitle')
				}
				breadcrumb={[{ label: t('title'), href: list }]}
				meta={t('chooseBody')}
			/>
			{begun ? <ReportForm values={begun.values} /> : <Months ctx={ctx} locale={locale} list={list} />}
		</>
	);
}

async function draftOf(
	ctx: OfficeContext,
	{ postId, month, locale }: { postId: string; month: Month; locale: string },
) {
	const post = await findPost(ctx, postId);
	if (!post) notFound();
	const known = await findReportOfMonth(ctx, postId, month);
	if (known) redirect(`/${locale}/office/monthly-reports/${known.id}`);
	const german = inLocale(post.partnership, 'de') || post.slug;
	const text = await draftMonthlyReport(
		ctx,
		{ partnershipId: post.partnershipId, partnership: german },
		month,
	);
	return { partnership: inLocale(post.partnership, locale) || post.slug, values: { postId, month, text } };
}

async function Months({ ctx, locale, list }: { ctx: OfficeContext; locale: string; list: string }) {
	const t = await getTranslations('representatives.reports');
	const to = monthOf(ctx.today);
	const months = await reportMonths(ctx, { from: monthAfter(to, -backTo), to }, locale);
	if (months.length === 0) {
		return (
			<Card title={t('choose')} flush>
				<EmptyState
					title={t('noTerm.title')}
					action={<Link href={`/${locale}/office/representatives`}>{t('noTerm.posts')}</Link>}
				>
					{t('noTerm.body')}
				</EmptyState>
			</Card>
		);
	}
	return (
		<Card title={t('choose')} flush>
			<DueList
				items={months
					.filter(({ reportId }) => !reportId)
					.map(({ postId, month, partnership }) => ({
						id: `${postId} ${month}`,
						lead: monthInWords(month, locale),
						label: partnership,
						href: `${list}/new?post=${postId}&month=${month.slice(0, 7)}`,
					}))}
				empty={t('noneToBegin')}
			/>
		</Card>
	);
}
