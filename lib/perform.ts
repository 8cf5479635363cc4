import 'server-only';
import { createHmac } from 'node:crypto';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db';
import { submissions } from '@/db/schema/submissions';
import type { CurrentUser } from './auth/session';
import type { CommandContext } from './context';
import { today } from './dates';
import { env } from './env';
import { AppError, isOutcomeUnknown } from './errors';
import { isUnavailable } from './postgres-failure';

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

/**
 * Tells the transaction who acts and by what, forgets what the actor sent a week ago, and claims the key: all in one
 * statement, since each is a way there and back. Whether the key was free.
 */
async function claim(
	tx: Transaction,
	{ id, name }: CurrentUser,
	key: string,
	command: string,
	purpose: string,
) {
	const claimed = await tx.execute(sql`
		with old as (delete from submissions where user_id = ${id} and key <> ${key}
			and created_at < now() - interval '7 days')
		insert into submissions (user_id, key, action) select ${id}::uuid, ${key}::uuid, ${purpose}
		where set_config('jumelage.actor_id', ${id}, true) is not null
			and set_config('jumelage.actor_name', ${name}, true) is not null
			and set_config('jumelage.action', ${command}, true) is not null
		on conflict do nothing returning key`);
	return claimed.length > 0;
}

async function performOnce<I, A, Ready>(
	user: CurrentUser,
	key: string,
	command: Command<I, A, Ready>,
	input: I,
	ready: Ready,
): Promise<{ answer: A; again: boolean }> {
	return db().transaction(async (tx) => {
		const mine = submissionOf(user, key);
		const purpose = purposeOf(command.name, input);
		const claimed = await claim(tx, user, key, command.name, purpose);
		if (!claimed) {
			const [first] = await tx
				.select({ action: submissions.action, answer: submissions.answer })
				.from(submissions)
				.where(mine);
			if (first?.action !== purpose) throw new AppError('invalid', 'errors.keyReused');
			return { answer: first.answer as A, again: true };
		}
		const answer = (await command({ tx, db: tx, user, today: today() }, input, ready)) ?? null;
		await tx.update(submissions).set({ answer }).where(mine);
		return { answer: answer as A, again: false };
	});
}
