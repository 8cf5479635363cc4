import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import { ownCountryNames } from '@/lib/territories/country-register';
import { listVisits } from '@/lib/visits/visit-list-query';
import { visitAddress } from '@/lib/visits/visit-params';
import { ListHead } from '../list-head';
import { noRows, readList } from '../read-list';
import { VisitTable } from './visit-columns';
import { VisitCount } from './visit-count';
import { visitFilters } from './visit-filters';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('visits'))('title') };
}

export default async function VisitsPage({ searchParams }: PageProps<'/[locale]/office/visits'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('visits')]);
	const { params, address } = await readList(ctx, visitAddress, searchParams, 'visits');
	const [{ rows, total }, filters, own] = await Promise.all([
		address.blocked ? noRows : listVisits(ctx, params, locale),
		visitFilters(ctx, address, params, locale, t),
		ownCountryNames(ctx),
	]);
	const codes = new Set(rows.flatMap((row) => row.countries));
	return (
		<>
			<ListHead
				noun="visits"
				title={t('title')}
				count={
					!address.blocked && (
						<Suspense key={JSON.stringify(params)} fallback={t('counting')}>
							<VisitCount params={params} />
						</Suspense>
					)
				}
			/>
			<ListView address={address}>
				<ListToolbar searchPlaceholder={t('searchPlaceholder')} filters={filters} />
				<VisitTable
					{...{ rows, total }}
					today={ctx.today}
					may={{
						write: may(ctx.user, 'visits.write'),
						decide: may(ctx.user, 'visits.decide'),
						publish: may(ctx.user, 'visits.publish'),
					}}
					countries={Object.fromEntries([...codes].map((code) => [code, countryName(code, locale, own)]))}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={
						<ListEmpty
							title={t('empty.title')}
							action={
								may(ctx.user, 'visits.write') && (
									<LinkButton look="primary" icon="plus" href={`/${locale}/office/visits/new`}>
										{t('add')}
									</LinkButton>
								)
							}
						>
							{t('empty.body')}
						</ListEmpty>
					}
				/>
			</ListView>
		</>
	);
}
