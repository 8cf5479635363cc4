import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { listQuoted } from '@/lib/reports/quoted-queries';
import { NewButton } from '../../new-button';
import { QuotedTable } from '../quoted-table';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('reports.quoted'))('title') };
}

export default async function QuotedPage() {
	const ctx = await requirePermission('reports.read');
	const [figures, locale, t] = await Promise.all([listQuoted(ctx), getLocale(), getTranslations('reports')]);
	const reports = `/${locale}/office/reports`;
	const add = may(ctx.user, 'reports.write') && (
		<NewButton noun="reports/quoted">{t('quoted.add')}</NewButton>
	);
	return (
		<>
			<PageHeader
				title={t('quoted.title')}
				breadcrumb={[{ label: t('title'), href: reports }]}
				meta={t('quoted.intro')}
				actions={figures.length > 0 && add}
			/>
			<section className="card">
				{figures.length > 0 ? (
					<QuotedTable figures={figures} />
				) : (
					<EmptyState title={t('quoted.empty.title')} action={add}>
						{t('quoted.empty.body')}
					</EmptyState>
				)}
			</section>
		</>
	);
}
