import { getLocale, getTranslations } from 'next-intl/server';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { listAgreements } from '@/lib/agreements/agreement-list';
import { agreementAddress } from '@/lib/agreements/agreement-params';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { runsFilters } from '../runs-filters';
import { AgreementTable } from './agreement-columns';
import { agreementFilters } from './agreement-filters';

export const generateMetadata = pageTitle('agreements.title');

export default async function AgreementsPage({ searchParams }: PageProps<'/[locale]/office/agreements'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('agreements')]);
	const list = await readList(ctx, agreementAddress, searchParams, 'agreements');
	const [table, running] = await Promise.all([
		readRows(list, (params) => listAgreements(ctx, params, locale)),
		runsFilters(),
	]);
	const add = may(ctx.user, 'agreements.write') && <NewButton noun="agreements">{t('add')}</NewButton>;
	return (
		<ListPage
			noun="agreements"
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={add}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[...agreementFilters(t), ...running]}
				/>
			}
		>
			<AgreementTable
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
