import { getLocale, getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import { formatDay, formatDayRange } from '@/lib/dates';
import { listAbsences } from '@/lib/representatives/absence-queries';
import { lastDayOf, monthAfter, monthInWords, monthOf } from '@/lib/representatives/monthly-report';
import { findReportOfMonth } from '@/lib/representatives/monthly-report-post-queries';
import { holdersOn, overlaps, standIn } from '@/lib/representatives/representative';
import { findPostOf, listTerms, type Post } from '@/lib/representatives/representative-queries';

/** The post in the partnership: who holds it until when, who is away, and the reports of this month and the last. */
export async function OwnPost({ ctx, partnershipId }: { ctx: OfficeContext; partnershipId: string }) {
	const post = await findPostOf(ctx, partnershipId);
	if (!post) return null;
	const [locale, t, words, terms, absences] = await Promise.all([
		getLocale(),
		getTranslations('representatives.home'),
		getTranslations('representatives'),
		listTerms(ctx, post.id),
		listAbsences(ctx, post.id),
	]);
	const [holder] = holdersOn(terms, ctx.today, 'principal');
	const away = absences.findLast(({ to }) => to >= ctx.today);
	const stand = away && standIn(away, terms);
	const deputy = away?.deputy ?? terms.find(({ personId }) => personId === stand)?.name;
	return (
		<DescriptionList
			facts={[
				{
					label: t('term'),
					value: (
						<Link href={`/${locale}/office/representatives/${post.id}`}>
							{holder
								? holder.to
									? t('termUntil', { name: holder.name, day: formatDay(holder.to, locale, 'short') })
									: t('termOpen', { name: holder.name })
								: words('state.vacant')}
						</Link>
					),
				},
				{
					label: t('absence'),
					value:
						away &&
						[
							formatDayRange(away.from, away.to, locale, 'short'),
							deputy ? words('standIn', { name: deputy }) : words('noStandIn'),
						].join(' · '),
				},
				{ label: t('report'), value: <Reports {...{ ctx, post, terms }} /> },
			]}
		/>
	);
}

type ReportsProps = { ctx: OfficeContext; post: Post; terms: Awaited<ReturnType<typeof listTerms>> };

async function Reports({ ctx, post, terms }: ReportsProps) {
	const [locale, t, status] = await Promise.all([
		getLocale(),
		getTranslations('representatives.home'),
		getTranslations('representatives.reports.status'),
	]);
	const list = `/${locale}/office/monthly-reports`;
	const current = monthOf(ctx.today);
	const months = [current, monthAfter(current, -1)].filter((month) =>
		terms.some((term) => overlaps(term, { from: month, to: lastDayOf(month) })),
	);
	const reports = await Promise.all(
		months.map(async (month) => ({ month, report: await findReportOfMonth(ctx, post.id, month) })),
	);
	return (
		<ul className="plain-list">
			{reports.map(({ month, report }) => (
				<li key={month}>
					{report ? (
						<Link href={`${list}/${report.id}`}>
							{t('reportState', { month: monthInWords(month, locale), status: status(report.status) })}
						</Link>
					) : (
						<Link href={`${list}/new?post=${post.id}&month=${month.slice(0, 7)}`}>
							{t('begin', { month: monthInWords(month, locale) })}
						</Link>
					)}
				</li>
			))}
		</ul>
	);
}
