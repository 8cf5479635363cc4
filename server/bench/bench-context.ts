import type postgres from 'postgres';
import type { OfficeContext } from '@/lib/context';
import { today } from '@/lib/dates';
import type { ListCase } from './cases';
import { listCases } from './cases';
import { listenIn, Recorder } from './recorder';

type Role = 'manager' | 'representative';

export interface World {
	client: postgres.Sql;
	recorder: Recorder;
	context(role: Role): OfficeContext;
	/** An ordinary visit with programme and delegation. */
	visit: string;
	cases: ListCase[];
	/** A session's cookie, as signing in sets it. */
	cookie(role: Role, base: string): Promise<{ name: string; value: string }>;
	close(): Promise<void>;
}

/** The filled database as the functions of lib see it, and who asks. */
export async function openWorld(databaseUrl: string): Promise<World> {
	const recorder = new Recorder();
	const { client, db, close } = listenIn(databaseUrl, recorder);
	const { beginSession, sessionHolder } = await import('@/lib/auth/session-rows');
	const { sessionToken } = await import('@/lib/auth/session-token');
	const { sessionCookie } = await import('@/lib/auth/cookies');
	const contexts = new Map<Role, OfficeContext>();
	for (const role of ['manager', 'representative'] as const) {
		const [user] = await client<{ id: string }[]>`
			select id from users where role = ${role} and active order by email limit 1`;
		const session = await beginSession({ userId: user?.id ?? '', userAgent: 'bench', address: '127.0.0.1' });
		const holder = await sessionHolder(session);
		if (!holder) throw new Error(`nobody is ${role}`);
		contexts.set(role, { db, user: holder, today: today() });
	}
	const context = (role: Role) => contexts.get(role) as OfficeContext;
	const [known] = await client<{ visit: string; partnership: string; legislature: string; visits: number }[]>`
		select (select visit_id from agenda_items join visits v on v.id = visit_id
				where v.published_at is null and v.status = 'reported' order by v.id offset 100 limit 1) as visit,
			(select id from partnerships where slug = 'bench-1') as partnership,
			(select id from legislatures order by "from" desc offset 1 limit 1) as legislature,
			(select count(*)::int from visits) as visits`;
	if (!known) throw new Error('the database is empty');
	return {
		client,
		recorder,
		context,
		close,
		visit: known.visit,
		cases: listCases({ ...known, lastPage: Math.ceil(known.visits / 25) }),
		cookie: async (role, base) => ({
			name: sessionCookie(base),
			value: await sessionToken(context(role).user.sessionId),
		}),
	};
}
