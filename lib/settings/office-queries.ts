import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { office } from '@/db/schema/office';
import { territories } from '@/db/schema/territories';
import type { OfficeContext } from '@/lib/context';
import { missingLegalTexts } from './settings';

/** The office's own row, once it was set up; `lock` holds it until the transaction ends. */
export async function findOffice({ db }: OfficeContext, options: { lock?: boolean } = {}) {
	const query = db
		.select({
			id: office.id,
			version: office.version,
			name: office.name,
			siteTitle: office.siteTitle,
			intro: office.intro,
			homeTerritoryId: office.homeTerritoryId,
			home: territories.label,
			address: office.address,
			email: office.email,
			phone: office.phone,
			contact: office.contact,
			imprint: office.imprint,
			privacy: office.privacy,
			accessibility: office.accessibility,
		})
		.from(office)
		.leftJoin(territories, eq(territories.id, office.homeTerritoryId));
	const [found] = await (options.lock ? query.for('update', { of: office }) : query);
	return found;
}

export type Office = NonNullable<Awaited<ReturnType<typeof findOffice>>>;

/** Which required texts the site misses, by language. */
export async function findMissingTexts({ db }: OfficeContext) {
	const [texts] = await db
		.select({ imprint: office.imprint, privacy: office.privacy, accessibility: office.accessibility })
		.from(office);
	return texts ? missingLegalTexts(texts) : [];
}

/** The required texts that the site misses, once anything stands there that an office answers for. */
export async function findDueTexts(ctx: OfficeContext) {
	const [shown] = await ctx.db.execute<{ any: boolean }>(sql`select
		exists (select 1 from partnerships where published_at is not null)
		or exists (select 1 from visits where published_at is not null)
		or exists (select 1 from exchange_programmes where published_at is not null) as any`);
	return shown?.any ? findMissingTexts(ctx) : [];
}
