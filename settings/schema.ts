import { z } from 'zod';
import { oneOf, secretText, setting, text, wholeNumber } from './setting';
import {
	claimName,
	databaseAddress,
	folder,
	hostToListenOn,
	issuer,
	keptBackups,
	mailServer,
	officeAddress,
	roleMap,
	sender,
} from './values';

/** Everything that an installation is told from outside, by the name of its variable. */
export const settingsSchema = z.object({
	PORT: wholeNumber(1, 65_535),
	HOST: hostToListenOn,
	BASE_URL: officeAddress,
	/** How many proxies of our own stand before the door; `true` was one in earlier versions. */
	TRUST_PROXY: setting((value, refuse) => {
		if (value === 'true') return 1;
		return /^\d$/.test(value) ? Number(value) : refuse('must be the number of your own proxies, from 0 to 9');
	}),
	HSTS_SUBDOMAINS: oneOf('on', 'off'),
	DATABASE_URL: databaseAddress,
	// Two exports hold a connection each, and need another one to note what they did.
	DATABASE_POOL: wholeNumber(4, 1000),
	AUTH_SECRET: secretText(32),
	JUMELAGE_DEMO: oneOf('on', 'off'),
	JUMELAGE_DATA_DIR: folder,
	BACKUP_DIR: folder,
	BACKUP_KEEP: keptBackups,
	BACKUP_PASSPHRASE: secretText(12),
	/** Read before anything is compiled, by server/serving-node.mjs. */
	JUMELAGE_NODE: oneOf('supported', 'own'),
	SMTP_URL: mailServer,
	MAIL_FROM: sender,
	OIDC_ISSUER: issuer,
	OIDC_CLIENT_ID: text(500),
	OIDC_CLIENT_SECRET: secretText(1),
	OIDC_ROLE_CLAIM: claimName,
	OIDC_ROLE_MAP: roleMap,
	OIDC_LABEL: text(80),
	LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug'),
	METRICS_PORT: wholeNumber(1, 65_535),
	METRICS_HOST: hostToListenOn,
});

/** What the start tells the application beside the settings; nobody else sets these. */
export const handedOnSchema = z.object({
	SITE_DATABASE_URL: databaseAddress,
	SETUP_TOKEN: secretText(8),
});

/** For tests and measurements, from the environment only. */
export const testSettingsSchema = z.object({
	CHROMIUM_PATH: text(500),
	FIREFOX_PATH: text(500),
	TEST_DATABASE_URL: databaseAddress,
	BENCH_SCALE: setting((value, refuse) =>
		Number(value) > 0 ? Number(value) : refuse('must be a number above 0'),
	),
	BENCH_SEED: wholeNumber(1, 999_999_999),
});

export const defaults = {
	PORT: 3000,
	HOST: '127.0.0.1',
	TRUST_PROXY: 0,
	HSTS_SUBDOMAINS: 'off',
	DATABASE_POOL: 10,
	JUMELAGE_DEMO: 'on',
	JUMELAGE_DATA_DIR: '.data',
	BACKUP_KEEP: [7, 4, 12],
	JUMELAGE_NODE: 'supported',
	MAIL_FROM: 'Jumelage <jumelage@localhost>',
	OIDC_ROLE_CLAIM: 'roles',
	LOG_LEVEL: 'info',
	METRICS_HOST: '127.0.0.1',
} as const;

export const settingNames = Object.keys(settingsSchema.shape) as (keyof typeof settingsSchema.shape)[];
