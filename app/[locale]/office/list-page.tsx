import { getLocale } from 'next-intl/server';
import type { ComponentProps, ReactNode } from 'react';
import { type AddressRead, ListView } from '@/components/list/list-view';
import { PageHeader } from '@/components/shell/page-header';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { viewTabs } from '@/lib/lists/saved-view';
import { listSavedViews, type SavedView } from '@/lib/lists/saved-view-queries';
import { navigationCounts } from '@/lib/register/navigation-counts';
import { countViews } from '@/lib/register/saved-view-counts';
import { ViewCount } from './saved-views/view-count';
import { ViewTabs } from './saved-views/view-tabs';

type Props = Omit<ComponentProps<typeof PageHeader>, 'badges'> & {
	/** Whose saved views stand as tabs above the list. */
	noun?: ListNoun;
	/** What was read from the address; one that means no list has no count either. */
	address?: AddressRead;
	/** The toolbar with search and filters. */
	filters: ReactNode;
	/** The table, or what stands in its place. */
	children: ReactNode;
};

/** A page that is a list: its title with what it counts, its saved views, its filters, its rows. */
export function ListPage({ noun, address, filters, count, children, ...head }: Props) {
	return (
		<>
			<PageHeader {...head} count={!address?.blocked && count} />
			{noun && <SavedViews noun={noun} />}
			<ListView address={address}>
				{filters}
				{children}
			</ListView>
		</>
	);
}

async function SavedViews({ noun }: { noun: ListNoun }) {
	const [ctx, locale] = await Promise.all([officeContext(), getLocale()]);
	const found = await listSavedViews(ctx, locale, noun);
	const sorted = [...found.filter(({ own }) => own), ...found.filter(({ own }) => !own)];
	// Whose a shared view is stands where views are managed; a list needn't name accounts to everybody.
	const views = sorted.map(({ id, version, name, query, own }) => ({ id, version, name, query, own }));
	const tabs = sorted.slice(0, viewTabs);
	// The navigation counts the first own ones anyway.
	const { views: counted } = await navigationCounts(ctx, locale);
	const known = new Map(counted.map(({ id, count }) => [id, count]));
	const others = tabs.filter(({ id }) => !known.has(id));
	const counts = countViews(ctx, others, locale);
	const countOf = (view: SavedView) => {
		const count = known.get(view.id);
		return count === undefined ? counts.then((found) => found[others.indexOf(view)] ?? null) : count;
	};
	return (
		<ViewTabs
			noun={noun}
			views={views}
			mayShare={may(ctx.user, 'views.share')}
			counts={Object.fromEntries(
				tabs.map((view) => [view.id, <ViewCount key={view.id} count={countOf(view)} />]),
			)}
		/>
	);
}
