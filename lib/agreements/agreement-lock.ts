import 'server-only';
import type { CommandContext } from '@/lib/context';
import { lockVersion } from '@/lib/versioned';
import { agreementToFields } from './agreement-fields';
import { findAgreement } from './agreement-queries';

export type Versioned = { id: string; version: number };

/** The agreement in the version that was read, held until the transaction ends. Throws NotFoundError, ConflictError. */
export async function lockAgreementVersion(ctx: CommandContext, { id, version }: Versioned) {
	return lockVersion(ctx, findAgreement, { id, version }, agreementToFields);
}
