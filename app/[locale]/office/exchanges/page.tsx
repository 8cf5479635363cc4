import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { targetGroups } from '@/lib/exchanges/exchange';
import { programmeStatuses } from '@/lib/exchanges/programmes/programme';
import { listProgrammes } from '@/lib/exchanges/programmes/programme-list';
import { programmeAddress } from '@/lib/exchanges/programmes/programme-params';
import { partnershipsWithProgrammes } from '@/lib/exchanges/programmes/programme-queries';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { runsFilters } from '../runs-filters';
import { ProgrammeTable } from './programme-columns';

export const generateMetadata = pageTitle('exchanges.title');

export default async function ExchangesPage({ searchParams }: PageProps<'/[locale]/office/exchanges'>) {
	const [ctx, locale, t, placements] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('exchanges'),
		getTranslations('placements'),
	]);
	const list = await readList(ctx, programmeAddress, searchParams, 'exchanges');
	const [table, partnerships, running] = await Promise.all([
		readRows(list, (params) => listProgrammes(ctx, params, locale)),
		partnershipsWithProgrammes(ctx, locale),
		runsFilters(),
	]);
	const add = may(ctx.user, 'programmes.write') && <NewButton noun="exchanges">{t('add')}</NewButton>;
	return (
		<ListPage
			noun="exchanges"
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={
				<>
					<LinkButton href={`/${locale}/office/exchanges/placements`}>{placements('title')}</LinkButton>
					{add}
				</>
			}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'target',
							label: t('filters.target'),
							multiple: true,
							options: optionsOf(targetGroups, (value) => t(`targetGroup.${value}`)),
						},
						{
							name: 'status',
							label: t('filters.status'),
							multiple: true,
							options: optionsOf(programmeStatuses, (value) => t(`status.${value}`)),
						},
						{
							name: 'partnership',
							label: t('filters.partnership'),
							options: partnerships.map(({ id, name }) => ({ value: id, label: name })),
						},
						{
							name: 'open',
							label: t('filters.open'),
							options: [
								{ value: 'yes', label: t('filters.openYes') },
								{ value: 'no', label: t('filters.openNo') },
							],
						},
						...running,
					]}
				/>
			}
		>
			<ProgrammeTable
				{...table}
				empty={
					<ListEmpty title={t('empty.title')} action={add}>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
