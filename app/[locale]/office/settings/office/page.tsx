import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { chosen } from '@/lib/choices';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { officeToFields } from '@/lib/settings/office-commands';
import { findOffice } from '@/lib/settings/office-queries';
import { pageTitle } from '../../page-title';
import { RecordChanges } from '../../record-changes';
import { OfficeForm } from './office-form';

export const generateMetadata = pageTitle('settings.office.title');

export default async function OfficeSettingsPage({
	searchParams,
}: PageProps<'/[locale]/office/settings/office'>) {
	const ctx = await requirePermission('settings.write');
	const [locale, t, search, found] = await Promise.all([
		getLocale(),
		getTranslations('settings'),
		searchParams,
		findOffice(ctx),
	]);
	if (!found) notFound();
	const { id, version, homeTerritoryId, home } = found;
	return (
		<>
			<PageHeader
				title={t('office.title')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/settings` }]}
				meta={t('office.lead')}
			/>
			<div className="stack">
				<OfficeForm
					values={{ id, version, ...officeToFields(found) }}
					home={chosen(homeTerritoryId, inLocale(home, locale))}
				/>
				<RecordChanges title={t('history')} subject="office" id={id} search={search} />
			</div>
		</>
	);
}
