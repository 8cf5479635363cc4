import { describe, expect, it } from 'vitest';
import { doubtsOf, faultsOf } from './faults';
import { settingNames } from './schema';

const provider = {
	OIDC_ISSUER: 'https://login.example.org',
	OIDC_CLIENT_ID: 'jumelage',
	OIDC_CLIENT_SECRET: 'x',
};

/** For every setting: what is taken, and what must be refused. */
const values: Record<(typeof settingNames)[number], { right: string[]; wrong: string[]; beside?: object }> = {
	PORT: {
		right: ['3000', ' 80 ', '65535'],
		wrong: ['0', '65536', '-1', '3000.5', '1e3', '0x50', 'abc', '3000,3001'],
	},
	HOST: {
		right: ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost', 'office.example.org'],
		wrong: ['0.0.0', '999.1.1.1', '127.0.0.1:3000', 'http://localhost', 'a b', '*', '[::1]'],
	},
	BASE_URL: {
		right: [
			'https://office.example.org',
			'https://office.example.org/',
			'http://localhost:3000',
			'http://[::1]:3000',
		],
		wrong: [
			'office.example.org',
			'ftp://office.example.org',
			'https://office.example.org/path',
			'https://office.example.org?a=b',
			'https://office.example.org/?',
			'https://office.example.org#top',
			'https://office .example.org',
			'https://office.example.org /',
			'https://user@office.example.org',
			'https://office.example.org:99999',
			'https:office.example.org',
			'https://',
			'https://office.example.org\\x',
		],
	},
	TRUST_PROXY: {
		right: ['0', '1', '2', 'true'],
		wrong: ['yes', 'on', 'false', '-1', '1.5', '10', '127.0.0.1'],
	},
	HSTS_SUBDOMAINS: { right: ['on', 'off'], wrong: ['true', '1', 'On', 'yes', 'includeSubDomains'] },
	DATABASE_URL: {
		right: [
			'postgres://a:b@127.0.0.1:5432/jumelage',
			'postgresql://a:p%40ss%23@db.example.org/jumelage?sslmode=require',
			'postgres://db/jumelage',
			'postgres://a:b@[::1]:5432/jumelage',
		],
		wrong: [
			'127.0.0.1:5432/jumelage',
			'mysql://a:b@db/jumelage',
			'postgres://a:p@ss@db/jumelage',
			'postgres://a:p/ss@db/jumelage',
			'postgres://a:p#ss@db/jumelage',
			'postgres://a:p?ss@db/jumelage',
			'postgres://a:p%ss@db/jumelage',
			'postgres://a:b@db:port/jumelage',
			'postgres://a:b@db:0/jumelage',
			'postgres://a:b@db:5432',
			'postgres://a:b@db/',
			'postgres://a:b@db/one/two',
			'postgres://a:b@one,two/jumelage',
			'postgres:///jumelage',
			'postgres://a:b@db /jumelage',
			'postgres://a:b@db/jumelage?sslmode=yes',
			'postgres://a:b@db/jumelage?sslmode=prefer',
			'Host=db;Database=jumelage',
		],
	},
	DATABASE_POOL: {
		right: ['4', '10', '60'],
		wrong: ['abc', '0', '3', '-10', '10.5', '100000', 'ten', 'NaN', '∞'],
	},
	AUTH_SECRET: {
		right: ['0123456789abcdef0123456789abcdef'],
		wrong: ['short', '0123456789abcdef0123456789abcde', 'changeme'],
	},
	JUMELAGE_DEMO: {
		right: ['on', 'off'],
		wrong: ['Off', 'OFF', 'false', 'no', '0', '1', 'true', 'none', 'of'],
	},
	JUMELAGE_DATA_DIR: { right: ['.data', '/var/lib/jumelage-office'], wrong: ['~/data', 'a\0b'] },
	BACKUP_DIR: { right: ['/mnt/backups'], wrong: ['~/backups'] },
	BACKUP_KEEP: { right: ['7,4,12', '30,0,0'], wrong: ['7', '0,4,12', '7,4,-1', '7;4;12', '7,4,12,1'] },
	BACKUP_PASSPHRASE: { right: ['vier kleine Elche'], wrong: ['elf Zeichen'] },
	JUMELAGE_NODE: { right: ['supported', 'own'], wrong: ['24', 'on', '/usr/bin/node'] },
	SMTP_URL: {
		right: ['smtp://mail.example.org', 'smtps://user:p%40ss@mail.example.org:465', 'smtp://127.0.0.1:25/'],
		wrong: [
			'mail.example.org',
			'mail.example.org:587',
			'user:password@mail.example.org:587',
			'https://mail.example.org',
			'smtp://',
			'smtp:mail.example.org',
			'smtp://office@example.org:password@mail.example.org',
			'smtp://user:pass word@mail.example.org',
			'smtp://mail.example.org:mail',
			'smtp://mail.example.org/inbox',
		],
	},
	MAIL_FROM: {
		right: [
			'office@example.org',
			'Büro <office@example.org>',
			'"Amt, Büro" <office@example.org>',
			'<a@b.example>',
		],
		wrong: [
			'office',
			'Büro office@example.org',
			'a@b.example, c@d.example',
			'Büro <office>',
			'a@b\nBcc: c@d',
			'Büro <a@b.example',
		],
	},
	OIDC_ISSUER: {
		right: ['https://login.example.org/realms/office', 'http://127.0.0.1:8080'],
		wrong: [
			'login.example.org',
			'https://login.example.org?x=1',
			'https://a b.example',
			'https://login.example.org/.well-known/openid-configuration',
		],
		beside: provider,
	},
	OIDC_CLIENT_ID: { right: ['jumelage'], wrong: ['a\nb', 'x'.repeat(501)], beside: provider },
	OIDC_CLIENT_SECRET: { right: ['secret'], wrong: [], beside: provider },
	OIDC_ROLE_CLAIM: {
		right: ['roles', 'realm_access.roles'],
		wrong: ['two words', '.roles', 'roles.', 'a..b'],
		beside: provider,
	},
	OIDC_ROLE_MAP: {
		right: ['a=admin', 'a=admin, b=staff', 'cn=admins=admin'],
		wrong: [
			'admin',
			'a=boss',
			'a=Admin',
			'a=admin,',
			'=admin',
			'a=',
			'a=admin;b=staff',
			'a=admin,a=staff',
			'a:admin',
		],
		beside: provider,
	},
	OIDC_LABEL: { right: ['Landesanmeldung'], wrong: ['x'.repeat(81), 'two\nlines'], beside: provider },
	LOG_LEVEL: {
		right: ['info', 'warn'],
		wrong: ['INFO', 'verbose', 'all', '30', 'silent', 'trace', 'warning'],
	},
	METRICS_PORT: { right: ['9464'], wrong: ['0', '65536', 'on', ':9464'] },
	METRICS_HOST: { right: ['127.0.0.1', '::1', '10.0.0.5'], wrong: ['127.0.0.1:9464', 'http://localhost'] },
};
const walk = Object.entries(values);

