import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Link } from '@/components/ui/link';
import { requirePermission } from '@/lib/context';
import type { FrozenTrips } from '@/lib/reports/report';
import type { RowParams } from '@/lib/reports/report-params';
import { type FrozenReport, reportChanges } from '@/lib/reports/report-queries';
import { namesOf } from '@/lib/reports/trip-names';
import { type Figure, rowsBehind } from '@/lib/reports/trips';
import { CountingRules } from '../counting-rules';
import { TripReport } from '../trip-report';
import { FrozenRows } from './frozen-rows';

type Props = {
	report: FrozenReport;
	frozen: FrozenTrips;
	params: RowParams;
	/** Whether the address names a figure, if it names any. */
	known: boolean;
};

const address = ({ group, by, key, region, ahead, government }: Figure) =>
	`?${new URLSearchParams({
		of: group,
		...(by ? { by, key: key ?? '' } : {}),
		...(region ? { region } : {}),
		...(ahead ? { ahead: 'yes' } : {}),
		...(government ? { government: 'yes' } : {}),
	})}#rows`;

/** The trips as they were counted on that day; each figure leads to the rows kept with it. */
export async function FrozenTripReport({ report, frozen, params, known }: Props) {
	const ctx = await requirePermission('reports.read');
	const [changes, locale, t] = await Promise.all([
		reportChanges(ctx, report, frozen),
		getLocale(),
		getTranslations('reports.frozen'),
	]);
	const here = `/${locale}/office/reports/${report.id}`;
	const { of, by, key, region, ahead, government } = params;
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
			<Changes report={report} frozen={frozen} changes={changes} />
			<TripReport
				figures={frozen.figures}
				uncounted={{ count: frozen.uncounted }}
				names={namesOf(frozen.visits)}
				quoted={frozen.quoted}
				period={report}
				government={frozen.government}
				hrefOf={(each) => here + address(each)}
			/>
			{known ? (
				<FrozenRows
					visits={rowsBehind(frozen.visits, figure, report.frozenOn)}
					narrowed={narrowed}
					allHref={here}
					changes={changes}
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

async function Changes({
	report,
	frozen,
	changes,
}: Pick<Props, 'report' | 'frozen'> & { changes: Awaited<ReturnType<typeof reportChanges>> }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.frozen')]);
	const lines = (['changed', 'gone', 'added'] as const).flatMap((what) => {
		const count = what === 'added' ? changes.added : changes[what].length;
		return count > 0 ? [t(`changes.${what}`, { count })] : [];
	});
	if (lines.length === 0) return <p className="muted">{t('unchanged')}</p>;
	const now = new URLSearchParams({
		from: report.from,
		to: report.to,
		...(frozen.government ? { government: 'yes' } : {}),
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
