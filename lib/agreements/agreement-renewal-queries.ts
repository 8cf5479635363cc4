import 'server-only';
import type { CommandContext } from '@/lib/context';
import { territoriesBy } from '@/lib/territories/territory-successor-queries';
import { partyOf } from './agreement-fields';
import type { Agreement } from './agreement-queries';

/**
 * Who would sign in place of those who signed and have not left: the same, and for a territory that by today has become another by name or
 * merger, that one; each once.
 */
export async function partiesOfToday(
	ctx: CommandContext,
	signatories: Agreement['signatories'],
	agreementId: string,
) {
	const signed = signatories.filter(({ leftOn }) => !(leftOn && leftOn <= ctx.today));
	const places = signed.flatMap(({ territoryId }) => territoryId ?? []);
	const now = await territoriesBy(ctx, places, ctx.today);
	const parties = signed.map(({ territoryId, organisationId }) => ({
		territoryId: territoryId && (now.get(territoryId) ?? territoryId),
		organisationId,
	}));
	return [...new Map(parties.map((party) => [partyOf(party), party])).values()].map((party, position) => ({
		...{ agreementId, ...party, position },
	}));
}
