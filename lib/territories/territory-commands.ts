import 'server-only';
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { z } from 'zod';
import { territories, territoryNames } from '@/db/schema/territories';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import type { newTerritoryInput, renameInput, territoryInput, territoryVersion } from './territory-input';
import { refuseLikelySame } from './territory-likely';
import { lastDayBefore } from './territory-names';
import { countTerritoryUses } from './territory-parts-queries';
import { findTerritory, type Territory } from './territory-queries';

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

/** The territory as the form shows it. */
export function territoryToFields(found: Territory) {
	return {
		kind: found.kind,
		countryCode: found.countryCode,
		parentId: found.parentId ?? '',
		home: found.home,
		lat: found.lat?.toString() ?? '',
		lon: found.lon?.toString() ?? '',
		code: found.code ?? '',
		wikidataId: found.wikidataId ?? '',
		notes: found.notes ?? '',
		names: found.names.map((name) => ({
			...name,
			validFrom: name.validFrom ?? '',
			validTo: name.validTo ?? '',
		})),
	};
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
