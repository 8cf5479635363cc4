import { type Failure, failureOf } from './errors';

type PostgresError = { code?: string; constraint?: string };

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
export function postgresError(error: unknown): PostgresError | null {
	for (let e = error; e instanceof Error; e = e.cause) {
		if (typeof (e as PostgresError).code === 'string') return e as PostgresError;
	}
	return null;
}

/** What is known of an error by its code alone, whatever it was about. */
export const foreseen = (error: unknown): Failure =>
	byCode[postgresError(error)?.code ?? ''] ?? failureOf(error);

/** What a write threw, where the database couldn't do it just now, whatever it was. */
export const isUnavailable = (error: unknown): boolean => foreseen(error).code === 'unavailable';
