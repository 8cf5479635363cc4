import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import type { QuotedFields } from '@/lib/reports/quoted-input';
import { QuotedForm } from '../quoted-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('reports.quoted'))('add') };
}

const nothing: QuotedFields = {
	measure: 'trips',
	label: { de: '', en: '' },
	bound: 'exactly',
	value: '',
	from: '',
	to: '',
	source: '',
	sourceOn: '',
};

export default async function NewQuotedPage() {
	await requirePermission('reports.write');
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports')]);
	const reports = `/${locale}/office/reports`;
	return (
		<>
			<PageHeader
				title={t('quoted.add')}
				breadcrumb={[
					{ label: t('title'), href: reports },
					{ label: t('quoted.title'), href: `${reports}/quoted` },
				]}
			/>
			<QuotedForm values={nothing} />
		</>
	);
}
