import 'server-only';
import { createHash } from 'node:crypto';
import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { tellOutage } from '@/db/request-outage';
import { lastChangeOf } from '@/lib/register/history-queries';
import { may, type Permission } from './auth/permissions';
import { type CurrentUser, currentUser } from './auth/session';
import { type CommandContext, officeContextOf } from './context';
import {
	AppError,
	ConflictError,
	type Failure,
	type FieldMessage,
	ForbiddenError,
	InvalidInputError,
} from './errors';
import { failureOf } from './failure';
import { issueMessage } from './issue-message';
import { type Command, perform } from './perform';
import { namesOfIds } from './register/history-names';
import { storableInput } from './storable';

export type { CommandContext };

/** What a form gets back. */
export type Answer<A> = { data: A; serverError?: undefined } | { data?: undefined; serverError: Failure };

/**
 * What a form sends: its input, a key made once per submission, and whether the page on which it stands is to come
 * again with the answer.
 */
export type Envelope<I> = { key: string; input: I; refresh?: boolean };

/**
 * The one door for writes: who is asking, may they, is the input well formed, then the command in its transaction.
 * A failure is an answer with a message key, never an exception; design.md, "How things flow".
 */
export const action = <I, O, A, Ready>(
	permission: Permission,
	input: z.ZodType<O, I>,
	command: Command<NoInfer<O>, A, Ready>,
) => throughTheDoor(permission, input, (user, key, value) => perform(user, key, command, value));

/** At most so many rows in one call; whoever has more calls again, with a key of its own for each call. */
const rowsPerCall = 50;

type Row = { id: string };
export type BulkAnswer = { results: { id: string; failure?: Failure }[] };

/**
 * The same door for one command on several rows: permission and input are checked once, then each row is a
 * submission of its own, in its own transaction and with its own history. A row that is refused keeps no other from
 * being done; its failure stands in its result. The same key again gives the same answers.
 */
export const bulkAction = <I extends Row, O extends Row>(
	permission: Permission,
	itemInput: z.ZodType<O, I>,
	command: (ctx: CommandContext, input: NoInfer<O>) => Promise<unknown>,
) =>
	throughTheDoor(
		permission,
		z.strictObject({ items: z.array(itemInput).min(1).max(rowsPerCall) }),
		(user, key, { items }) => performEach(user, key, command, items),
	);

/** What `bulkAction` does once permission and input are checked; what somebody else changed meanwhile says who did. */
export async function performEach<I extends Row>(
	user: CurrentUser,
	key: string,
	command: (ctx: CommandContext, input: I) => Promise<unknown>,
	items: I[],
): Promise<BulkAnswer> {
	const results: BulkAnswer['results'] = [];
	for (const item of items) {
		try {
			await perform(user, rowKey(key, item.id), command, item);
			results.push({ id: item.id });
		} catch (error) {
			const known = error instanceof ConflictError ? await withWhoChanged(error, user) : error;
			// Nothing was typed for this row that could be compared.
			const { conflict: _, ...failure } = failureOf(known);
			results.push({ id: item.id, failure });
		}
	}
	return { results };
}

async function withWhoChanged({ conflict, recordId }: ConflictError, user: CurrentUser) {
	const changed = recordId ? await lastChangeOf(officeContextOf(user), recordId) : undefined;
	return new ConflictError(conflict, recordId, changed);
}

/** A key for one row of a submission: the same row of the same submission always has the same. */
function rowKey(key: string, id: string): string {
	const hash = createHash('sha256').update(`${key}:${id}`).digest('hex');
	return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function throughTheDoor<I, O, A>(
	permission: Permission,
	input: z.ZodType<O, I>,
	work: (user: CurrentUser, key: string, input: O) => Promise<A>,
): (envelope: Envelope<I>) => Promise<Answer<A>> {
	const schema = z.strictObject({ key: z.uuid(), input, refresh: z.boolean().optional() });
	const enter = async (envelope: unknown): Promise<A> => {
		const user = await currentUser();
		if (!user) throw new AppError('signedOut', 'errors.signedOut');
		if (!may(user, permission)) throw new ForbiddenError();
		const read = schema.safeParse(storableInput(envelope));
		if (!read.success) throw new InvalidInputError(fieldsOf(read.error));
		return work(user, read.data.key, read.data.input).catch(async (error) => {
			throw error instanceof ConflictError ? await withNames(error, user) : error;
		});
	};
	return async (envelope) => {
		const answer: Answer<A> = await enter(envelope).then((data) => ({ data }), refused);
		if (!answer.serverError && envelope.refresh === true) refresh();
		return answer;
	};
}

function refused(error: unknown): { serverError: Failure } {
	const serverError = failureOf(error);
	if (serverError.message === 'errors.unavailable') tellOutage();
	return { serverError };
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

async function withNames(error: ConflictError, user: CurrentUser): Promise<ConflictError> {
	const { conflict, recordId, changed } = await withWhoChanged(error, user);
	const ctx = officeContextOf(user);
	const ids = new Set([...JSON.stringify(conflict.current).matchAll(uuid)].map((found) => found[0]));
	const names = ids.size > 0 ? await namesOfIds(ctx, [...ids], await getLocale()) : undefined;
	return new ConflictError({ ...conflict, ...(names && { names }) }, recordId, changed);
}

function fieldsOf(error: z.ZodError): Record<string, FieldMessage> {
	const fields: Record<string, FieldMessage> = {};
	for (const issue of error.issues) {
		const path = issue.path.slice(issue.path[0] === 'input' ? 1 : 0).join('.');
		fields[path] ??= issue.message.startsWith('errors.') ? issueMessage(issue) : 'errors.invalid';
	}
	return fields;
}
