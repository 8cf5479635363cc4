import { sql } from 'drizzle-orm';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/db';
import { asActor, partnership, territory, visit } from '@/db/demo/builders';
import { exports } from '@/db/schema/exports';
import { makeUser, openTestOffice, signInAs } from '@/lib/auth/auth-test-world';
import type { CurrentUser } from '@/lib/auth/session';
import { listNouns } from '@/lib/lists/list-nouns';
import { turns } from '@/lib/turns';
import { begin, exported, parsed } from './export-test-world';

let close: () => Promise<void>;
let staff: CurrentUser;
let representative: CurrentUser;

const payloads = [
	'=1+1',
	'+49 611',
	'-5',
	'@SUM(A1)',
	'\tTab',
	'Umlaute äöüß Łódź',
	'a;b,c"d"',
	'zwei\nZeilen',
	"'schon",
];

beforeAll(async () => {
	close = await openTestOffice();
	staff = await signInAs((await makeUser('staff')).id);
	const own = await asActor(db(), 'Aufbau', async (tx) => {
		const own = await partnership(tx, { slug: 'own' });
		const foreign = await partnership(tx, { slug: 'foreign' });
		for (const [at, text] of payloads.entries()) {
			const values = {
				title: `${text} ${at}`,
				purpose: text,
				host: text,
				startsOn: '1991-10-16',
				endsOn: '1991-10-18',
			};
			await visit(tx, { ...values, partnershipIds: [at % 2 ? foreign.id : own.id] });
		}
		return own;
	});
	const user = await signInAs((await makeUser('representative')).id);
	representative = { ...user, partnershipIds: [own.id] };
});
afterAll(() => close());

const kept = () =>
	db().execute<{ title: string; purpose: string; host: string }>(
		sql`select title, purpose, host from visits order by title collate "de-natural", id`,
	);

const bare = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n])/, '');
const query = 'sort=title&columns=title,startsOn,purpose,host';

