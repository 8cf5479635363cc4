import 'server-only';
import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { territories, territoryNames } from '@/db/schema/territories';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { sortNames } from './territory';

export const parents = alias(territories, 'parents');

/** The territory with its names, if it is there; `lock` holds it until the transaction ends. */
export const findTerritory = cache(readTerritory);

async function readTerritory(
	{ db }: Pick<OfficeContext, 'db'>,
	id: string,
	options: { lock?: boolean } = {},
) {
	if (!isRecordId(id)) return undefined;
	if (options.lock)
		await db.select({ id: territories.id }).from(territories).where(eq(territories.id, id)).for('update');
	const [found] = await db
		.select({
			id: territories.id,
			version: territories.version,
			label: territories.label,
			kind: territories.kind,
			countryCode: territories.countryCode,
			parentId: territories.parentId,
			parent: parents.label,
			home: territories.home,
			lat: territories.lat,
			lon: territories.lon,
			code: territories.code,
			wikidataId: territories.wikidataId,
			notes: territories.notes,
		})
		.from(territories)
		.leftJoin(parents, eq(parents.id, territories.parentId))
		.where(eq(territories.id, id));
	return found && { ...found, names: await listNames({ db }, id) };
}

export type Territory = NonNullable<Awaited<ReturnType<typeof findTerritory>>>;

async function listNames({ db }: Pick<OfficeContext, 'db'>, territoryId: string) {
	const rows = await db
		.select({
			id: territoryNames.id,
			locale: territoryNames.locale,
			name: territoryNames.name,
			status: territoryNames.status,
			validFrom: territoryNames.validFrom,
			validTo: territoryNames.validTo,
		})
		.from(territoryNames)
		.where(eq(territoryNames.territoryId, territoryId));
	return sortNames(rows);
}

export type TerritoryName = Territory['names'][number];
