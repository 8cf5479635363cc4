export type FailureCode =
	| 'notFound'
	| 'forbidden'
	| 'refused'
	| 'conflict'
	| 'invalid'
	| 'duplicate'
	| 'signedOut'
	| 'unavailable'
	| 'unexpected';

export type MessageParams = Record<string, string | number>;

/** What is said at a field: a message key with its namespace, with the values that its text names. */
export type FieldMessage = string | { key: string; values: MessageParams };

/** The record as it is now, for the form that compares; `names` says what the ids in it stand for. */
export type Conflict = {
	current: Record<string, unknown>;
	version: number;
	names?: Record<string, string>;
};

/** Who changed a record last, and when (ISO): its history says so to everybody who may see it. */
export type LastChange = { name: string; at: string; self: boolean };

/** A record that may be the one about to be made; `path` is its page's below the office. */
export type LikelySame = { path: string; name: string; detail: string | null };

/** An error as it crosses to the browser: message keys with their namespace, never sentences or SQL. */
export type Failure = {
	code: FailureCode;
	message: string;
	params?: MessageParams;
	fields?: Record<string, FieldMessage>;
	conflict?: Conflict;
	changed?: LastChange;
	likely?: LikelySame[];
	/** What the button says that sends it again with `anyway`. */
	anyway?: string;
};

/** An error that the user is told of; `message` is a message key with its namespace: 'errors.notFound'. */
export class AppError extends Error {
	override name = 'AppError';

	constructor(
		readonly code: FailureCode,
		readonly messageKey: string,
		readonly params?: MessageParams,
	) {
		super(messageKey);
	}

	get failure(): Failure {
		return { code: this.code, message: this.messageKey, ...(this.params && { params: this.params }) };
	}
}

/** No such record, or none that this user may see: the answer is the same for both. */
export class NotFoundError extends AppError {
	constructor() {
		super('notFound', 'errors.notFound');
	}
}

export class ForbiddenError extends AppError {
	constructor() {
		super('forbidden', 'errors.forbidden');
	}
}

/**
 * A rule of the domain says no; the key names the rule: 'visits.refusals.notPlanned'. With `field`, the path of what
 * was typed against the rule, a form says it there.
 */
export class RefusalError extends AppError {
	constructor(
		messageKey: string,
		params?: MessageParams,
		readonly field?: string,
	) {
		super('refused', messageKey, params);
	}

	override get failure(): Failure {
		const { field, params } = this;
		if (!field) return super.failure;
		const message = params ? { key: this.messageKey, values: params } : this.messageKey;
		return { ...super.failure, fields: { [field]: message } };
	}
}

/** Throws RefusalError where a rule says why not. */
export function allow(refusal: string | null): void {
	if (refusal) throw new RefusalError(refusal);
}

/** What is to be made may exist: nothing is written until it is sent again with `anyway`, a message key of its own. */
export class LikelySameError extends AppError {
	constructor(
		readonly likely: LikelySame[],
		messageKey = 'errors.likelySame',
		readonly anyway = 'common.form.addAnyway',
	) {
		super('refused', messageKey, { count: likely.length });
	}

	override get failure(): Failure {
		return { ...super.failure, likely: this.likely, anyway: this.anyway };
	}
}

/** Somebody else saved the record since it was read. */
export class ConflictError extends AppError {
	constructor(
		readonly conflict: Conflict,
		readonly recordId?: string,
		readonly changed?: LastChange,
	) {
		super('conflict', 'errors.conflict');
	}

	override get failure(): Failure {
		return {
			...super.failure,
			conflict: this.conflict,
			...(this.changed && { changed: this.changed }),
		};
	}
}

/** Fields by their path in the input ('stops.0.from'), each with what is said there. */
export class InvalidInputError extends AppError {
	constructor(readonly fields: Record<string, FieldMessage>) {
		super('invalid', 'errors.invalidInput');
	}

	override get failure(): Failure {
		return { ...super.failure, fields: this.fields };
	}
}

/** Another record already has this value; `messageKey` says so at the field. */
export class DuplicateError extends AppError {
	constructor(
		readonly field: string,
		readonly fieldKey = 'errors.taken',
	) {
		super('duplicate', 'errors.duplicate');
	}

	override get failure(): Failure {
		return { ...super.failure, fields: { [this.field]: this.fieldKey } };
	}
}

// PostgreSQL's classes 08, 53 and 57, a session ended for idling, a lost race worth repeating, what sockets say, and db/connection-loss.ts.
const away =
	/^(08|53|57)|^25P0[345]$|^40001$|^40P01$|^E(CONN[A-Z]+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)$|^CONNECTION_LOST/;

const unknown = 'CONNECTION_LOST_AT_COMMIT';

function codesOf(error: unknown, depth = 0): string[] {
	if (typeof error !== 'object' || error === null || depth > 4) return [];
	const { code, cause } = error as { code?: unknown; cause?: unknown };
	return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause, depth + 1)];
}

/** Whether the answer to a transaction's COMMIT was lost: it took place or it didn't. */
export const isOutcomeUnknown = (error: unknown): boolean => codesOf(error).includes(unknown);

/**
 * What the browser may know of an error. Of anything unforeseen it learns a reference only: the caller
 * logs the error under `params.reference` when the code is 'unexpected'.
 */
export function failureOf(error: unknown): Failure {
	if (error instanceof AppError) return error.failure;
	const codes = codesOf(error);
	if (codes.includes(unknown)) return { code: 'unavailable', message: 'errors.outcomeUnknown' };
	if (codes.some((code) => away.test(code))) return { code: 'unavailable', message: 'errors.unavailable' };
	if (codes.includes('23505')) return { code: 'duplicate', message: 'errors.duplicate' };
	const reference = crypto.randomUUID().slice(0, 8);
	return { code: 'unexpected', message: 'errors.unexpected', params: { reference } };
}
