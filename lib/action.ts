import 'server-only';
import { createHash, createHmac } from 'node:crypto';
import { and, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { db } from '@/db';
import { tellOutage } from '@/db/request-outage';
import { submissions } from '@/db/schema/users';
import { may, type Permission } from './auth/permissions';
import { type CurrentUser, currentUser } from './auth/session';
import { type CommandContext, officeContextOf } from './context';
import { today } from './dates';
import { env } from './env';
import {
	AppError,
	ConflictError,
	type Failure,
	ForbiddenError,
	InvalidInputError,
	isOutcomeUnknown,
} from './errors';
import { failureOf, isUnavailable } from './failure';
import { namesOfIds } from './history/history-names';
import { lastChangeOf } from './history/history-queries';
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
 * A write. A transaction holds a connection and locks, and waits for nothing: what is slow (comparing or hashing a
 * password) stands in `before`, which hands on what it found; what goes out into the world (a mail) in `after`, which
 * runs once it is certain that the write took place and hands on the answer.
 */
export type Command<I, A, Ready> = ((ctx: CommandContext, input: I, ready: Ready) => Promise<A>) & {
	before?: (user: CurrentUser, input: I) => Promise<Ready>;
	after?: (user: CurrentUser, answer: A) => Promise<A>;
};

/**
 * Runs `command` as `actor` in one transaction with its history; the same `key` again gives the first answer, with
 * other input it is refused. Throws whatever the command throws, with nothing written; where the answer to COMMIT is
 * lost it looks by the key whether it took place, and throws `OutcomeUnknown` only if that can't be asked either.
 */
export async function perform<I, A, Ready>(
	user: CurrentUser,
	key: string,
	command: Command<I, A, Ready>,
	input: I,
): Promise<A> {
	const slow = command.before && !(await isAnswered(user, key)) ? command.before : undefined;
	const ready = (await slow?.(user, input)) as Ready;
	const attempt = () => performOnce(user, key, command, input, ready);
	const { answer, again } = await attempt().catch(async (error) => {
		if (!isOutcomeUnknown(error)) throw error;
		const second = await attempt().catch((later) => {
			throw isUnavailable(later) ? error : later;
		});
		return { ...second, again: false };
	});
	if (again || !command.after) return answer;
	const told = await command.after(user, answer);
	await db().update(submissions).set({ answer: told }).where(submissionOf(user, key));
	return told;
}

const submissionOf = (user: CurrentUser, key: string) =>
	and(eq(submissions.actorId, user.id), eq(submissions.key, key));

async function isAnswered(user: CurrentUser, key: string): Promise<boolean> {
	const answered = and(submissionOf(user, key), isNotNull(submissions.answer));
	return (await db().select({ key: submissions.key }).from(submissions).where(answered)).length > 0;
}

/** What a key was used for: the command, and a mark of its input from which nobody reads what it was. */
function purposeOf(command: string, input: unknown): string {
	const mark = createHmac('sha256', env.authSecret).update(JSON.stringify(input) ?? '');
	return `${command} ${mark.digest('base64url').slice(0, 22)}`;
}

async function performOnce<I, A, Ready>(
	user: CurrentUser,
	key: string,
	command: Command<I, A, Ready>,
	input: I,
	ready: Ready,
): Promise<{ answer: A; again: boolean }> {
	return db().transaction(async (tx) => {
		await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
			set_config('jumelage.actor_name', ${user.name}, true), set_config('jumelage.action', ${command.name}, true)`);
		const mine = submissionOf(user, key);
		const purpose = purposeOf(command.name, input);
		const claimed = await tx
			.insert(submissions)
			.values({ actorId: user.id, key, action: purpose })
			.onConflictDoNothing()
			.returning({ key: submissions.key });
		if (claimed.length === 0) {
			const [first] = await tx
				.select({ action: submissions.action, answer: submissions.answer })
				.from(submissions)
				.where(mine);
			if (first?.action !== purpose) throw new AppError('invalid', 'errors.keyReused');
			return { answer: first.answer as A, again: true };
		}
		await tx
			.delete(submissions)
			.where(
				and(eq(submissions.actorId, user.id), lt(submissions.createdAt, sql`now() - interval '7 days'`)),
			);
		const answer = (await command({ tx, db: tx, user, today: today() }, input, ready)) ?? null;
		await tx.update(submissions).set({ answer }).where(mine);
		return { answer: answer as A, again: false };
	});
}

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

function fieldsOf(error: z.ZodError): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const issue of error.issues) {
		const path = issue.path.slice(issue.path[0] === 'input' ? 1 : 0).join('.');
		fields[path] ??= issue.message.startsWith('errors.') ? issue.message : 'errors.invalid';
	}
	return fields;
}
