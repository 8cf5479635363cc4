import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TOTP } from 'otpauth';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connections, db } from '@/db';
import { asActor, person, visit } from '@/db/demo/builders';
import { fillDemo } from '@/db/demo/fill';
import { readErasures } from '@/db/erasures';
import { migrate } from '@/db/migrate';
import { withClient } from '@/db/single';
import { createTestDatabase, type TestDatabase } from '@/db/test-database';
import { migrationsUpTo } from '@/db/test-migrations';
import { act, goodPassword, makeUser, signInAs } from '@/lib/auth/auth-test-world';
import { totpPurpose } from '@/lib/auth/second-factor';
import { seal } from '@/lib/auth/secrets';
import type { CurrentUser } from '@/lib/auth/session';
import { beginSession, sessionHolder } from '@/lib/auth/session-rows';
import { checkCode, checkPassword } from '@/lib/auth/sign-in';
import { newTotpSecret } from '@/lib/auth/totp';
import { anonymiseRound } from '@/lib/exchanges/placements/placement-anonymise-commands';
import { deletePerson } from '@/lib/people/person-commands';
import { pause } from '../terminal';
import { type Backup, openBackup, restoreInto } from './read';
import { tablesIn } from './tables';
import { backupsIn, writeBackup } from './write';

const passphrase = 'sieben wilde Gänse';
// Another would change the password of the site's role, which all tests' databases share.
const { AUTH_SECRET: authSecret = '' } = process.env;
const totpSecret = newTotpSecret();
/** A word that stands in everything that must be gone. */
const canary = 'Kanarienvogel';

let backups: string;
let source: TestDatabase;
let target: TestDatabase;
let admin: CurrentUser & { email: string };
let erased: string;
let roundId: string;
let folder: string;
let backup: Backup;

const code = () => new TOTP({ secret: totpSecret }).generate();
const visitor = { address: '127.0.0.1' };

async function openAs(url: string, secret: string) {
	await connections().close();
	vi.stubEnv('DATABASE_URL', url);
	vi.stubEnv('AUTH_SECRET', secret);
}
const ask = async (url: string, text: string) => {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	return sql.unsafe(text).finally(() => sql.end());
};

/** A row in each of two tables in one transaction, over and over: a backup has both or neither. */
async function writing(url: string) {
	const sql = postgres(url, { max: 1 });
	let over = false;
	let pairs = 0;
	const done = (async () => {
		for (; !over; pairs += 1)
			await sql.begin(async (tx) => {
				await tx`set local jumelage.actor_name = 'Schreiber'`;
				await tx`insert into organisations (name, sector) values (${`Paar ${pairs}`}, 'business')`;
				await tx`insert into people (family_name) values (${`Paar ${pairs}`})`;
			});
		await sql.end();
	})();
	while (pairs < 3) await pause(10);
	return async () => {
		over = true;
		await done;
		return pairs;
	};
}

beforeAll(async () => {
	backups = path.join(mkdtempSync(path.join(os.tmpdir(), 'jumelage-backups-')), 'backups');
	[source, target] = [await createTestDatabase(), await createTestDatabase({ migrated: false })];
	vi.stubEnv('DATABASE_URL', source.url);
	vi.stubEnv('SITE_DATABASE_URL', source.siteUrl);
	vi.stubEnv('BACKUP_DIR', backups);
	await fillDemo({ databaseUrl: source.url, hashPassword: async () => 'x' });
	const made = await makeUser('admin');
	admin = { ...(await signInAs(made.id)), email: made.email };
	erased = await asActor(db(), 'Aufbau', async (tx) => {
		const { id } = await person(tx, { givenName: 'Ada', familyName: canary, email: `${canary}@example.org` });
		await visit(tx, { members: [{ personId: id, nameThen: `Dr. ${canary}` }] });
		await tx.execute(`update users set totp_secret = '${seal(totpSecret, totpPurpose)}', totp_confirmed_at = now()
			where id = '${made.id}'`);
		const [round] = await tx.execute<{
			id: string;
		}>(`update exchange_rounds set status = 'completed', retain_until = '2020-01-01'
			where id = (select round_id from exchange_placements where participant_id is not null limit 1) returning id`);
		roundId = round?.id ?? '';
		return id;
	});
	const stop = await writing(source.url);
	const first = await writeBackup({
		databaseUrl: source.url,
		backups,
		authSecret,
		passphrase,
		program: 'test',
	});
	expect(await stop()).toBeGreaterThan(10);
	folder = first.folder;
	backup = await open();
});
afterAll(async () => {
	await connections().close();
	for (const database of [source, target]) await database.drop();
	rmSync(path.dirname(backups), { recursive: true });
});

