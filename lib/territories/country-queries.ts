import 'server-only';
import { sql } from 'drizzle-orm';
import { cache } from 'react';
import type { Db } from '@/db';
import { territories } from '@/db/schema/territories';
import type { CountryNames } from '@/lib/countries';

/** What merged into another country is no longer called anything; the one with the country's code goes first. */
const read = cache(async (db: Db, today: string): Promise<CountryNames> => {
	const rows = await db
		.selectDistinctOn([territories.countryCode], { code: territories.countryCode, label: territories.label })
		.from(territories)
		.where(
			sql`${territories.kind} = 'country' and not exists (select 1 from territory_successions s
				where s.from_id = ${territories.id} and s.kind <> 'split' and s.on_first <= ${today})`,
		)
		.orderBy(
			territories.countryCode,
			sql`coalesce(${territories.code} = ${territories.countryCode}, false) desc`,
			territories.id,
		);
	return Object.fromEntries(rows.map(({ code, label }) => [code, label]));
});

/** What countries are called in the register, read once per request; for countryName() and countryOptions(). */
export const ownCountryNames = ({ db, today }: { db: Db; today: string }): Promise<CountryNames> =>
	read(db, today);
