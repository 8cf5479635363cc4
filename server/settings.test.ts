import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { secrets } from './secrets';
import { whyNoAnswer } from './terminal';

/** As run.mjs starts it, which might install first. */
const start = (env: Record<string, string>) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'server/start.ts'], {
		env: { ...process.env, ...env, npm_lifecycle_event: '' },
		encoding: 'utf8',
		timeout: 60_000,
	});

test('a start with wrong settings names them all and ends at once, without a stack', () => {
	const { status, stdout, stderr } = start({
		JUMELAGE_DEMO: 'Off',
		DATABASE_POOL: 'abc',
		AUTH_SECRET: 'hush-hush',
		TRUST_PROXY: 'yes',
		OIDC_ISSUER: 'https://login.example.org',
		SMTP_URL: 'mail.example.org',
		LOG_LEVEL: 'loud',
		BASE_URL: 'https://office.example.org/?a b',
		DATABASE_URL: 'postgres://jumelage:hush@hush@127.0.0.1:1/jumelage',
		JUMELAGE_DATADIR: '/tmp/x',
		JUMELAGE_DATA_DIR: 'package.json',
	});
	const said = stdout + stderr;
	for (const name of [
		'JUMELAGE_DEMO',
		'DATABASE_POOL',
		'AUTH_SECRET',
		'TRUST_PROXY',
		'OIDC_CLIENT_ID',
		'SMTP_URL',
	])
		expect(said).toContain(name);
	for (const name of ['LOG_LEVEL', 'BASE_URL', 'DATABASE_URL', 'JUMELAGE_DATADIR'])
		expect(said).toContain(name);
	expect(said).toContain('JUMELAGE_DATA_DIR must be a folder');
	expect(said).not.toMatch(/hush|\n {4}at |Error:/);
	expect(status).toBe(78);
});

test.each([
	['ECONNREFUSED', 'does not answer'],
	['CONNECT_TIMEOUT', 'does not answer'],
	['ENOTFOUND', 'The host "nowhere" in DATABASE_URL is not known'],
	['EAI_AGAIN', 'is not known'],
])('%s is waited for, and said in words', (code, words) => {
	expect(whyNoAnswer(Object.assign(new Error(code), { code, hostname: 'nowhere' }))).toContain(words);
	expect(whyNoAnswer(Object.assign(new Error('wrong'), { code: '28P01' }))).toBeNull();
});

test('a damaged secrets.json is not made anew, and a short secret not taken from it', () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-secrets-'));
	const file = path.join(folder, 'secrets.json');
	vi.stubEnv('AUTH_SECRET', '');
	const { ownerPassword } = secrets(file);
	expect(secrets(file).ownerPassword).toBe(ownerPassword);
	for (const [content, words] of [
		['{ "authSecret": "x",', 'damaged'],
		[JSON.stringify({ authSecret: 'short', ownerPassword, superuserPassword: 'x' }), '32 characters'],
	] as const) {
		writeFileSync(file, content);
		expect(() => secrets(file)).toThrow(words);
	}
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});
