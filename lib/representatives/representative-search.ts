import 'server-only';
import { sql } from 'drizzle-orm';
import { searchable } from '@/lib/words-sql';

const holders = sql`(select string_agg(concat_ws(' ', p.title, p.given_name, p.family_name, r.seat), ' ')
	from representatives r join people p on p.id = r.person_id where r.post_id = representative_posts.id)`;

/** What a post, joined with its partnership, is found by: the partnership's names, its seat, and whoever held it or will. */
export const representativeSearch = sql`concat_ws(' ', partnerships.search, ${searchable(sql`representative_posts.seat`, holders)})`;
