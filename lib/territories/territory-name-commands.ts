import 'server-only';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { territories, territoryNames } from '@/db/schema/territories';
import type { CommandContext } from '@/lib/context';
import type { PartialDate } from '@/lib/edtf';
import { RefusalError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import { touchTerritory } from './territory-commands';
import { territoryToFields } from './territory-fields';
import type { renameInput } from './territory-input';
import { lastDayBefore } from './territory-names';
import { findTerritory } from './territory-queries';

/**
 * Gives a territory new names in some languages: the old ones hold up to the day before `on`, the new ones from then
 * on, which may lie ahead. Throws RefusalError if nothing would change.
 */
export async function renameTerritory(
	ctx: CommandContext,
	{ id, version, on, names }: z.output<typeof renameInput>,
): Promise<{ id: string }> {
	const found = await lockVersion(ctx, findTerritory, { id, version }, territoryToFields);
	const isNew = ({ locale, name }: (typeof names)[number]) =>
		!found.names.some((old) => old.status === 'current' && old.locale === locale && old.name === name);
	const changed = names.filter(isNew);
	if (changed.length === 0)
		throw new RefusalError('territories.refusals.sameName', undefined, 'names.0.name');
	const mine = eq(territoryNames.territoryId, id);
	const locales = changed.map(({ locale }) => locale);
	await ctx.tx
		.update(territoryNames)
		.set({ status: 'former', ...(on && { validTo: lastDayBefore(on) }) })
		.where(and(mine, eq(territoryNames.status, 'current'), inArray(territoryNames.locale, locales)));
	// A name that comes back, as Chemnitz did, is current again; its own past stays in the history.
	await ctx.tx
		.insert(territoryNames)
		.values(changed.map((name) => ({ ...name, territoryId: id, status: 'current' as const, validFrom: on })))
		.onConflictDoUpdate({
			target: [territoryNames.territoryId, territoryNames.locale, territoryNames.name],
			set: { status: 'current', validFrom: on, validTo: null },
		});
	await touchTerritory(ctx, id, version);
	return { id };
}

/** Lets the current names of territories end the day before `on`. */
export async function endNames({ tx }: CommandContext, ids: string[], on: PartialDate) {
	await tx
		.update(territoryNames)
		.set({ validTo: lastDayBefore(on.edtf) })
		.where(
			and(
				inArray(territoryNames.territoryId, ids),
				eq(territoryNames.status, 'current'),
				isNull(territoryNames.validTo),
			),
		);
	await tx
		.update(territories)
		.set({ version: sql`${territories.version} + 1` })
		.where(inArray(territories.id, ids));
}
