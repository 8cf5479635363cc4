import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { siteDatabaseUrl } from '@/db/site-role';
import { doubtsOf, faultsOf } from '@/settings/faults';
import { read } from '@/settings/read';
import { dataDir, envFile, inData, root } from './paths';
import { PlainError, print } from './terminal';

export interface Settings {
	port: number;
	host: string;
	baseUrl: string;
	trustProxy: number;
	hstsSubdomains: boolean;
	/** Another PostgreSQL instead of the embedded one. */
	databaseUrl?: string;
	demo: boolean;
	/** Where figures are to be read, if anywhere. */
	metrics: { port: number; host: string } | null;
}

/** All faults at once, so that they can be put right at once. */
class SettingsRefused extends PlainError {
	/** By which systemd knows that starting again won't help (EX_CONFIG). */
	override readonly exitCode = 78;

	constructor(faults: string[]) {
		super(
			`Nothing was started, because of the settings (in the environment or in .env):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
		);
	}
}

/** The settings of environment and file, the environment winning. Throws SettingsRefused. */
export function settings(): Settings {
	const fromFile = Object.entries(envFile.variables).filter(([name]) => process.env[name] === undefined);
	const variables = { ...process.env, ...Object.fromEntries(fromFile) };
	const faults = [...envFile.faults, ...faultsOf(variables, new Set(Object.keys(envFile.variables)))];
	if (existsSync(dataDir) && !statSync(dataDir).isDirectory())
		faults.push(`JUMELAGE_DATA_DIR must be a folder; ${dataDir} is a file.`);
	if (faults.length > 0) throw new SettingsRefused(faults);
	for (const [name, value] of fromFile) process.env[name] = value;
	for (const doubt of doubtsOf(variables)) print(doubt);
	const [port, metricsPort] = [read('PORT'), read('METRICS_PORT')];
	return {
		port,
		host: read('HOST'),
		baseUrl: read('BASE_URL') ?? `http://localhost:${port}`,
		trustProxy: read('TRUST_PROXY'),
		hstsSubdomains: read('HSTS_SUBDOMAINS') === 'on',
		databaseUrl: read('DATABASE_URL'),
		demo: read('JUMELAGE_DEMO') === 'on',
		metrics: metricsPort ? { port: metricsPort, host: read('METRICS_HOST') } : null,
	};
}

/** The folder that holds all backups, and the list of what was erased since. */
export const backupDir = () => path.resolve(root, read('BACKUP_DIR') ?? inData('backups'));

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
		BACKUP_DIR: backupDir(),
		BACKUP_PASSPHRASE: undefined,
		NEXT_TELEMETRY_DISABLED: '1',
		// Next would read .env and its kin again, by rules of its own.
		__NEXT_PROCESSED_ENV: 'true',
	};
}
