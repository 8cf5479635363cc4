import { Suspense } from 'react';
import { viewCountLimit } from '@/lib/register/saved-view-counts';

/** How many entries a view finds today; the list doesn't wait for what isn't counted yet. */
export function ViewCount({ count }: { count: number | null | Promise<number | null> }) {
	return count instanceof Promise ? (
		<Suspense>
			<Later count={count} />
		</Suspense>
	) : (
		count !== null && (
			<span className="view-count">{count > viewCountLimit ? `${viewCountLimit}+` : count}</span>
		)
	);
}

const Later = async ({ count }: { count: Promise<number | null> }) => <ViewCount count={await count} />;
