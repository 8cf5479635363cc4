import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import { may, scopeOf } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { daysBetween, formatDay, formatDayRange } from '@/lib/dates';
import { dueOn, monthInWords } from '@/lib/representatives/monthly-report';
import { listReportsIn } from '@/lib/representatives/monthly-report-queries';
import {
	type RepresentativeDue,
	reportsMissing,
	representativesDue,
} from '@/lib/representatives/representative-due';

/** With the day from which they count as due, so that they sort among the others. */
type Dated = DueItem & { due: string };

/** Vacant posts, terms that end, gaps, absences nobody stands in for, and monthly reports that wait. */
export async function representativeRows(ctx: OfficeContext): Promise<Dated[]> {
	const locale = await getLocale();
	const [due, reports] = await Promise.all([representativesDue(ctx, locale), reportRows(ctx)]);
	const rows = await Promise.all(due.map((each) => rowOf(ctx, each)));
	return [...rows, ...reports];
}

async function rowOf({ today }: OfficeContext, due: RepresentativeDue): Promise<Dated> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('representatives')]);
	const href = `/${locale}/office/representatives/${due.postId}`;
	const { partnership } = due;
	const id = `${due.kind}-${due.postId}`;
	switch (due.kind) {
		case 'vacant':
			return {
				...{ id, href, due: today, label: t('due.vacant', { partnership }) },
				badge: (
					<Badge tone={due.next ? 'warn' : 'bad'}>{t(due.next ? 'state.designated' : 'state.vacant')}</Badge>
				),
				meta: due.next ? t('due.vacantUntil', { day: formatDay(due.next, locale) }) : t('due.vacantOpen'),
			};
		case 'ending':
			return {
				...{ id: `${id}-${due.name}`, href, due: due.to, label: t('due.ending', { name: due.name }) },
				strong: due.grade === 7,
				badge: (
					<Badge tone={due.grade === 90 ? 'warn' : 'bad'}>
						{t('due.days', { days: daysBetween(today, due.to) })}
					</Badge>
				),
				meta: [partnership, formatDay(due.to, locale)].join(' · '),
			};
		case 'gap':
			return {
				...{ id, href, due: due.span.from, label: t('due.gap', { partnership }) },
				badge: <Badge tone="warn">{formatDayRange(due.span.from, due.span.to, locale, 'short')}</Badge>,
			};
		case 'overlap': {
			const [first, second] = due.names;
			return {
				...{ id, href, due: due.from < today ? today : due.from, label: t('due.overlap', { partnership }) },
				meta: t('due.overlapMeta', { first, second, day: formatDay(due.from, locale) }),
			};
		}
		case 'absence':
			return {
				...{ id: `${id}-${due.from}`, href, due: due.from, label: t('due.absence', { name: due.name }) },
				badge: (
					<Badge tone={due.from <= today ? 'bad' : 'warn'}>
						{formatDayRange(due.from, due.to, locale, 'short')}
					</Badge>
				),
				meta: partnership,
			};
	}
}

/** Those who write are reminded of what they have not sent, those who approve of what was sent. */
async function reportRows(ctx: OfficeContext): Promise<Dated[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('representatives')]);
	const list = `/${locale}/office/monthly-reports`;
	const own = scopeOf(ctx.user, 'monthlyReports.write') === 'own';
	const [missing, returned, waiting] = await Promise.all([
		reportsMissing(ctx, locale),
		own ? listReportsIn(ctx, ['returned'], locale) : [],
		may(ctx.user, 'monthlyReports.approve') ? listReportsIn(ctx, ['sent'], locale) : [],
	]);
	const label = (row: { month: string; partnership: string }) =>
		t('due.report', { month: monthInWords(row.month, locale), partnership: row.partnership });
	return [
		...missing.map((row) => ({
			id: `report-${row.postId}-${row.month}`,
			due: dueOn(row.month),
			label: label(row),
			href: row.reportId
				? `${list}/${row.reportId}`
				: `${list}/new?post=${row.postId}&month=${row.month.slice(0, 7)}`,
			badge: (
				<Badge tone="bad">
					{t('due.reportMissing', { day: formatDay(dueOn(row.month), locale, 'short') })}
				</Badge>
			),
		})),
		...returned.map((row) => ({
			id: `report-${row.id}`,
			due: dueOn(row.month),
			label: label(row),
			href: `${list}/${row.id}`,
			badge: <Badge tone="warn">{t('due.reportReturned')}</Badge>,
			meta: row.returnReason,
		})),
		...waiting.map((row) => ({
			id: `report-${row.id}`,
			due: dueOn(row.month),
			label: label(row),
			href: `${list}/${row.id}`,
			badge: <Badge tone="info">{t('due.reportWaiting')}</Badge>,
			meta: t('due.reportFrom', { author: row.author }),
		})),
	];
}
