import { getLocale, getTranslations } from 'next-intl/server';
import { NothingMeant } from '@/components/list/list-faults';
import { ListToolbar } from '@/components/list/list-toolbar';
import { PrintButton } from '@/components/shell/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { mostYears } from '@/lib/reports/anniversary-lines';
import { anniversariesNow, markOf } from '@/lib/reports/report-figure-queries';
import { anniversaryAddress } from '@/lib/reports/report-params';
import { inTurn } from '@/lib/turns';
import { ListPage } from '../../list-page';
import { pageTitle } from '../../page-title';
import { readList } from '../../read-list';
import { AnniversaryTable } from '../anniversary-table';
import { FreezeAnniversaries } from '../freeze-verbs';
import { kindFilter } from '../kind-filter';

export const generateMetadata = pageTitle('reports.anniversaries.title');

const [yearsBack, yearsAhead] = [15, 15];

type Props = PageProps<'/[locale]/office/reports/anniversaries'>;

export default async function AnniversariesPage({ searchParams }: Props) {
	const ctx = await requirePermission('reports.read');
	const [{ params, address }, locale, t] = await Promise.all([
		readList(ctx, anniversaryAddress, searchParams, 'reports/anniversaries'),
		getLocale(),
		getTranslations('reports'),
	]);
	const thisYear = Number(ctx.today.slice(0, 4));
	const from = params.year ?? Math.min(thisYear, params.until ?? thisYear);
	const years = { from, to: Math.min(params.until ?? from, from + mostYears) };
	const [figures, kinds] = await Promise.all([
		inTurn(ctx, (slow) => anniversariesNow(slow, { ...years, kinds: params.kind })),
		kindFilter(ctx, locale),
	]);
	const { lines, undated } = figures;
	const offered = Array.from(
		{ length: yearsBack + yearsAhead + 1 },
		(_, index) => thisYear - yearsBack + index,
	);
	const options = [...new Set([...offered, years.from, years.to])]
		.sort((a, b) => a - b)
		.map((year) => ({ value: String(year), label: String(year) }));
	const span = years.from === years.to ? 'frozenTitle' : 'frozenTitleYears';
	const title = t(`anniversaries.${span}`, { from: String(years.from), to: String(years.to) });
	const open = lines.filter((line) => line.open).length;
	return (
		<ListPage
			title={t('anniversaries.title')}
			breadcrumb={[{ label: t('title'), href: `/${locale}/office/reports` }]}
			meta={address.blocked ? undefined : title}
			actions={
				!address.blocked && (
					<>
						<PrintButton label={t('print')} look="secondary" />
						{may(ctx.user, 'reports.write') && (
							<FreezeAnniversaries
								key={`${title} ${params.kind}`}
								values={{ title, ...years, kinds: params.kind, seen: markOf(figures) }}
							/>
						)}
					</>
				)
			}
			address={address}
			filters={
				<ListToolbar
					filters={[
						{ name: 'year', label: t('filters.year'), options },
						{ name: 'until', label: t('filters.until'), options },
						kinds,
					]}
					summary={t.rich('anniversaries.count', {
						count: lines.length,
						open,
						b: (text) => <b>{text}</b>,
					})}
				/>
			}
		>
			{address.blocked && <NothingMeant />}
			{!address.blocked && lines.length > 0 && <AnniversaryTable lines={lines} />}
			{!address.blocked && lines.length === 0 && (
				<div className="card">
					<EmptyState title={t('anniversaries.empty.title')}>{t('anniversaries.empty.body')}</EmptyState>
				</div>
			)}
			<p className="muted">
				{t('anniversaries.rule')} {undated > 0 && t('anniversaries.undated', { count: undated })}
			</p>
		</ListPage>
	);
}
