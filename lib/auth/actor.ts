import 'server-only';
import { sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db';

export type Actor = { id: string; name: string };

/**
 * A write outside the office's door (`lib/action.ts`), where nobody is signed in yet: setting a password by a
 * link, the first admin, a sign-in's second factor. The history names `actor`.
 */
export function asActor<T>(actor: Actor, act: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
	return db().transaction(async (tx) => {
		await nameActor(tx, actor, act);
		return work(tx);
	});
}

/** Names the actor for the rest of the transaction. */
async function nameActor(tx: Transaction, actor: Actor, act: string): Promise<void> {
	await tx.execute(sql`select set_config('jumelage.actor_id', ${actor.id}, true),
		set_config('jumelage.actor_name', ${actor.name}, true), set_config('jumelage.action', ${act}, true)`);
}
