import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { Alert } from '@/components/ui/alert';
import { Link } from '@/components/ui/link';
import { requirePermission } from '@/lib/context';
import { keptNames, keptVisits, reportChanges } from '@/lib/reports/frozen-row-queries';
import type { TripsAlone } from '@/lib/reports/report';
import type { RowParams } from '@/lib/reports/report-params';
import type { FrozenReport } from '@/lib/reports/report-queries';
import type { Figure } from '@/lib/reports/trips';
import { inTurn } from '@/lib/turns';
import { CountingRules } from '../counting-rules';
import { TripReport } from '../trip-report';
import { FrozenRows } from './frozen-rows';

type Props = {
	report: FrozenReport;
	frozen: TripsAlone;
	params: RowParams;
	/** Whether the address names a figure, if it names any. */
	known: boolean;
};

const address = ({ group, by, key, region, ahead, government }: Figure, page = 1) =>
	`?${new URLSearchParams({
		of: group,
		...(by ? { by, key: key ?? '' } : {}),
		...(region ? { region } : {}),
		...(ahead ? { ahead: 'yes' } : {}),
		...(government ? { government: 'yes' } : {}),
		...(page > 1 ? { page: String(page) } : {}),
	})}#rows`;

/** The trips as they were counted on that day; each figure leads to the rows kept with it. */
export async function FrozenTripReport({ report, frozen, params, known }: Props) {
	const ctx = await requirePermission('reports.read');
	const scope = { ...report, government: frozen.government };
	const [names, locale, t] = await Promise.all([
		keptNames(ctx, report),
		getLocale(),
		getTranslations('reports.frozen'),
	]);
	const here = `/${locale}/office/reports/${report.id}`;
	const { of, by, key, region, ahead, government, page } = params;
	const figure: Figure = {
		group: of ?? 'all',
		...(by ? { by, key: key ?? '' } : {}),
		...(region ? { region } : {}),
		ahead: ahead === 'yes',
		government: government === 'yes',
	};
	const narrowed = of !== null;
	return (
		<>
			<Suspense>
				<Changes scope={scope} />
			</Suspense>
			<TripReport
				figures={frozen.figures}
				uncounted={{ count: frozen.uncounted }}
				names={names}
				quoted={frozen.quoted}
				period={report}
				government={frozen.government}
				hrefOf={(each) => here + address(each)}
			/>
			{known ? (
				<FrozenRows
					found={await keptVisits(ctx, scope, figure, page)}
					page={page}
					narrowed={narrowed}
					allHref={here}
					hrefOf={(to) => here + (narrowed ? address(figure, to) : `?page=${to}#rows`)}
				/>
			) : (
				<Alert tone="warn" title={t('noFigure')}>
					<Link href={here}>{t('allRows')}</Link>
				</Alert>
			)}
			<CountingRules />
		</>
	);
}

async function Changes({ scope }: { scope: Parameters<typeof reportChanges>[1] }) {
	const ctx = await requirePermission('reports.read');
	const [changes, locale, t] = await Promise.all([
		inTurn(ctx, (slow) => reportChanges(slow, scope)),
		getLocale(),
		getTranslations('reports.frozen'),
	]);
	const lines = (['changed', 'gone', 'added'] as const).flatMap((what) => {
		const count = changes[what];
		return count > 0 ? [t(`changes.${what}`, { count })] : [];
	});
	if (lines.length === 0) return <p className="muted">{t('unchanged')}</p>;
	const now = new URLSearchParams({
		from: scope.from,
		to: scope.to,
		...(scope.government ? { government: 'yes' } : {}),
	});
	return (
		<Alert tone="info" title={t('changes.title')}>
			<p>{lines.join(' ')}</p>
			<p>
				<Link href={`/${locale}/office/reports/trips?${now}`}>{t('changes.now')}</Link>
			</p>
		</Alert>
	);
}
