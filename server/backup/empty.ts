import type { Client } from 'pg';
import { PlainError } from '@/server/terminal';

/** Drops whatever the database holds. All in one message is all in one transaction, if none has begun. */
export const emptyDatabase = (client: Client) =>
	client.query(`do $$ declare name text; begin
		for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
			execute format('drop schema %I cascade', name);
		end loop;
		create schema public;
	end $$`);

/**
 * Makes room for a restore: in an empty database, and in an office in which nobody ever was. Throws PlainError where
 * there is anything that could be lost, and where somebody is at work.
 */
export async function makeRoom(client: Client): Promise<void> {
	const {
		rows: [found],
	} = await client.query<{ others: number; tables: boolean; users: boolean; journal: boolean }>(`select
		(select count(*)::int from pg_stat_activity
			where datname = current_database() and usesysid is not null and pid <> pg_backend_pid()) as others,
		exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
			and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as tables,
		to_regclass('public.users') is not null as users, to_regclass('drizzle.__drizzle_migrations') is not null as journal`);
	if (found?.others)
		throw new PlainError(
			`Somebody is using the database (${found.others} connections), likely an office: stop it first. Nothing was restored.`,
		);
	if (!found?.tables) return;
	const { rows } =
		found.users && found.journal ? await client.query('select from users limit 1') : { rows: [{}] };
	if (rows.length > 0)
		throw new PlainError(
			'The database is not empty, and nothing is ever overwritten: name an empty one in DATABASE_URL, or, for the embedded one, a new folder in JUMELAGE_DATA_DIR. Nothing was restored.',
		);
	await emptyDatabase(client);
}
