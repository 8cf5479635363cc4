import { getLocale } from 'next-intl/server';
import { officeContext } from '@/lib/context';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { countView, viewCountLimit } from '@/lib/register/view-count';

/** How many entries a view finds today; the list doesn't wait for it. */
export async function ViewCount({ noun, query }: { noun: ListNoun; query: string }) {
	const [ctx, locale] = await Promise.all([officeContext(), getLocale()]);
	const found = await countView(ctx, noun, query, locale);
	if (found === null) return null;
	return <span className="view-count">{found > viewCountLimit ? `${viewCountLimit}+` : found}</span>;
}
