import 'server-only';
import type { CommandContext } from '@/lib/context';
import { requireVersion } from '@/lib/versioned';
import { agreementToFields } from './agreement-fields';
import { findAgreement } from './agreement-queries';

export type Versioned = { id: string; version: number };

/** The agreement in the version that was read, held until the transaction ends. Throws NotFoundError, ConflictError. */
export async function heldAgreement(ctx: CommandContext, { id, version }: Versioned) {
	return requireVersion(await findAgreement(ctx, id, { lock: true }), version, agreementToFields);
}
