import { siteDatabaseUrl } from '@/db/site-role';
import { envFileVariables } from './paths';
import { PlainError } from './say';

/** What is set in the environment wins over the file. */
function readEnvFile() {
	for (const [name, value] of Object.entries(envFileVariables())) process.env[name] ??= value;
}

export interface Settings {
	port: number;
	host: string;
	baseUrl: string;
	trustProxy: number;
	/** Another PostgreSQL instead of the embedded one. */
	databaseUrl?: string;
	demo: boolean;
}

export function settings(): Settings {
	readEnvFile();
	const port = Number(process.env.PORT || 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new PlainError(`PORT must be a number up to 65535, not "${process.env.PORT}".`);
	}
	const baseUrl = (process.env.BASE_URL || `http://localhost:${port}`).replace(/\/+$/, '');
	if (!/^https?:\/\/[^/]+$/.test(baseUrl)) {
		throw new PlainError(
			`BASE_URL must look like https://office.example.org, not "${process.env.BASE_URL}".`,
		);
	}
	const proxies = process.env.TRUST_PROXY === 'true' ? 1 : Number(process.env.TRUST_PROXY || 0);
	return {
		port,
		host: process.env.HOST || '127.0.0.1',
		baseUrl,
		trustProxy: Number.isInteger(proxies) && proxies > 0 ? proxies : 0,
		databaseUrl: process.env.DATABASE_URL || undefined,
		demo: process.env.JUMELAGE_DEMO !== 'off',
	};
}

/** What the application behind the front door is told. */
export function applicationEnv(databaseUrl: string, authSecret: string, baseUrl: string): NodeJS.ProcessEnv {
	return {
		...process.env,
		DATABASE_URL: databaseUrl,
		SITE_DATABASE_URL: siteDatabaseUrl(databaseUrl, authSecret),
		AUTH_SECRET: authSecret,
		NEXTAUTH_SECRET: authSecret,
		NEXTAUTH_URL: baseUrl,
		BASE_URL: baseUrl,
		NEXT_TELEMETRY_DISABLED: '1',
	};
}
