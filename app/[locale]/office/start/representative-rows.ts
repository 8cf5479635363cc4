import { getLocale, getTranslations } from 'next-intl/server';
import { may, scopeOf } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { leadsOf } from '@/lib/partnerships/partnership-lead-sql';
import { dueOn, monthInWords } from '@/lib/representatives/monthly-report';
import { reportsMissing } from '@/lib/representatives/monthly-report-due-queries';
import { listReportsIn } from '@/lib/representatives/monthly-report-post-queries';
import { type RepresentativeDue, representativesDue } from '@/lib/representatives/representative-due';
import type { Account, Due } from '@/lib/start/start-page';

/** Vacant posts, terms that end, gaps, absences nobody stands in for, and monthly reports that wait. */
export async function representativeRows(ctx: OfficeContext): Promise<Due[]> {
	const [locale, reports] = await Promise.all([getLocale(), reportRows(ctx)]);
	const due = await representativesDue(ctx, locale);
	const leads = await leadsOf(
		ctx,
		'partnership',
		due.map(({ partnershipId }) => partnershipId),
	);
	const rows = await Promise.all(due.map((each) => rowOf(each, leads.get(each.partnershipId) ?? [])));
	return [...rows, ...reports];
}

async function rowOf(due: RepresentativeDue, owners: Account[]): Promise<Due> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.what')]);
	const { partnership, kind } = due;
	const shared = {
		id: `${kind}-${due.postId}`,
		kind: 'person' as const,
		what: t(kind),
		where: partnership,
		href: `/${locale}/office/representatives/${due.postId}`,
		owners,
	};
	switch (due.kind) {
		case 'vacant':
			return { ...shared, due: due.since };
		case 'ending':
			return {
				...shared,
				id: `${shared.id}-${due.name}`,
				where: [due.name, partnership].join(', '),
				due: due.to,
			};
		case 'gap':
			return { ...shared, due: due.span.from };
		case 'overlap':
			return { ...shared, where: [...due.names, partnership].join(', '), due: due.from };
		case 'absence':
			return {
				...shared,
				id: `${shared.id}-${due.from}`,
				where: [due.name, partnership].join(', '),
				due: due.from,
			};
	}
}

/** Those who write are reminded of what they have not sent, those who approve of what was sent. */
async function reportRows(ctx: OfficeContext): Promise<Due[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.what')]);
	const list = `/${locale}/office/monthly-reports`;
	const own = scopeOf(ctx.user, 'monthlyReports.write') === 'own';
	const [missing, returned, waiting] = await Promise.all([
		reportsMissing(ctx, locale),
		own ? listReportsIn(ctx, ['returned'], locale) : [],
		may(ctx.user, 'monthlyReports.approve') ? listReportsIn(ctx, ['sent'], locale) : [],
	]);
	const leads = await leadsOf(
		ctx,
		'partnership',
		waiting.map(({ partnershipId }) => partnershipId),
	);
	const shared = (row: { month: string; partnership: string }) => ({
		kind: 'report' as const,
		where: [row.partnership, monthInWords(row.month, locale)].join(', '),
		due: dueOn(row.month),
		owners: [ctx.user],
	});
	return [
		...missing.map(
			(row): Due => ({
				...shared(row),
				id: `report-${row.postId}-${row.month}`,
				what: t('reportMissing'),
				href: row.reportId
					? `${list}/${row.reportId}`
					: `${list}/new?post=${row.postId}&month=${row.month.slice(0, 7)}`,
			}),
		),
		...returned.map(
			(row): Due => ({
				...shared(row),
				id: `report-${row.id}`,
				what: t('reportReturned'),
				href: `${list}/${row.id}`,
			}),
		),
		...waiting.map(
			(row): Due => ({
				...shared(row),
				id: `report-${row.id}`,
				what: t('reportWaiting'),
				where: [row.partnership, monthInWords(row.month, locale), row.author].filter(Boolean).join(', '),
				href: `${list}/${row.id}`,
				owners: leads.get(row.partnershipId) ?? [],
				approval: true,
			}),
		),
	];
}