describe('the settings', () => {
	it('walks all of them', () => expect(walk.map(([name]) => name)).toEqual(settingNames));

	it.each(walk)('%s takes what is right', (name, { right, beside }) => {
		for (const value of ['', '  ', ...right]) {
			if (!value.trim() && beside && name in beside) continue;
			expect(faultsOf({ ...beside, [name]: value }), value).toEqual([]);
		}
	});

	it.each(walk)(
		'%s names what is wrong in one sentence, with what would be right',
		(name, { wrong, beside }) => {
			for (const value of wrong) {
				const faults = faultsOf({ ...beside, [name]: value });
				expect(faults, value).toHaveLength(1);
				expect(faults[0], value).toMatch(new RegExp(`^${name} must [^\n]{10,}\\.$`));
			}
		},
	);

	it.each(['DATABASE_URL', 'SMTP_URL', 'AUTH_SECRET'] as const)('%s is never repeated', (name) => {
		for (const value of values[name].wrong) {
			for (const part of value
				.split(/[^\w]+/)
				.filter((word) => /^(ss|p|password|changeme|short)$/.test(word) && word !== 'password'))
				expect(faultsOf({ [name]: value })[0], value).not.toMatch(new RegExp(`\\b${part}\\b`));
		}
	});

	it('names all faults at once', () => {
		const faults = faultsOf({
			PORT: 'x',
			DATABASE_POOL: 'abc',
			JUMELAGE_DEMO: 'Off',
			OIDC_LABEL: 'Land',
			JUMELAGE_DEM: 'off',
		});
		expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
			'PORT',
			'DATABASE_POOL',
			'JUMELAGE_DEMO',
			'OIDC_ISSUER',
			'JUMELAGE_DEM',
		]);
	});

	it.each(Object.keys(provider))('misses %s beside the other two', (name) => {
		expect(faultsOf({ ...provider, [name]: ' ' })).toEqual([
			expect.stringMatching(`^${name} is missing beside OIDC_`),
		]);
		expect(faultsOf({ [name]: provider[name as keyof typeof provider] })).toHaveLength(1);
	});

	it('wonders about https without a proxy', () => {
		expect(doubtsOf({ BASE_URL: 'https://office.example.org' })).toHaveLength(1);
		expect(doubtsOf({ BASE_URL: 'https://office.example.org', TRUST_PROXY: '1' })).toEqual([]);
		expect(doubtsOf({})).toEqual([]);
	});

	it('wonders about an office for others without its address, and about HSTS without https', () => {
		const office = { BASE_URL: 'http://office.example.org' };
		expect(doubtsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringMatching('HOST is 0.0.0.0 but BASE_URL')]);
		expect(doubtsOf({ HOST: '0.0.0.0', ...office })).toEqual([]);
		expect(doubtsOf({ HOST: '::1' })).toEqual([]);
		expect(doubtsOf({ HSTS_SUBDOMAINS: 'on', ...office })).toEqual([
			expect.stringMatching('it does nothing'),
		]);
	});
});

