import 'server-only';
import type { Failure } from './errors';
import { log } from './log';
import { foreseen, postgresError } from './postgres-failure';

/** What the form says where a constraint of the database speaks first. */
const byConstraint: Record<string, { field: string; message: string }> = {
	users_email_once: { field: 'email', message: 'errors.emailTaken' },
	partnerships_slug_unique: { field: 'slug', message: 'errors.slugTaken' },
	exchange_programmes_slug_unique: { field: 'slug', message: 'errors.slugTaken' },
	visits_slug_unique: { field: 'slug', message: 'errors.slugTaken' },
	partnership_kinds_key_unique: { field: 'label', message: 'errors.keyTaken' },
	topics_key_unique: { field: 'label', message: 'errors.keyTaken' },
	territory_names_once: { field: 'names', message: 'errors.nameTwice' },
	partnership_parties_once: { field: 'parties', message: 'errors.partyTwice' },
	delegation_members_head: { field: 'isHead', message: 'errors.headTwice' },
	agreements_predecessor_id_unique: {
		field: 'predecessorId',
		message: 'agreements.refusals.alreadyRenewed',
	},
	agreements_chain: { field: 'predecessorId', message: 'agreements.refusals.followsItself' },
	representatives_one_principal: { field: 'from', message: 'errors.principalsOverlap' },
	exchange_placements_once: { field: 'participantId', message: 'placements.errors.alreadyApplied' },
	placement_stays_apart: { field: 'startsOn', message: 'placements.errors.staysOverlap' },
};

/** Turns whatever a write threw into what its form shows; what nobody foresaw is logged under a reference. */
export function failureOf(error: unknown): Failure {
	const cause = postgresError(error);
	const known = byConstraint[cause?.constraint ?? ''];
	if (known)
		return { code: 'duplicate', message: 'errors.invalidInput', fields: { [known.field]: known.message } };
	const failure = foreseen(error);
	if (failure.code === 'unexpected') {
		log.error({ reference: failure.params?.reference, err: error }, 'a write failed');
	}
	return failure;
}
