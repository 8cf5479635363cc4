import { getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import type { QuotedFields } from '@/lib/reports/quoted-input';
import { NounPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { QuotedForm } from '../quoted-form';

export const generateMetadata = pageTitle('reports.quoted.add');

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
	const t = await getTranslations('reports');
	return (
		<NounPage noun="reports" above={[{ at: 'quoted', label: t('quoted.title') }]} title={t('quoted.add')}>
			<QuotedForm values={nothing} />
		</NounPage>
	);
}