describe('a variable that is no setting', () => {
	const likely = [
		['JUMELAGE_DEM0', 'JUMELAGE_DEMO'],
		['JUMELAGE_DATADIR', 'JUMELAGE_DATA_DIR'],
		['JUMELAGE_DIR', 'JUMELAGE_DATA_DIR'],
		['jumelage_demo', 'JUMELAGE_DEMO'],
		['OIDC_CLIENTID', 'OIDC_CLIENT_ID'],
		['OIDC_ROLES_MAP', 'OIDC_ROLE_MAP'],
		['SMTP_URI', 'SMTP_URL'],
		['SMPT_URL', 'SMTP_URL'],
		['DATABSE_URL', 'DATABASE_URL'],
		['DATABASE_POOL_SIZE', 'DATABASE_POOL'],
		['AUTHSECRET', 'AUTH_SECRET'],
		['BASEURL', 'BASE_URL'],
		['TRUST_PROXIES', 'TRUST_PROXY'],
		['LOGLEVEL', 'LOG_LEVEL'],
		['MAILFROM', 'MAIL_FROM'],
	];
	it.each(likely)('%s likely means %s', (name, right) => {
		expect(faultsOf({ [name]: 'x' })).toEqual([`${name} is no setting; ${right} is, and likely meant.`]);
	});

	it.each(['JUMELAGE_COLOUR', 'OIDC_SCOPE_OF_WHATEVER', 'SMTP_HOST'])('%s is named', (name) => {
		expect(faultsOf({ [name]: 'x' })).toEqual([expect.stringMatching(`^${name} is no setting; `)]);
	});

	it.each([
		'PATH',
		'HOME',
		'HOSTNAME',
		'NODE_OPTIONS',
		'MAIL',
		'SHELL',
		'PGHOST',
		'npm_config_port',
		'TEST_DATABASE_URL',
		'JUMELAGE_TEST_LOG',
		'DB_URL',
		'POST',
		'LOGNAME',
		'TZ',
	])('%s in the environment is no business of ours', (name) => expect(faultsOf({ [name]: 'x' })).toEqual([]));

	it('in .env any name is our business', () => {
		const names = [
			'DEMO',
			'TEST_DATABASE_URL',
			'SETUP_TOKEN',
			'NEXTAUTH_URL',
			'FOO',
			'NODE_EXTRA_CA_CERTS',
			'PORT',
		];
		const faults = faultsOf(Object.fromEntries(names.map((name) => [name, '3000'])), new Set(names));
		expect(faults.map((fault) => fault.split(' ')[0])).toEqual(names.slice(0, 5));
		expect(faults[0]).toContain('JUMELAGE_DEMO');
	});
});
