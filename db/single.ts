import pg, { type Client, type ClientConfig } from 'pg';
import { named } from './connection-loss';

/** `sslmode` means what PostgreSQL's own programs mean by it: "require" encrypts, "verify-full" asks who answers. */
export function connectionString(url: string): string {
	if (!/[?&]sslmode=/.test(url) || /uselibpqcompat=/.test(url)) return url;
	return `${url}&uselibpqcompat=true`;
}

/** Opens one connection for `work` and closes it afterwards. Throws what connecting or `work` throws. */
export async function withClient<T>(
	url: string,
	work: (client: Client) => Promise<T>,
	options: Omit<ClientConfig, 'connectionString'> = {},
): Promise<T> {
	const client = new pg.Client({
		connectionTimeoutMillis: 5000,
		...options,
		connectionString: connectionString(url),
	});
	// The statement that runs when the connection goes says so; between statements the next one does.
	client.on('error', () => {});
	try {
		await client.connect();
		return await work(client);
	} catch (error) {
		throw named(error);
	} finally {
		await client.end().catch(() => {});
	}
}
