import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { roundToFields } from '@/lib/exchanges/rounds/round-commands';
import { findRound } from '@/lib/exchanges/rounds/round-queries';
import { inLocale } from '@/lib/localised-text';
import { RoundForm } from '../../../round-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('exchanges'))('rounds.edit') };
}

export default async function EditRoundPage({
	params,
}: PageProps<'/[locale]/office/exchanges/rounds/[id]/edit'>) {
	const ctx = await requirePermission('exchanges.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('exchanges')]);
	const common = await getTranslations('common');
	const found = await findRound(ctx, id);
	if (!found) notFound();
	const list = `/${locale}/office/exchanges`;
	return (
		<>
			<PageHeader
				title={t('rounds.edit')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: inLocale(found.programme, locale), href: `${list}/${found.programmeId}` },
					{ label: found.label, href: `${list}/rounds/${id}` },
				]}
				meta={found.published && common('publicRecord')}
			/>
			<RoundForm
				values={{ id, version: found.version, ...roundToFields(found) }}
				direction={found.direction}
			/>
		</>
	);
}
