import { createHmac } from 'node:crypto';
import type { Client } from 'pg';
import { withClient } from './single';

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
export async function openSiteRole(client: Client, databaseUrl: string, authSecret: string): Promise<void> {
	if (await canLogIn(siteDatabaseUrl(databaseUrl, authSecret))) return;
	await client.query(`
		do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$;
		alter role ${role} login password '${passwordOf(authSecret)}';
		do $$ begin
			execute format('grant connect on database %I to ${role}', current_database());
		end $$;
	`);
}

async function canLogIn(url: string) {
	return withClient(url, async () => true).catch(() => false);
}
