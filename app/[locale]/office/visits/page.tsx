import { getLocale, getTranslations } from 'next-intl/server';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { listVisits } from '@/lib/visits/visit-list';
import { visitAddress } from '@/lib/visits/visit-params';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { VisitTable } from './visit-columns';
import { VisitCount } from './visit-count';
import { visitFilters } from './visit-filters';

export const generateMetadata = pageTitle('visits.title');

export default async function VisitsPage({ searchParams }: PageProps<'/[locale]/office/visits'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('visits')]);
	const list = await readList(ctx, visitAddress, searchParams, 'visits');
	const [table, filters, own] = await Promise.all([
		readRows(list, (params) => listVisits(ctx, params, locale)),
		visitFilters(list, t),
		ownCountryNames(ctx),
	]);
	const codes = new Set(table.rows.flatMap((row) => row.countries));
	return (
		<ListPage
			noun="visits"
			title={t('title')}
			count={<VisitCount listed={Date.now()} />}
			address={list.address}
			filters={<ListToolbar searchPlaceholder={t('searchPlaceholder')} filters={filters} />}
		>
			<VisitTable
				{...table}
				today={ctx.today}
				may={{
					write: may(ctx.user, 'visits.write'),
					decide: may(ctx.user, 'visits.decide'),
					publish: may(ctx.user, 'visits.publish'),
				}}
				countries={Object.fromEntries([...codes].map((code) => [code, countryName(code, locale, own)]))}
				empty={
					<ListEmpty
						title={t('empty.title')}
						action={may(ctx.user, 'visits.write') && <NewButton noun="visits">{t('add')}</NewButton>}
					>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