it('gives a German Excel what the database holds', async () => {
	const { body, name } = await exported(staff, 'visits', 'csv', query);
	expect(name).toMatch(/^besuche-\d{4}-\d\d-\d\d\.csv$/);
	const { head, rows, errors, text } = parsed(body, ';');
	expect(errors).toEqual([]);
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(text).not.toMatch(/[^\r"]\n(?!Zeilen)/);
	expect(head).toEqual(['Erster Tag', 'Letzter Tag', 'Titel', 'Gastgeber', 'Zweck', 'ID']);
	expect(rows.map(([, , title = '', host = '', purpose = '']) => [title, purpose, host].map(bare))).toEqual(
		(await kept()).map(({ title, purpose, host }) => [title, purpose, host]),
	);
	expect(rows[0]?.slice(0, 2)).toEqual(['16.10.1991', '18.10.1991']);
	for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
});

it('gives programs stable names, ISO days and the same texts', async () => {
	const { head, rows, text } = parsed((await exported(staff, 'visits', 'data', query)).body, ',');
	expect(text.startsWith('\ufeff')).toBe(false);
	expect(head).toEqual(['id', 'starts_on', 'ends_on', 'title', 'host', 'purpose']);
	expect(rows.map(([, , , title = '', host = '', purpose = '']) => [title, purpose, host].map(bare))).toEqual(
		(await kept()).map(({ title, purpose, host }) => [title, purpose, host]),
	);
	expect(rows[0]?.slice(1, 3)).toEqual(['1991-10-16', '1991-10-18']);
});

it('gives Excel texts as texts and days as days', async () => {
	const { body } = await exported(staff, 'visits', 'xlsx', query);
	const sheet = await readXlsxFile(body, { trim: false });
	const rows = (
		Array.isArray(sheet[0]) ? sheet : (sheet as unknown as { data: unknown[][] }[])[0]?.data
	) as unknown[][];
	expect(rows[0]).toEqual(['Erster Tag', 'Letzter Tag', 'Titel', 'Gastgeber', 'Zweck', 'ID']);
	expect(rows.slice(1).map(([, , title, host, purpose]) => [title, purpose, host])).toEqual(
		(await kept()).map(({ title, purpose, host }) => [title, purpose, host]),
	);
	expect(rows[1]?.[0]).toEqual(new Date('1991-10-16'));
});

it('tells Excel on a second sheet what it is, filtered by what, counted when and by whom', async () => {
	const search = 'q=Umlaute&state=planned,confirmed&from=1990-01-01&country=IT&sort=title';
	const { body } = await exported(staff, 'visits', 'xlsx', search);
	const sheets = (await readXlsxFile(body)) as unknown as { sheet: string; data: unknown[][] }[];
	expect(sheets[1]?.sheet).toBe('Angaben');
	const told = new Map(sheets[1]?.data.map(([label, value]) => [label, value]));
	expect(Object.fromEntries(told)).toMatchObject({
		...{ Inhalt: 'Besuche', 'Ausgegeben von': staff.name, Suche: 'Umlaute' },
		...{ Stand: 'geplant, bestätigt', 'Beginn ab': '1. Januar 1990', Land: 'Italien', 'Zahl der Zeilen': 0 },
	});
	const [, none] = (await readXlsxFile((await exported(staff, 'people', 'xlsx')).body)) as unknown as {
		data: unknown[][];
	}[];
	expect(none?.data).toContainEqual(['Filter', 'keine']);
	const named = await asActor(db(), 'Aufbau', async (tx) => {
		const place = await territory(tx, { names: [{ name: 'Emilia-Romagna' }] });
		return partnership(tx, { partner: [place.id] });
	});
	const of = `partnership=${named.id}`;
	const [, byId] = (await readXlsxFile((await exported(staff, 'visits', 'xlsx', of)).body)) as unknown as {
		data: unknown[][];
	}[];
	expect(byId?.data).toContainEqual(['Partnerschaft', 'Emilia-Romagna']);
});

it.each([
	['partnership', crypto.randomUUID(), 'Partnerschaft: Den gewählten Eintrag gibt es nicht mehr'],
	['from', '2026-02-31', 'Beginn ab: „2026-02-31“ ist kein Datum.'],
	['direction', 'seitwaerts', 'Richtung: Diese Auswahl gibt es nicht.'],
	['kidn', 'expert', 'Einen Filter „kidn“ hat diese Liste nicht.'],
])('makes no file of more than its address says: %s=%s', async (name, value, words) => {
	const before = await db().$count(exports);
	for (const format of ['xlsx', 'csv', 'data'] as const)
		await expect(exported(staff, 'visits', format, `${name}=${value}`)).rejects.toMatchObject({
			messageKey: 'lists.export.notWhole',
			params: { faults: expect.stringContaining(words) },
		});
	expect(await db().$count(exports)).toBe(before);
});

it('finds what the list finds, and for a representative only the own', async () => {
	const count = async (user: CurrentUser, query = '') =>
		parsed((await exported(user, 'visits', 'data', query)).body, ',').rows.length;
	expect(await count(staff)).toBe(payloads.length);
	expect(await count(staff, 'q=Umlaute&size=25&page=3')).toBe(1);
	expect(await count(staff, 'from=2000-01-01')).toBe(0);
	expect(await count(representative)).toBe(Math.ceil(payloads.length / 2));
	expect(await count({ ...representative, partnershipIds: [] })).toBe(0);
});

it.each(listNouns)('exports %s in every format', async (noun) => {
	for (const format of ['xlsx', 'csv', 'data'] as const) {
		const { body } = await exported(staff, noun, format);
		expect(body.length).toBeGreaterThan(20);
		if (format === 'data')
			expect(parsed(body, ',').head.every((key) => /^[a-z][a-z_]*$/.test(key))).toBe(true);
		if (format === 'csv') expect(body.toString('utf8')).not.toMatch(/[a-z]\.[a-zA-Z]+\.[a-zA-Z]/);
	}
});

it('notes who took what before it leaves, and how many rows afterwards', async () => {
	await exported(staff, 'visits', 'csv', 'q=Umlaute');
	const [last] = await db().select().from(exports).orderBy(sql`id desc`).limit(1);
	expect(last).toMatchObject({
		userId: staff.id,
		noun: 'visits',
		format: 'csv',
		query: 'q=Umlaute',
		rows: 1,
	});
	const [told] = await db().execute(
		sql`select actor, action, operation from history where record_id = ${last?.id} order by id limit 1`,
	);
	expect(told).toEqual({ actor: staff.name, action: 'beginExport', operation: 'insert' });
});

it('writes one of a user at a time, and in the end all that were asked for', async () => {
	const running = [1, 2, 3].map(() => exported(staff, 'visits', 'csv'));
	await expect.poll(() => turns().export).toMatchObject({ taken: 1, waiting: 2 });
	for (const { body } of await Promise.all(running)) expect(body.length).toBeGreaterThan(100);
	expect(turns().export).toMatchObject({ taken: 0, waiting: 0 });
});

it('frees its connection when everything is written, though nobody reads', async () => {
	const { stream } = await begin(staff, 'visits', 'csv');
	const open = () =>
		db().execute(
			sql`select 1 from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`,
		);
	await expect.poll(async () => (await open()).length).toBe(0);
	expect((await new Response(stream).text()).length).toBeGreaterThan(100);
});

it('can be tried again when the query fails', async () => {
	const broken = { ...staff, partnershipIds: ['no uuid'], role: 'representative' as const };
	for (let time = 0; time < 4; time += 1) await expect(begin(broken, 'visits', 'csv')).rejects.toThrow();
	expect((await exported(staff, 'visits', 'csv')).body.length).toBeGreaterThan(100);
});