/** Every table's rows as one hash, but for what a restore and the writers of this test write. */
async function hashes(url: string) {
	const tables = await withClient(url, tablesIn);
	const found: Record<string, string> = {};
	for (const { table, columns } of tables) {
		const but: Record<string, string> = {
			organisations: "where name !~ '^Paar'",
			people: "where family_name !~ '^Paar'",
			history: "where actor not in ('Schreiber', 'Wiederherstellung')",
		};
		const [row] = await ask(
			url,
			`select count(*) || ' ' || md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as hash
			from (select ${columns} from ${table} ${but[table] ?? ''}) t`,
		);
		found[table] = row?.hash;
	}
	return found;
}

const open = () => openBackup(folder, passphrase);
const restore = async (url = target.url, erasures = readErasures(backups)) =>
	restoreInto(url, backup, { erased: erasures, beforeCommit: () => {} });

describe('a backup', () => {
	it('of which a byte changed is told, with the part that it is in', async () => {
		const parts = readdirSync(folder);
		expect(parts.length).toBeGreaterThan(40);
		for (const part of ['manifest.json', 'people.copy.gz', 'secrets.gz']) {
			const file = path.join(folder, part);
			const whole = readFileSync(file);
			const damaged = Buffer.from(whole);
			damaged[whole.length >> 1] = (damaged[whole.length >> 1] ?? 0) ^ 1;
			writeFileSync(file, damaged);
			await expect(open()).rejects.toThrow(`is damaged: ${part} is not as it was written`);
			writeFileSync(file, whole);
		}
	});

	it('tells nobody without the passphrase what it holds', async () => {
		for (const part of readdirSync(folder)) {
			const bytes = readFileSync(path.join(folder, part));
			expect(bytes.includes(authSecret)).toBe(false);
			expect(bytes.subarray(0, 2).toString('hex') === '1f8b', part).toBe(false);
		}
		await expect(openBackup(folder, 'eine andere Sache')).rejects.toThrow('is not the passphrase');
		await expect(openBackup(folder)).rejects.toThrow('set BACKUP_PASSPHRASE');
	});

	it('that was cut off is none, and goes with the next', async () => {
		const half = path.join(backups, '2026-01-01T00-00-00Z.half-999999999');
		mkdirSync(half);
		await expect(
			writeBackup({ databaseUrl: target.url, backups, authSecret, program: 'test' }),
		).rejects.toThrow('no office in this database');
		expect(readdirSync(backups)).toEqual([path.basename(folder), 'erased.json']);
		expect(backupsIn(backups)).toEqual([path.basename(folder)]);
	});
});

