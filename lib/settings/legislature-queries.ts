import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { legislatures } from '@/db/schema/legislatures';
import type { OfficeContext } from '@/lib/context';

const columns = {
	id: legislatures.id,
	version: legislatures.version,
	label: legislatures.label,
	from: legislatures.from,
	to: legislatures.to,
	visits: sql<number>`(select count(*)::int from visits v where v.starts_on between legislatures."from"
		and coalesce(legislatures."to", 'infinity'))`,
	reports: sql<number>`(select count(*)::int from reports r where r.legislature_id = legislatures.id)`,
};

/** The legislatures from the latest, with the visits that begin in each and the reports kept for it. */
export function listLegislatures({ db }: OfficeContext) {
	return db.select(columns).from(legislatures).orderBy(desc(legislatures.from), legislatures.id);
}

export type Legislature = Awaited<ReturnType<typeof listLegislatures>>[number];

/** The legislature, if it is there; `lock` holds it until the transaction ends. */
export async function findLegislature(
	{ db }: OfficeContext,
	id: string,
	options: { lock?: boolean } = {},
): Promise<Legislature | undefined> {
	const query = db.select(columns).from(legislatures).where(eq(legislatures.id, id));
	const [found] = await (options.lock ? query.for('update') : query);
	return found;
}
