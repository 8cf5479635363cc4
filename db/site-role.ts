import { createHmac } from 'node:crypto';
import postgres from 'postgres';

const role = 'jumelage_site';

const passwordOf = (authSecret: string) => createHmac('sha256', authSecret).update(role).digest('hex');

/** The same database, opened as the role that may read the public views and nothing else. */
export function siteDatabaseUrl(databaseUrl: string, authSecret: string): string {
	const url = new URL(databaseUrl);
	url.username = role;
	url.password = passwordOf(authSecret);
	return url.href;
}

/** Alters the role only if it can't log in: a database user without that right works once an admin did it. */
export async function openSiteRole(
	sql: postgres.Sql,
	databaseUrl: string,
	authSecret: string,
): Promise<void> {
	if (await canLogIn(siteDatabaseUrl(databaseUrl, authSecret))) return;
	await sql.unsafe(`
		do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$;
		alter role ${role} login password '${passwordOf(authSecret)}';
		do $$ begin
			execute format('grant connect on database %I to ${role}', current_database());
		end $$;
	`);
}

async function canLogIn(url: string) {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
	try {
		await sql`select 1`;
		return true;
	} catch {
		return false;
	} finally {
		await sql.end({ timeout: 1 });
	}
}