describe('restoring', () => {
	it('refuses a place that holds an office, and one in which somebody is at work', async () => {
		await connections().close();
		await expect(restore(source.url)).rejects.toThrow('The database is not empty');
		const somebody = postgres(target.url, { max: 1 });
		await somebody`select 1`;
		await expect(restore()).rejects.toThrow('Somebody is using the database (1 connections)');
		await somebody.end();
		expect(await withClient(target.url, tablesIn)).toEqual([]);
	});

	it('brings back everything as it was', async () => {
		expect(await restore()).toEqual({ migrated: [], people: 0, rounds: 0, texts: [] });
		const [before, after] = [await hashes(source.url), await hashes(target.url)];
		for (const ended of ['sessions', 'access_links']) delete before[ended];
		expect(after).toMatchObject(before);
		expect(Object.keys(after).length).toBeGreaterThan(40);
		const pairs = (table: string, column: string) =>
			ask(target.url, `select count(*)::int as n from ${table} where ${column} ~ '^Paar'`);
		const written = await pairs('organisations', 'name');
		expect(written[0]?.n).toBeGreaterThan(2);
		expect(await pairs('people', 'family_name')).toEqual(written);
		const keys = 'select count(*)::int as n from pg_constraint where contype = $$f$$ and convalidated';
		const own = "select count(*)::int as n from pg_trigger where not tgisinternal and tgenabled = 'O'";
		for (const rule of [keys, own]) expect(await ask(target.url, rule)).toEqual(await ask(source.url, rule));
		await openAs(target.url, 'a-secret-that-another-place-has-made-for-itself');
		expect(await checkCode(admin.id, code(), visitor)).toEqual({ problem: 'codeWrong' });
		await openAs(target.url, backup.authSecret);
		expect(await checkPassword(admin.email, goodPassword, visitor)).toMatchObject({ secondFactor: true });
		expect(await checkCode(admin.id, code(), visitor)).toMatchObject({ userId: admin.id });
		expect(await sessionHolder(admin.sessionId)).toBeNull();
		expect(
			await sessionHolder(await beginSession({ userId: admin.id, userAgent: null, address: '' })),
		).not.toBeNull();
		expect((await asActor(db(), 'Probe', (tx) => person(tx, { familyName: 'Neu' }))).id).toBeTruthy();
	});

	it('erases again whom the office has erased since', async () => {
		await openAs(source.url, authSecret);
		await asActor(db(), 'Aufbau', (tx) =>
			tx.execute(`update delegation_members set person_id = null where person_id = '${erased}'`),
		);
		expect(readErasures(backups)?.people).not.toContain(erased);
		await act(admin, deletePerson, { id: erased, version: 1, forget: undefined });
		const [round] = await ask(source.url, `select version from exchange_rounds where id = '${roundId}'`);
		await act(admin, anonymiseRound, { id: roundId, version: round?.version });
		expect(readErasures(backups)).toMatchObject({ rounds: expect.arrayContaining([roundId]) });
		expect(readErasures(backups)?.people).toContain(erased);
		await connections().close();

		const fresh = await createTestDatabase({ migrated: false });
		const traces = async () => {
			const found: string[] = [];
			for (const { table } of await withClient(fresh.url, tablesIn)) {
				const [row] = await ask(
					fresh.url,
					`select count(*)::int as n from ${table} t where t::text like '%${canary}%'`,
				);
				if (row?.n) found.push(table);
			}
			return found;
		};
		try {
			const done = await restore(fresh.url);
			expect(done.people).toBeGreaterThan(0);
			expect(done).toMatchObject({ rounds: 1, texts: [] });
			expect(await traces()).toEqual([]);
			expect(
				await ask(
					fresh.url,
					`select count(participant_id)::int as n from exchange_placements where round_id = '${roundId}'`,
				),
			).toEqual([{ n: 0 }]);
		} finally {
			await fresh.drop();
		}
	});

	it('migrates on what an earlier version has backed up, and leaves nothing where it fails', async () => {
		const [old, fresh] = [
			await createTestDatabase({ migrated: false }),
			await createTestDatabase({ migrated: false }),
		];
		const files = migrationsUpTo(37);
		try {
			await migrate(old.url, { authSecret, folder: files });
			await ask(
				old.url,
				`begin; set local jumelage.actor_name = 'Test';
				insert into people (family_name) values ('Esempio'); commit`,
			);
			const early = await writeBackup({ databaseUrl: old.url, backups, authSecret, program: 'test' });
			const earlier = await openBackup(early.folder);
			const cut = () => {
				throw new Error('the power went');
			};
			const failing = restoreInto(fresh.url, earlier, { erased: null, beforeCommit: cut });
			await expect(failing).rejects.toThrow('the power went');
			expect(await withClient(fresh.url, tablesIn)).toEqual([]);
			const done = await restoreInto(fresh.url, earlier, { erased: null, beforeCommit: () => {} });
			expect(done.migrated[0]).toBe('0038_ledger_entries');
			expect(await ask(fresh.url, 'select family_name from people')).toEqual([{ family_name: 'Esempio' }]);
		} finally {
			rmSync(files, { recursive: true });
			for (const database of [old, fresh]) await database.drop();
		}
	});
});
