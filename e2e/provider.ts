import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Identity = { email: string; name: string; roles: string[]; locale?: string };

export const client = { id: 'jumelage', secret: 'a-secret-between-office-and-provider' };

const listening = (server: Server) =>
	new Promise<number>((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});

/** An identity provider on loopback: discovery, code flow, PKCE required; whoever types a subject is that subject. */
export async function startProvider(identities: Record<string, Identity>) {
	let answer: ReturnType<Provider['callback']> | undefined;
	const server = createServer((request, response) => answer?.(request, response));
	const issuer = `http://127.0.0.1:${await listening(server)}`;
	return {
		issuer,
		/** The office's address is known only later. */
		admit(officeUrl: string) {
			const provider = new Provider(issuer, {
				clients: [
					{
						client_id: client.id,
						client_secret: client.secret,
						redirect_uris: [`${officeUrl}/api/auth/callback/oidc`],
					},
				],
				claims: { openid: ['sub'], email: ['email'], profile: ['name', 'roles', 'locale'] },
				pkce: { required: () => true },
				findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...identities[sub] }) }),
				cookies: { keys: ['only for tests'] },
			});
			answer = provider.callback();
		},
		stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
	};
}
