import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import {
	publicationPartnerships,
	publicationPublishers,
	publications,
	publicationTopics,
} from '@/db/schema/publications';
import { topics } from '@/db/schema/topics';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import { saveLinks } from '@/lib/links';

type Links = { publisherIds: string[]; topicIds: string[]; partnershipIds: string[] };

export const noLinks: Links = { publisherIds: [], topicIds: [], partnershipIds: [] };

/** Throws InvalidInputError at each field that names what is not there. */
export async function requireLinks(
	{ tx }: CommandContext,
	{ publisherIds, topicIds, partnershipIds, predecessorId }: Links & { predecessorId: string | null },
) {
	const named = [
		['publisherIds', organisations, publisherIds],
		['topicIds', topics, topicIds],
		['partnershipIds', partnerships, partnershipIds],
		['predecessorId', publications, predecessorId ? [predecessorId] : []],
	] as const;
	const fields: Record<string, string> = {};
	for (const [field, table, all] of named) {
		const ids = [...new Set(all)];
		if (ids.length > 0 && (await tx.$count(table, inArray(table.id, ids))) < ids.length)
			fields[field] = 'errors.chooseOne';
	}
	if (Object.keys(fields).length > 0) throw new InvalidInputError(fields);
}

/** Makes publishers, topics and partnerships those wanted, publishers in their order; answers whether any changed. */
export async function putLinks(ctx: CommandContext, publicationId: string, wanted: Links, had: Links) {
	const { tx } = ctx;
	const changed = [
		await putPublishers(ctx, publicationId, [...new Set(wanted.publisherIds)], had.publisherIds),
		await saveLinks(had.topicIds, wanted.topicIds, {
			add: (ids) => tx.insert(publicationTopics).values(ids.map((topicId) => ({ publicationId, topicId }))),
			remove: (ids) =>
				tx
					.delete(publicationTopics)
					.where(
						and(eq(publicationTopics.publicationId, publicationId), inArray(publicationTopics.topicId, ids)),
					),
		}),
		await saveLinks(had.partnershipIds, wanted.partnershipIds, {
			add: (ids) =>
				tx
					.insert(publicationPartnerships)
					.values(ids.map((partnershipId) => ({ publicationId, partnershipId }))),
			remove: (ids) =>
				tx
					.delete(publicationPartnerships)
					.where(
						and(
							eq(publicationPartnerships.publicationId, publicationId),
							inArray(publicationPartnerships.partnershipId, ids),
						),
					),
		}),
	];
	return changed.includes(true);
}

async function putPublishers({ tx }: CommandContext, publicationId: string, wanted: string[], had: string[]) {
	const gone = had.filter((id) => !wanted.includes(id));
	const moved = wanted.flatMap((organisationId, position) =>
		had[position] === organisationId ? [] : [{ publicationId, organisationId, position }],
	);
	if (gone.length > 0)
		await tx
			.delete(publicationPublishers)
			.where(
				and(
					eq(publicationPublishers.publicationId, publicationId),
					inArray(publicationPublishers.organisationId, gone),
				),
			);
	if (moved.length > 0)
		await tx
			.insert(publicationPublishers)
			.values(moved)
			.onConflictDoUpdate({
				target: [publicationPublishers.publicationId, publicationPublishers.organisationId],
				set: { position: sql`excluded.position` },
			});
	return gone.length + moved.length > 0;
}
