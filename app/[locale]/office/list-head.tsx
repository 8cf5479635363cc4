import { getLocale } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import type { Crumb } from '@/components/ui/breadcrumb';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { viewTabs } from '@/lib/lists/saved-view';
import { listSavedViews } from '@/lib/lists/saved-view-queries';
import { ViewCount } from './saved-views/view-count';
import { ViewTabs } from './saved-views/view-tabs';

type Props = {
	noun: ListNoun;
	title: string;
	/** How much the list holds as it is filtered, and what that counts. */
	count: ReactNode;
	actions?: ReactNode;
	breadcrumb?: Crumb[];
};

/** Above a list: its title with what it counts, and its saved views as tabs. */
export async function ListHead({ noun, ...head }: Props) {
	const [ctx, locale] = await Promise.all([officeContext(), getLocale()]);
	const found = await listSavedViews(ctx, locale, noun);
	// Whose a shared view is stands where views are managed; a list needn't name accounts to everybody.
	const offered = found.map(({ id, version, name, query, own }) => ({ id, version, name, query, own }));
	const views = [...offered.filter(({ own }) => own), ...offered.filter(({ own }) => !own)];
	return (
		<>
			<PageHeader {...head} />
			<ViewTabs
				noun={noun}
				views={views}
				mayShare={may(ctx.user, 'views.share')}
				counts={Object.fromEntries(
					views.slice(0, viewTabs).map(({ id, query }) => [
						id,
						<Suspense key={id}>
							<ViewCount {...{ noun, query }} />
						</Suspense>,
					]),
				)}
			/>
		</>
	);
}
