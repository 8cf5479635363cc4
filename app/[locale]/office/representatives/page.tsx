import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { postStates } from '@/lib/representatives/representative';
import { listRepresentatives } from '@/lib/representatives/representative-list';
import { representativeAddress } from '@/lib/representatives/representative-params';
import { ListHead } from '../list-head';
import { linkedOptions, noRows, readList } from '../read-list';
import { runsFilters } from '../runs-filters';
import { RepresentativeTable } from './representative-columns';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('representatives'))('title') };
}

export default async function RepresentativesPage({
	searchParams,
}: PageProps<'/[locale]/office/representatives'>) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives'),
	]);
	const { params, address } = await readList(ctx, representativeAddress, searchParams, 'representatives');
	const [{ rows, total, vacant }, running] = await Promise.all([
		address.blocked ? { ...noRows, vacant: 0 } : listRepresentatives(ctx, params, locale),
		runsFilters(ctx),
	]);
	const add = may(ctx.user, 'representatives.write') && (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/representatives/new`}>
			{t('establish')}
		</LinkButton>
	);
	return (
		<>
			<ListHead
				noun="representatives"
				title={t('title')}
				count={!address.blocked && t('count', { count: total, vacant })}
				actions={add}
			/>
			<ListView address={address}>
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'state',
							label: t('filters.state'),
							multiple: true,
							options: optionsOf(postStates, (value) => t(`state.${value}`)),
						},
						{
							name: 'vacant',
							label: t('filters.vacant'),
							options: [
								{ value: 'yes', label: t('state.vacant') },
								{ value: 'no', label: t('filters.vacantNo') },
							],
						},
						{
							name: 'absent',
							label: t('filters.absent'),
							options: [{ value: 'yes', label: t('absentToday') }],
						},
						...running,
						{
							name: 'partnership',
							label: t('filters.partnership'),
							options: linkedOptions(address, 'partnership'),
							fromLinks: true,
						},
					]}
				/>
				<RepresentativeTable
					{...{ rows, total }}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={
						<ListEmpty title={t('empty.title')} action={add}>
							{t('empty.body')}
						</ListEmpty>
					}
				/>
			</ListView>
		</>
	);
}
