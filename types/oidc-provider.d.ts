declare module 'oidc-provider' {
	import type { RequestListener } from 'node:http';

	type Claims = { sub: string } & Record<string, unknown>;

	interface Configuration {
		clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
		claims: Record<string, string[]>;
		pkce: { required: () => boolean };
		findAccount: (context: unknown, sub: string) => { accountId: string; claims: () => Promise<Claims> };
		cookies: { keys: string[] };
	}

	export default class Provider {
		constructor(issuer: string, configuration: Configuration);
		callback(): RequestListener;
	}
}
