import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '@/db';
import { visitPartnerships, visitStops, visitTopics } from '@/db/schema/visits';
import { InvalidInputError } from '@/lib/errors';
import { saveLinks } from '@/lib/links';
import type { NewVisit } from './visit-input';
import { requireKnown } from './visit-part-checks';
import type { VisitStop } from './visit-queries';

export type Parts = Pick<NewVisit, 'partnershipIds' | 'topicIds' | 'stops'>;
type SavedParts = { partnerships: { id: string }[]; topics: { id: string }[]; stops: VisitStop[] };

const none: SavedParts = { partnerships: [], topics: [], stops: [] };

/**
 * Makes the visit's partnerships, topics and stops those given, and says whether any of them changed. What
 * stays the same is not touched, so that the history tells only what somebody did. Throws InvalidInputError
 * at the field that names a record which is not there.
 */
export async function saveParts(
	tx: Transaction,
	visitId: string,
	parts: Parts,
	saved = none,
): Promise<boolean> {
	const before = { partnerships: idsOf(saved.partnerships), topics: idsOf(saved.topics) };
	await requireKnown(tx, parts);
	await requireNotTold(
		tx,
		visitId,
		before.partnerships.filter((id) => !parts.partnershipIds.includes(id)),
	);
	const changed = [
		await saveLinks(before.partnerships, parts.partnershipIds, {
			add: (ids) =>
				tx.insert(visitPartnerships).values(ids.map((partnershipId) => ({ visitId, partnershipId }))),
			remove: (ids) =>
				tx
					.delete(visitPartnerships)
					.where(and(eq(visitPartnerships.visitId, visitId), inArray(visitPartnerships.partnershipId, ids))),
		}),
		await saveLinks(before.topics, parts.topicIds, {
			add: (ids) => tx.insert(visitTopics).values(ids.map((topicId) => ({ visitId, topicId }))),
			remove: (ids) =>
				tx
					.delete(visitTopics)
					.where(and(eq(visitTopics.visitId, visitId), inArray(visitTopics.topicId, ids))),
		}),
		await saveStops(tx, visitId, parts.stops, saved.stops),
	];
	return changed.includes(true);
}

/** Throws InvalidInputError while a ledger of one of these partnerships, or an agreement of them alone, names the visit. */
async function requireNotTold(tx: Transaction, visitId: string, gone: string[]) {
	if (gone.length === 0) return;
	const ids = sql`${`{${gone.join(',')}}`}::uuid[]`;
	const [told] = await tx.execute<{ lines: number; agreements: number }>(sql`
		select (select count(*)::int from ledger_entries e where e.visit_id = ${visitId} and e.partnership_id = any(${ids})) as lines,
			(select count(*)::int from agreements a where a.visit_id = ${visitId} and not exists (
				select from agreement_partnerships ap join visit_partnerships vp
					on vp.partnership_id = ap.partnership_id and vp.visit_id = ${visitId}
				where ap.agreement_id = a.id and ap.partnership_id <> all(${ids}))) as agreements`);
	if (told && told.lines + told.agreements > 0) {
		const { lines, agreements } = told;
		throw new InvalidInputError({
			partnershipIds: { key: 'visits.refusals.toldElsewhere', values: { lines, agreements } },
		});
	}
}

/** The same clock time so many days later, each in its own zone; no end goes before its start where the clocks change. */
export function movedTimes(days: number) {
	const at = (column: string, zone: string) =>
		sql.raw(
			`(${column} at time zone ${zone} + make_interval(days => ${Math.trunc(days)})) at time zone ${zone}`,
		);
	const startsAt = at('starts_at', 'time_zone');
	const endsAt = at('ends_at', 'coalesce(end_time_zone, time_zone)');
	return { startsAt, endsAt: sql`case when ends_at is not null then greatest(${endsAt}, ${startsAt}) end` };
}

const idsOf = (records: { id: string }[]) => records.map((record) => record.id);

async function saveStops(tx: Transaction, visitId: string, stops: Parts['stops'], before: VisitStop[]) {
	const kept = new Map(before.map((stop, position) => [stop.id, { ...stop, position }]));
	const known = stops.map((stop) => stop.stopId).filter((id) => kept.has(id));
	const gone = before.filter((stop) => !known.includes(stop.id));
	let changed = gone.length > 0;
	if (changed) await tx.delete(visitStops).where(inArray(visitStops.id, idsOf(gone)));
	const added: (typeof visitStops.$inferInsert)[] = [];
	for (const [position, { stopId, ...values }] of stops.entries()) {
		const old = kept.get(stopId);
		kept.delete(stopId);
		const same =
			old?.territoryId === values.territoryId &&
			old.place === values.place &&
			old.from === values.from &&
			old.to === values.to &&
			old.position === position;
		if (same) continue;
		changed = true;
		const row = { ...values, position };
		if (old) await tx.update(visitStops).set(row).where(eq(visitStops.id, stopId));
		else added.push({ ...row, visitId });
	}
	if (added.length > 0) await tx.insert(visitStops).values(added);
	return changed;
}
