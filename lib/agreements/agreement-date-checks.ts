import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import type { PartialDate } from '@/lib/edtf';
import { InvalidInputError } from '@/lib/errors';
import { holdsFrom, signedOnRefusal } from './agreement';
import type { Agreement } from './agreement-queries';

/** A new one has no id yet. */
type Link = { id: string | null; predecessorId: string | null; signedOn: PartialDate | null };

/**
 * Throws InvalidInputError unless the chain stays one: the predecessor is signed, not later than its successor, renewed by
 * nobody else, and nothing renews itself by a detour. Dates that may overlap (2021, September 2021) are in order.
 */
export async function requireOrder({ tx }: CommandContext, { id, predecessorId, signedOn }: Link) {
	if (id && signedOn) {
		const [after] = await tx
			.select({ last: agreements.signedLast })
			.from(agreements)
			.where(eq(agreements.predecessorId, id));
		if (after?.last && after.last < signedOn.first) {
			throw new InvalidInputError({ signedOn: 'agreements.refusals.laterThanSuccessor' });
		}
	}
	if (!predecessorId) return;
	const refuse = (reason: string): never => {
		throw new InvalidInputError({ predecessorId: reason });
	};
	if (predecessorId === id) refuse('agreements.refusals.followsItself');
	const [before] = await tx
		.select({
			first: agreements.signedFirst,
			renewed: sql<boolean>`exists (select from agreements s where s.predecessor_id = ${predecessorId} and s.id is distinct from ${id}::uuid)`,
			looped: sql<boolean>`exists (with recursive up as (
				select a.id, a.predecessor_id from agreements a where a.id = ${predecessorId}
				union select a.id, a.predecessor_id from up join agreements a on a.id = up.predecessor_id
			) select from up where up.id = ${id}::uuid)`,
		})
		.from(agreements)
		.where(eq(agreements.id, predecessorId));
	if (!before) return refuse('errors.chooseOne');
	if (before.looped) refuse('agreements.refusals.followsItself');
	if (before.renewed) refuse('agreements.refusals.alreadyRenewed');
	if (!before.first) refuse('agreements.refusals.predecessorUnsigned');
	if (signedOn && before.first && signedOn.last < before.first)
		refuse('agreements.refusals.successorTooEarly');
}

type Dates = { signedFirst: string | null; inForceFrom: string | null };
type Row = { signatoryId: string; signedOn: string | null };

/**
 * Throws InvalidInputError unless what is dated by an agreement fits its new dates: nobody joins before it is in force,
 * or leaves, and it doesn't end before that either.
 */
export function requireDatesFit({ today }: CommandContext, found: Agreement, dates: Dates, rows: Row[]) {
	const from = holdsFrom(dates);
	if (!from) return;
	const moved = from !== holdsFrom(found);
	const field = dates.inForceFrom === from ? 'inForceFrom' : 'signedOn';
	if (found.terminatedOn && found.terminatedOn < from) {
		throw new InvalidInputError({ [field]: 'agreements.refusals.terminatedBefore' });
	}
	const joined = rows.flatMap(({ signatoryId, signedOn }, index) => {
		const was = found.signatories.find(({ id, accession }) => accession && id === signatoryId);
		return was ? [{ index, signedOn, same: was.signedOn === signedOn }] : [];
	});
	const left = joined.filter(({ signedOn, same }) => same && signedOn && signedOn < from);
	if (moved && left.length > 0) {
		throw new InvalidInputError({
			[field]: { key: 'agreements.refusals.accessionsBefore', values: { count: left.length } },
		});
	}
	const gone = rows.flatMap(({ signatoryId, signedOn }, index) => {
		const was = found.signatories.find(({ id }) => id === signatoryId);
		return was?.leftOn ? [{ index, signedOn, leftOn: was.leftOn }] : [];
	});
	if (moved && gone.some(({ leftOn }) => leftOn < from)) {
		throw new InvalidInputError({ [field]: 'agreements.refusals.leftBefore' });
	}
	for (const { index, signedOn, leftOn } of gone) {
		if (signedOn && leftOn < signedOn) {
			throw new InvalidInputError({ [`signatories.${index}.signedOn`]: 'agreements.refusals.leftBefore' });
		}
	}
	for (const { index, signedOn, same } of joined) {
		if (same) continue;
		const wrong = !signedOn
			? 'errors.required'
			: signedOn < from
				? 'agreements.refusals.accededTooEarly'
				: signedOnRefusal(signedOn, today);
		if (wrong) throw new InvalidInputError({ [`signatories.${index}.signedOn`]: wrong });
	}
}
