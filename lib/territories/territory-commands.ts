import 'server-only';
import { and, eq, notInArray } from 'drizzle-orm';
import type { z } from 'zod';
import { territories, territoryNames } from '@/db/schema/territories';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import { territoryToFields } from './territory-fields';
import type { newTerritoryInput, territoryInput, territoryVersion } from './territory-input';
import { refuseLikelySame } from './territory-likely';
import { countTerritoryUses } from './territory-parts-queries';
import { findTerritory } from './territory-queries';

type NewInput = z.output<typeof newTerritoryInput>;

/**
 * Adds a territory with its names. Throws InvalidInputError if what it lies in is not there, LikelySameError without
 * `anyway`, where one of the same country has one of the names.
 */
export async function addTerritory(
	ctx: CommandContext,
	{ names, anyway, ...values }: NewInput,
): Promise<{ id: string }> {
	await requireParent(ctx, values.parentId);
	if (!anyway) await refuseLikelySame(ctx, values.countryCode, names);
	const [added] = await ctx.tx.insert(territories).values(values).returning({ id: territories.id });
	if (!added) throw new NotFoundError();
	await ctx.tx
		.insert(territoryNames)
		.values(names.map(({ id: _, ...name }) => ({ ...name, territoryId: added.id })));
	return added;
}

/** Changes a territory and its names. Throws NotFoundError, ConflictError, InvalidInputError if it would lie in itself. */
export async function reviseTerritory(
	ctx: CommandContext,
	{ id, version, names, ...values }: z.output<typeof territoryInput>,
): Promise<{ id: string }> {
	await lockVersion(ctx, findTerritory, { id, version }, territoryToFields);
	await requireParent(ctx, values.parentId, id);
	await ctx.tx
		.update(territories)
		.set({ ...values, version: version + 1 })
		.where(eq(territories.id, id));
	await saveNames(ctx, id, names);
	return { id };
}

/** Removes a territory for good. Refused with what still names it. */
export async function deleteTerritory(
	ctx: CommandContext,
	{ id, version }: z.output<typeof territoryVersion>,
) {
	await lockVersion(ctx, findTerritory, { id, version }, territoryToFields);
	const uses = await countTerritoryUses(ctx, [id]);
	if (Object.values(uses).some((number) => number > 0)) {
		throw new RefusalError('territories.refusals.stillNamed', uses);
	}
	await ctx.tx.delete(territories).where(eq(territories.id, id));
	return { id };
}

/** Counts a change of a territory's parts as a change of the whole. */
export async function touchTerritory({ tx }: CommandContext, id: string, version: number) {
	await tx
		.update(territories)
		.set({ version: version + 1 })
		.where(eq(territories.id, id));
}

async function requireParent(ctx: CommandContext, parentId: string | null, id?: string) {
	if (!parentId) return;
	if (parentId === id) throw new InvalidInputError({ parentId: 'errors.territoryInItself' });
	if (!(await findTerritory(ctx, parentId))) throw new InvalidInputError({ parentId: 'errors.chooseOne' });
}

async function saveNames({ tx }: CommandContext, territoryId: string, names: NewInput['names']) {
	const mine = eq(territoryNames.territoryId, territoryId);
	const kept = names.flatMap(({ id }) => id ?? []);
	await tx
		.delete(territoryNames)
		.where(kept.length > 0 ? and(mine, notInArray(territoryNames.id, kept)) : mine);
	for (const { id, ...name } of names) {
		if (id)
			await tx
				.update(territoryNames)
				.set(name)
				.where(and(mine, eq(territoryNames.id, id)));
		else await tx.insert(territoryNames).values({ ...name, territoryId });
	}
}
