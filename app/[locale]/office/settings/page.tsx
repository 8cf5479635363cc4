import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { may } from '@/lib/auth/permissions';
import { type OfficeContext, requirePermission } from '@/lib/context';
import { listEntries } from '@/lib/settings/entry-queries';
import { listLegislatures } from '@/lib/settings/legislature-queries';
import { findMissingTexts } from '@/lib/settings/office-queries';
import { pageTitle } from '../page-title';

export const generateMetadata = pageTitle('settings.title');

type Section = { name: string; detail: string; badge?: ReactNode };

async function sections(ctx: OfficeContext): Promise<Section[]> {
	const t = await getTranslations('settings');
	const list = async (noun: 'topics' | 'kinds') => {
		const entries = await listEntries(ctx, noun);
		const retired = entries.filter((entry) => !entry.offered).length;
		return { name: noun, detail: t('count', { count: entries.length - retired, retired }) };
	};
	const topics = await list('topics');
	if (!may(ctx.user, 'settings.write')) return [topics];
	const [kinds, periods, missing] = await Promise.all([
		list('kinds'),
		listLegislatures(ctx),
		findMissingTexts(ctx),
	]);
	return [
		topics,
		kinds,
		{ name: 'legislatures', detail: periods[0]?.label ?? t('legislatures.none') },
		{ name: 'office', detail: t('office.detail') },
		{
			name: 'legal',
			detail: t('legal.detail'),
			badge: missing.length > 0 && <Badge tone="warn">{t('legal.missing', { count: missing.length })}</Badge>,
		},
	];
}

export default async function SettingsPage() {
	const ctx = await requirePermission('topics.write');
	const [locale, t, rows] = await Promise.all([getLocale(), getTranslations('settings'), sections(ctx)]);
	return (
		<>
			<PageHeader title={t('title')} />
			<div className="settings">
				<Card flush>
					<ul className="lines">
						{rows.map(({ name, detail, badge }) => (
							<li key={name}>
								<Link href={`/${locale}/office/settings/${name}`}>{t(`${name}.title`)}</Link>
								{badge}
								<span className="due-meta muted">{detail}</span>
							</li>
						))}
					</ul>
				</Card>
			</div>
		</>
	);
}
