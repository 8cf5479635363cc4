import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { publications } from '@/db/schema/publications';
import { editions, leadsTo, lockChain } from '@/lib/chains';
import type { CommandContext } from '@/lib/context';
import { allow, NotFoundError, RefusalError } from '@/lib/errors';
import { requireUnnamed } from '@/lib/ties';
import { lockVersion } from '@/lib/versioned';
import { missingInPublic, neededInPublic, publishRefusal, withdrawRefusal } from './publication';
import { publicationToFields } from './publication-fields';
import type { NewPublication, publicationInput } from './publication-input';
import { noLinks, putLinks, requireLinks } from './publication-part-commands';
import { findPublication } from './publication-queries';

type Versioned = { id: string; version: number };

/** Adds a publication, which the public doesn't see yet. Throws InvalidInputError at what names something not there. */
export async function addPublication(ctx: CommandContext, input: NewPublication): Promise<{ id: string }> {
	await requireLinks(ctx, input);
	const [added] = await ctx.tx
		.insert(publications)
		.values(columnsOf(input))
		.returning({ id: publications.id });
	if (!added) throw new NotFoundError();
	await putLinks(ctx, added.id, input, noLinks);
	return added;
}

/**
 * Changes a publication; links that stay keep their rows. Throws NotFoundError, ConflictError, InvalidInputError at what
 * names something not there, RefusalError if it would follow itself or if what is public would lose what it needs there.
 */
export async function revisePublication(
	ctx: CommandContext,
	{ id, version, ...input }: z.output<typeof publicationInput>,
): Promise<{ id: string }> {
	if (input.predecessorId) await lockChain(ctx, editions);
	const found = await lockPublicationVersion(ctx, { id, version });
	await requireLinks(ctx, input);
	const columns = columnsOf(input);
	if (input.predecessorId && (await leadsTo(ctx, editions, input.predecessorId, id)))
		throw new RefusalError('publications.refusals.followsItself', undefined, 'predecessorId');
	const [missing] = found.publishedAt ? missingInPublic({ ...columns, publishers: input.publisherIds }) : [];
	if (missing) throw new RefusalError(`publications.refusals.${missing}`, undefined, neededInPublic[missing]);
	const changed = await putLinks(ctx, id, input, publicationToFields(found));
	await ctx.tx
		.update(publications)
		.set({ ...columns, ...(changed && { version: sql`version + 1` }) })
		.where(eq(publications.id, id));
	return { id };
}

/** Lets the public see it. Throws NotFoundError, ConflictError, RefusalError if it does or while something is missing. */
export async function publishPublication(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	allow(publishRefusal(await lockPublicationVersion(ctx, input)));
	return setPublished(ctx, input.id, new Date());
}

/** Takes it off the public site. Throws NotFoundError, ConflictError, RefusalError if it isn't there. */
export async function withdrawPublication(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	allow(withdrawRefusal(await lockPublicationVersion(ctx, input)));
	return setPublished(ctx, input.id, null);
}

/** Removes it for good. Throws NotFoundError, ConflictError, and a refusal while a later edition names it. */
export async function deletePublication(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	await lockPublicationVersion(ctx, input);
	await requireUnnamed(ctx, 'publications', input.id);
	await ctx.tx.delete(publications).where(eq(publications.id, input.id));
	return { id: input.id };
}

const lockPublicationVersion = (ctx: CommandContext, input: Versioned) =>
	lockVersion(ctx, findPublication, input, publicationToFields);

async function setPublished(ctx: CommandContext, id: string, publishedAt: Date | null) {
	await ctx.tx.update(publications).set({ publishedAt }).where(eq(publications.id, id));
	return { id };
}

function columnsOf({ publisherIds, topicIds, partnershipIds, ...input }: NewPublication) {
	const { surveyedFrom, surveyedTo, issuedOn, ...columns } = input;
	return {
		...columns,
		surveyedFrom: surveyedFrom?.edtf ?? null,
		surveyedTo: surveyedTo?.edtf ?? null,
		surveyedFirst: surveyedFrom?.first ?? null,
		surveyedLast: (surveyedTo ?? surveyedFrom)?.last ?? null,
		issuedOn: issuedOn?.edtf ?? null,
		issuedFirst: issuedOn?.first ?? null,
		issuedLast: issuedOn?.last ?? null,
	};
}
