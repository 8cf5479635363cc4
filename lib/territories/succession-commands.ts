import 'server-only';
import { eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { territories, territorySuccessions } from '@/db/schema/territories';
import { lockChain, territorySuccession } from '@/lib/chains';
import type { CommandContext } from '@/lib/context';
import type { PartialDate } from '@/lib/edtf';
import { InvalidInputError, RefusalError } from '@/lib/errors';
import { lockVersion, requireVersion } from '@/lib/versioned';
import type { mergeInput, splitInput, successionVersion } from './succession-input';
import { touchTerritory } from './territory-commands';
import { territoryToFields } from './territory-fields';
import { endNames } from './territory-name-commands';
import { findTerritory } from './territory-queries';

type Succession = { fromId: string; toId: string; kind: 'merge' | 'split' };

/**
 * Records of which territories this one was made. Their current names end the day before `on`; partnerships stay with whom they
 * were made and are seen on the successor. Throws InvalidInputError, and RefusalError if it is known or turns in a circle.
 */
export async function mergeTerritories(
	ctx: CommandContext,
	{ id, version, fromIds, on }: z.output<typeof mergeInput>,
): Promise<{ id: string }> {
	await lockChain(ctx, territorySuccession);
	await lockVersion(ctx, findTerritory, { id, version }, territoryToFields);
	await requireOthers(ctx, id, fromIds, 'fromIds');
	await addSuccessions(
		ctx,
		fromIds.map((fromId) => ({ fromId, toId: id, kind: 'merge' })),
		on,
		'fromIds',
	);
	await endNames(ctx, fromIds, on);
	await touchTerritory(ctx, id, version);
	return { id };
}

/** Records which territories were made of this one, which may live on (`ends`); otherwise as mergeTerritories. */
export async function splitTerritory(
	ctx: CommandContext,
	{ id, version, toIds, on, ends }: z.output<typeof splitInput>,
): Promise<{ id: string }> {
	await lockChain(ctx, territorySuccession);
	await lockVersion(ctx, findTerritory, { id, version }, territoryToFields);
	await requireOthers(ctx, id, toIds, 'toIds');
	await addSuccessions(
		ctx,
		toIds.map((toId) => ({ fromId: id, toId, kind: 'split' })),
		on,
		'toIds',
	);
	if (ends) await endNames(ctx, [id], on);
	await touchTerritory(ctx, id, version);
	return { id };
}

/** Takes a succession away that was entered by mistake; names keep the end it gave them. Throws NotFoundError or ConflictError. */
export async function removeSuccession(
	ctx: CommandContext,
	{ id, version }: z.output<typeof successionVersion>,
) {
	const [found] = await ctx.tx
		.select({
			id: territorySuccessions.id,
			version: territorySuccessions.version,
			on: territorySuccessions.on,
		})
		.from(territorySuccessions)
		.where(eq(territorySuccessions.id, id))
		.for('update');
	requireVersion(found, version, ({ on }) => ({ on }));
	await ctx.tx.delete(territorySuccessions).where(eq(territorySuccessions.id, id));
	return { id };
}

async function requireOthers({ tx }: CommandContext, id: string, others: string[], field: string) {
	if (others.includes(id)) throw new InvalidInputError({ [field]: 'errors.territorySucceedsItself' });
	const known = await tx
		.select({ id: territories.id })
		.from(territories)
		.where(inArray(territories.id, others))
		.for('update');
	if (known.length < new Set(others).size) throw new InvalidInputError({ [field]: 'errors.chooseOne' });
}

async function addSuccessions(
	{ tx }: CommandContext,
	successions: Succession[],
	on: PartialDate,
	field: 'fromIds' | 'toIds',
) {
	for (const { fromId, toId, kind } of successions) {
		const circle = await tx.execute(sql`with recursive past as (
			select from_id as id from territory_successions where to_id = ${fromId}
			union select s.from_id from territory_successions s join past on past.id = s.to_id
		) select 1 from past where id = ${toId}`);
		if (circle.length > 0) throw new RefusalError('territories.refusals.successionCircle', undefined, field);
		const [added] = await tx
			.insert(territorySuccessions)
			.values({ fromId, toId, kind, on: on.edtf, onFirst: on.first, onLast: on.last })
			.onConflictDoNothing()
			.returning({ id: territorySuccessions.id });
		if (!added) throw new RefusalError('territories.refusals.successionKnown', undefined, field);
	}
}
