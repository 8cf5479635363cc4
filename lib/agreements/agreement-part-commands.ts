import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { agreementPartnerships, agreementSignatories } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import { partyOf } from './agreement-fields';
import type { AgreementValues } from './agreement-input';
import { requireParties, requireTies } from './agreement-part-checks';
import type { Agreement } from './agreement-queries';
import { unlinkPartnerships } from './agreement-reach-commands';

export type Parts = Pick<AgreementValues, 'partnershipIds' | 'signatories'>;
type Saved = Pick<Agreement, 'partnerships' | 'signatories'>;

const nothing: Saved = { partnerships: [], signatories: [] };

/**
 * Makes partnerships and signatories those given and says whether any changed; what stays the same is not touched.
 * Throws InvalidInputError at the field that names what is not there, or a partnership whose ledger still names the
 * agreement.
 */
export async function saveParts(ctx: CommandContext, id: string, parts: Parts, saved = nothing) {
	await requireTies(ctx, parts.partnershipIds);
	await requireParties(ctx, parts.signatories, (index) => `signatories.${index}.`);
	const changed = [
		await savePartnerships(ctx, id, parts.partnershipIds, saved),
		await saveSignatories(ctx, id, parts.signatories, saved.signatories),
	];
	return changed.includes(true);
}

async function savePartnerships(ctx: CommandContext, agreementId: string, ids: string[], saved: Saved) {
	const before = saved.partnerships.map((each) => each.id);
	const gone = before.filter((id) => !ids.includes(id));
	const come = [...new Set(ids)].filter((id) => !before.includes(id));
	await unlinkPartnerships(ctx, agreementId, gone, 'partnershipIds');
	if (come.length > 0) {
		const rows = come.map((partnershipId) => ({ agreementId, partnershipId }));
		await ctx.tx.insert(agreementPartnerships).values(rows);
	}
	return gone.length + come.length > 0;
}

async function saveSignatories(
	{ tx }: CommandContext,
	agreementId: string,
	signatories: Parts['signatories'],
	before: Saved['signatories'],
) {
	const old = new Map(before.map((each, position) => [each.id, { ...each, position }]));
	const rows = signatories.map(({ signatoryId, party, ...values }, position) => ({
		signatoryId,
		row: { ...party, ...values, position },
	}));
	const kept = rows.map(({ signatoryId }) => signatoryId).filter((id) => old.has(id));
	const gone = before.filter(({ id }) => !kept.includes(id));
	let changed = gone.length > 0;
	if (changed) {
		await tx.delete(agreementSignatories).where(
			inArray(
				agreementSignatories.id,
				gone.map(({ id }) => id),
			),
		);
	}
	for (const { signatoryId, row } of rows) {
		const was = old.get(signatoryId);
		old.delete(signatoryId);
		if (was && Object.entries(row).every(([field, value]) => was[field as keyof typeof was] === value))
			continue;
		changed = true;
		const other = was && partyOf(was) !== partyOf(row);
		const changes = { ...row, ...(other && { leftOn: null }) };
		if (was)
			await tx.update(agreementSignatories).set(changes).where(eq(agreementSignatories.id, signatoryId));
		else await tx.insert(agreementSignatories).values({ ...row, agreementId });
	}
	return changed;
}
