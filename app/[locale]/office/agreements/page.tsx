import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { LinkButton } from '@/components/ui/button';
import { listAgreements } from '@/lib/agreements/agreement-list';
import { agreementAddress } from '@/lib/agreements/agreement-params';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { allPartnershipChoices } from '@/lib/partnerships/partnership-choices';
import { ListHead } from '../list-head';
import { noRows, readList } from '../read-list';
import { runsFilters } from '../runs-filters';
import { AgreementTable } from './agreement-columns';
import { agreementFilters } from './agreement-filters';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('agreements'))('title') };
}

export default async function AgreementsPage({ searchParams }: PageProps<'/[locale]/office/agreements'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('agreements')]);
	const { params, address } = await readList(ctx, agreementAddress, searchParams, 'agreements');
	const [{ rows, total }, partnerships, running] = await Promise.all([
		address.blocked ? noRows : listAgreements(ctx, params, locale),
		allPartnershipChoices(ctx, locale),
		runsFilters(ctx),
	]);
	const add = may(ctx.user, 'agreements.write') && (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/agreements/new`}>
			{t('add')}
		</LinkButton>
	);
	return (
		<>
			<ListHead
				noun="agreements"
				title={t('title')}
				count={!address.blocked && t('count', { count: total })}
				actions={add}
			/>
			<ListView address={address}>
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[...agreementFilters(t, partnerships), ...running]}
				/>
				<AgreementTable
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
