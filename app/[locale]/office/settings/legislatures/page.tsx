import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { requirePermission } from '@/lib/context';
import { listLegislatures } from '@/lib/settings/legislature-queries';
import { overlaps } from '@/lib/settings/settings';
import { ListChanges } from '../../list-changes';
import { pageTitle } from '../../page-title';
import { LegislatureList } from './legislature-list';

export const generateMetadata = pageTitle('settings.legislatures.title');

export default async function LegislaturesPage({
	searchParams,
}: PageProps<'/[locale]/office/settings/legislatures'>) {
	const ctx = await requirePermission('settings.write');
	const [locale, t, search] = await Promise.all([getLocale(), getTranslations('settings'), searchParams]);
	const periods = await listLegislatures(ctx);
	const shared = overlaps(periods).map(([one, other]) => ({ one: one.label, other: other.label }));
	return (
		<>
			<PageHeader
				title={t('legislatures.title')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/settings` }]}
				meta={t('legislatures.lead')}
			/>
			<div className="stack settings">
				<Card flush>
					<LegislatureList periods={periods} shared={shared} />
				</Card>
				<Card title={t('history')}>
					<ListChanges table="legislatures" search={search} />
				</Card>
			</div>
		</>
	);
}
