import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { findQuoted, quotedToFields } from '@/lib/reports/quoted-queries';
import { NounPage } from '../../../../noun-page';
import { pageTitle } from '../../../../page-title';
import { QuotedForm } from '../../quoted-form';

export const generateMetadata = pageTitle('reports.quoted.edit');

type Props = PageProps<'/[locale]/office/reports/quoted/[id]/edit'>;

export default async function EditQuotedPage({ params }: Props) {
	const ctx = await requirePermission('reports.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('reports')]);
	const found = await findQuoted(ctx, id);
	if (!found) notFound();
	return (
		<NounPage
			noun="reports"
			above={[
				{ at: 'quoted', label: t('quoted.title') },
				{ at: `quoted/${id}`, label: inLocale(found.label, locale) },
			]}
			title={t('quoted.edit')}
		>
			<QuotedForm values={{ id, version: found.version, ...quotedToFields(found) }} />
		</NounPage>
	);
}
