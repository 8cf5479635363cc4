import 'server-only';
import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db';
import { InvalidInputError } from '@/lib/errors';
import type { Parts } from './visit-part-commands';

/** Throws InvalidInputError at each field that names what is not there. */
export async function requireKnown(tx: Transaction, { partnershipIds, topicIds, stops }: Parts) {
	const territoryIds = stops.map((stop) => stop.territoryId);
	const among = (ids: string[]) => sql`id = any(${`{${ids.join(',')}}`}::uuid[])`;
	const there = await tx.execute<{ field: string; id: string }>(sql`
		select 'partnershipIds' as field, id from partnerships where ${among(partnershipIds)}
		union all select 'topicIds', id from topics where ${among(topicIds)}
		union all select 'stops', id from territories where ${among(territoryIds)}`);
	const known = new Set(there.map(({ field, id }) => `${field} ${id}`));
	const fields: Record<string, string> = {};
	if (!partnershipIds.every((id) => known.has(`partnershipIds ${id}`)))
		fields.partnershipIds = 'errors.chooseOne';
	if (!topicIds.every((id) => known.has(`topicIds ${id}`))) fields.topicIds = 'errors.chooseOne';
	territoryIds.forEach((id, index) => {
		if (!known.has(`stops ${id}`)) fields[`stops.${index}.territoryId`] = 'errors.chooseOne';
	});
	if (Object.keys(fields).length) throw new InvalidInputError(fields);
}
