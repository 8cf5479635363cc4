import { viewCountLimit } from '@/lib/register/saved-view-counts';

type Props = { counts: Promise<(number | null)[]>; at: number };

/** How many entries a view finds today; the list doesn't wait for it. */
export async function ViewCount({ counts, at }: Props) {
	const found = (await counts)[at] ?? null;
	if (found === null) return null;
	return <span className="view-count">{found > viewCountLimit ? `${viewCountLimit}+` : found}</span>;
}
