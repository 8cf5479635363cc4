import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { anyKey } from '@/i18n/any-key';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { listPath, listWords } from '@/lib/lists/list-nouns';
import { listSavedViews, type SavedView } from '@/lib/lists/saved-view-queries';
import { pageTitle } from '../page-title';
import { ViewVerbs } from './view-verbs';

export const generateMetadata = pageTitle('lists.nouns.savedViews.many');

/** Own views and those that others share, by list. */
export default async function SavedViewsPage() {
	const [ctx, locale, t, words] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('lists'),
		getTranslations(),
	]);
	const views = await listSavedViews(ctx, locale);
	const nouns = [...new Set(views.map((view) => view.noun))];
	const verbs = (view: SavedView) => ({
		change: view.own || ctx.user.role === 'admin',
		share: may(ctx.user, 'views.share'),
	});
	return (
		<>
			<PageHeader title={t('nouns.savedViews.many')} />
			{nouns.length === 0 && (
				<div className="card">
					<EmptyState title={t('views.noneTitle')}>{t('views.noneBody')}</EmptyState>
				</div>
			)}
			<div className="stack">
				{nouns.map((noun) => (
					<Card key={noun} title={anyKey(words)(listWords(noun))} flush>
						<ul className="lines">
							{views
								.filter((view) => view.noun === noun)
								.map((view) => (
									<li key={view.id} className="line-wide">
										<div>
											<Link href={`/${locale}/office/${listPath(noun)}?${view.query}`}>{view.name}</Link>
											{!view.own && <div className="muted">{t('views.by', { owner: view.owner })}</div>}
										</div>
										{view.shared ? <Badge tone="info">{t('views.isShared')}</Badge> : <span />}
										<ViewVerbs view={view} may={verbs(view)} />
									</li>
								))}
						</ul>
					</Card>
				))}
			</div>
		</>
	);
}
