import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { legalToFields } from '@/lib/settings/office-commands';
import { findOffice } from '@/lib/settings/office-queries';
import { pageTitle } from '../../page-title';
import { RecordChanges } from '../../record-changes';
import { LegalForm } from './legal-form';

export const generateMetadata = pageTitle('settings.legal.title');

export default async function LegalSettingsPage({
	searchParams,
}: PageProps<'/[locale]/office/settings/legal'>) {
	const ctx = await requirePermission('settings.write');
	const [locale, t, search, found] = await Promise.all([
		getLocale(),
		getTranslations('settings'),
		searchParams,
		findOffice(ctx),
	]);
	if (!found) notFound();
	const { id, version } = found;
	return (
		<>
			<PageHeader
				title={t('legal.title')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/settings` }]}
				meta={t('legal.lead')}
			/>
			<div className="stack">
				<LegalForm values={{ id, version, ...legalToFields(found) }} />
				<RecordChanges title={t('history')} subject="office" id={id} search={search} />
			</div>
		</>
	);
}
