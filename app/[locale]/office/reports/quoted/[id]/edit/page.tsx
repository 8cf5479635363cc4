import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { findQuoted, quotedToFields } from '@/lib/reports/quoted-queries';
import { QuotedForm } from '../../quoted-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('reports.quoted'))('edit') };
}

type Props = PageProps<'/[locale]/office/reports/quoted/[id]/edit'>;

export default async function EditQuotedPage({ params }: Props) {
	const ctx = await requirePermission('reports.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('reports')]);
	const found = await findQuoted(ctx, id);
	if (!found) notFound();
	const reports = `/${locale}/office/reports`;
	return (
		<>
			<PageHeader
				title={t('quoted.edit')}
				breadcrumb={[
					{ label: t('title'), href: reports },
					{ label: t('quoted.title'), href: `${reports}/quoted` },
					{ label: inLocale(found.label, locale), href: `${reports}/quoted/${id}` },
				]}
			/>
			<QuotedForm values={{ id, version: found.version, ...quotedToFields(found) }} />
		</>
	);
}
