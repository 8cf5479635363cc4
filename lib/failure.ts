import 'server-only';
import type { Failure } from './errors';
import { log } from './log';
import { foreseen, postgresError } from './postgres-failure';
import { constraints } from './register/constraints';

/** Turns whatever a write threw into what its form shows; what nobody foresaw is logged under a reference. */
export function failureOf(error: unknown): Failure {
	const cause = postgresError(error);
	const known = constraints[cause?.constraint ?? ''];
	if (known)
		return { code: 'duplicate', message: 'errors.invalidInput', fields: { [known.field]: known.message } };
	const failure = foreseen(error);
	if (failure.code === 'unexpected') {
		log.error({ reference: failure.params?.reference, err: error }, 'a write failed');
	}
	return failure;
}
