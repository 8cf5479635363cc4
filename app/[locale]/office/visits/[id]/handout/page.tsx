import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { createLoader, parseAsStringLiteral } from 'nuqs/server';
import { PageHeader } from '@/components/shell/page-header';
import { PrintButton } from '@/components/shell/print-button';
import { LinkButton } from '@/components/ui/button';
import { officeContext } from '@/lib/context';
import { findOffice } from '@/lib/settings/office-queries';
import { listAgenda } from '@/lib/visits/agenda-queries';
import { handoutOf } from '@/lib/visits/handout';
import { findVisit } from '@/lib/visits/visit-queries';
import { recordTitle } from '../../../record-title';
import { Handout } from './handout';

type Props = PageProps<'/[locale]/office/visits/[id]/handout'>;

const loadItems = createLoader({ items: parseAsStringLiteral(['public']) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findVisit(await officeContext(), (await params).id);
	return recordTitle(found?.title);
}

/** A visit's programme as a sheet for the guest, in German and English at once. */
export default async function HandoutPage({ params, searchParams }: Props) {
	const [ctx, { id }, { items }, locale, t] = await Promise.all([
		officeContext(),
		params,
		loadItems(searchParams),
		getLocale(),
		getTranslations('visits'),
	]);
	const visit = await findVisit(ctx, id);
	if (!visit) notFound();
	const [agenda, office] = await Promise.all([listAgenda(ctx, id), findOffice(ctx)]);
	const record = `/${locale}/office/visits/${id}`;
	const here = `${record}/handout`;
	const inner = agenda.filter((item) => !item.public).length;
	return (
		<>
			<PageHeader
				title={t('handout.title')}
				breadcrumb={[
					{ label: t('title'), href: `/${locale}/office/visits` },
					{ label: visit.title, href: record },
				]}
				actions={
					<>
						<PrintButton label={t('handout.print')} />
						{inner > 0 && (
							<LinkButton href={items ? here : `${here}?items=public`}>
								{items ? t('handout.all') : t('handout.onlyPublic', { count: inner })}
							</LinkButton>
						)}
					</>
				}
			/>
			<Handout sheet={handoutOf(visit, agenda, office, { onlyPublic: items === 'public' })} />
		</>
	);
}
