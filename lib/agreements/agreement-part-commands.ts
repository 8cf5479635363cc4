import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { agreementPartnerships, agreementSignatories } from '@/db/schema/agreements';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import { people } from '@/db/schema/people';
import { territories } from '@/db/schema/territories';
import { visitPartnerships } from '@/db/schema/visits';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import { partyOf } from './agreement-fields';
import type { AgreementValues } from './agreement-input';
import type { Agreement } from './agreement-queries';
import { unlinkPartnerships } from './agreement-reach-commands';

type Parts = Pick<AgreementValues, 'partnershipIds' | 'signatories'>;
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

/** Throws InvalidInputError unless the visit is one of these partnerships. */
export async function requireVisit({ tx }: CommandContext, visitId: string | null, partnershipIds: string[]) {
	if (!visitId) return;
	const [own] = await tx
		.select({ visitId: visitPartnerships.visitId })
		.from(visitPartnerships)
		.where(
			and(eq(visitPartnerships.visitId, visitId), inArray(visitPartnerships.partnershipId, partnershipIds)),
		)
		.limit(1);
	if (!own) throw new InvalidInputError({ visitId: 'agreements.refusals.visitOfAnother' });
}

/** Throws InvalidInputError unless each is a partnership that the user may see. */
async function requireTies({ tx, user }: CommandContext, partnershipIds: string[]) {
	const ties = await tx
		.select({ id: partnerships.id })
		.from(partnerships)
		.where(and(inArray(partnerships.id, partnershipIds), visiblePartnerships(user)));
	if (ties.length < new Set(partnershipIds).size) {
		throw new InvalidInputError({ partnershipIds: 'errors.chooseOne' });
	}
}

type PartyRow = Pick<Parts['signatories'][number], 'party' | 'personId'>;

/** Throws InvalidInputError at what is not there; `at` says where the fields of a row stand in the input. */
export async function requireParties(
	{ tx }: CommandContext,
	rows: PartyRow[],
	at: (index: number) => string,
) {
	const known = async (
		table: typeof territories | typeof organisations | typeof people,
		idOf: (row: PartyRow) => string | null,
	) => {
		const wanted = [...new Set(rows.map(idOf).filter((id) => id !== null))];
		const found =
			wanted.length > 0 ? await tx.select({ id: table.id }).from(table).where(inArray(table.id, wanted)) : [];
		return (row: PartyRow) => !idOf(row) || found.some(({ id }) => id === idOf(row));
	};
	const place = await known(territories, ({ party }) => party.territoryId);
	const body = await known(organisations, ({ party }) => party.organisationId);
	const person = await known(people, ({ personId }) => personId);
	const wrong: Record<string, string> = {};
	rows.forEach((row, index) => {
		if (!place(row) || !body(row)) wrong[`${at(index)}party`] = 'errors.chooseOne';
		if (!person(row)) wrong[`${at(index)}personId`] = 'errors.chooseOne';
	});
	if (Object.keys(wrong).length > 0) throw new InvalidInputError(wrong);
}
