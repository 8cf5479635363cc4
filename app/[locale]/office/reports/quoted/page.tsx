import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { listQuoted } from '@/lib/reports/quoted-queries';
import { NewButton } from '../../new-button';
import { NounPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { QuotedTable } from '../quoted-table';

export const generateMetadata = pageTitle('reports.quoted.title');

export default async function QuotedPage() {
	const ctx = await requirePermission('reports.read');
	const [figures, t] = await Promise.all([listQuoted(ctx), getTranslations('reports')]);
	const add = may(ctx.user, 'reports.write') && (
		<NewButton noun="reports/quoted">{t('quoted.add')}</NewButton>
	);
	return (
		<NounPage
			noun="reports"
			title={t('quoted.title')}
			meta={t('quoted.intro')}
			actions={figures.length > 0 && add}
		>
			<section className="card">
				{figures.length > 0 ? (
					<QuotedTable figures={figures} />
				) : (
					<EmptyState title={t('quoted.empty.title')} action={add}>
						{t('quoted.empty.body')}
					</EmptyState>
				)}
			</section>
		</NounPage>
	);
}
