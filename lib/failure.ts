import 'server-only';
import { type Failure, failureOf as plainFailureOf } from './errors';
import { log } from './log';

type PostgresError = { code?: string; constraint?: string };

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

const byCode: Record<string, Failure> = {
	'23503': { code: 'refused', message: 'errors.stillInUse' },
	'55P03': { code: 'unavailable', message: 'errors.busy' },
	'57014': { code: 'unavailable', message: 'errors.busy' },
	JU005: { code: 'refused', message: 'placements.refusals.notPossible' },
	JU006: { code: 'refused', message: 'placements.refusals.anonymised' },
	JU011: { code: 'refused', message: 'agreements.refusals.ledgerContradicts' },
	JU003: {
		code: 'invalid',
		message: 'errors.invalidInput',
		fields: { parentId: 'errors.territoryInItself' },
	},
};

/** The PostgreSQL error inside a driver's or drizzle's error, if there is one. */
function postgresError(error: unknown): PostgresError | null {
	for (let e = error; e instanceof Error; e = e.cause) {
		if (typeof (e as PostgresError).code === 'string') return e as PostgresError;
	}
	return null;
}

/** What a write threw, where the database couldn't do it just now, whatever it was. */
export const isUnavailable = (error: unknown): boolean => foreseen(error).code === 'unavailable';

const foreseen = (error: unknown): Failure =>
	byCode[postgresError(error)?.code ?? ''] ?? plainFailureOf(error);

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
