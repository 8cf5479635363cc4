import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutterBefore } from '@/db/test-cutter';
import { fillDatabase, openTestOffice, type TestOffice } from '@/server/test-server';
import { noteFigures } from './figures';

/** Of all actions only so many, evenly spread. */
const share = Number(process.env.ACTIONS || 1_000);

let filled: Awaited<ReturnType<typeof fillDatabase>>;
let office: TestOffice;
let sql: postgres.Sql;
let close = () => {};

/** The statement of the next transaction before which its line is cut, counted from `begin`; 0 cuts none. */
let cutAt = 0;
let line: object | undefined;
let count = 0;

beforeAll(async () => {
	filled = await fillDatabase();
	const through = async (url: string) => {
		const cutter = await cutterBefore(url, (piece, on) => {
			const text = piece.toString('latin1');
			if (cutAt === 0 || (line && line !== on)) return 'no';
			if (!line && !/\bbegin\b/.test(text)) return 'no';
			line = on;
			count += 1;
			return count === cutAt ? 'before' : 'no';
		});
		close = cutter.close;
		return cutter.url;
	};
	office = await openTestOffice(filled, undefined, { through });
	sql = postgres(office.databaseUrl, { max: 1, onnotice: () => {} });
	process.env.DATABASE_URL = office.databaseUrl;
	process.env.E2E_BASE_URL = office.baseUrl;
	process.env.AUTH_SECRET = office.authSecret;
	process.env.E2E_ACCOUNTS = office.accountsFile;
});
afterAll(async () => {
	await sql.end();
	await office.stop();
	close();
	await filled.stop();
});

/** What is not of the office: who is signed in, and which submissions were answered. */
const aside = ['sessions', 'sign_in_attempts', 'known_devices'];

/** Every row of the office as one text. */
async function state() {
	const tables = await sql<{ name: string }[]>`select relname as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all(${aside}) order by 1`;
	const sums = tables.map(
		({ name }) =>
			`select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from "${name}" t`,
	);
	const rows = await sql.unsafe<{ name: string; sum: string }[]>(sums.join(' union all '));
	return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

test('the n-th statement of every command fails, for every n', async () => {
	const [{ samples }, { newSide }, wire, { ask, cookieOf, fromOurPage }, { account }] = await Promise.all([
		import('@/e2e/samples'),
		import('@/e2e/test-records'),
		import('@/e2e/action-wire'),
		import('@/e2e/http'),
		import('@/e2e/fixtures'),
	]);
	const cookie = await cookieOf(account('admin').email);
	const names = Object.keys(samples);
	const step = Math.max(1, Math.floor(names.length / share));
	const half: string[] = [];
	const odd: string[] = [];
	let cuts = 0;
	let whole = 0;
	let refused = 0;
	for (const name of names.filter((_, nth) => nth % step === 0)) {
		const input = samples[name]?.(await newSide()) ?? {};
		const action = wire.actionNamed(name);
		const send = async (nth: number) => {
			[cutAt, line, count] = [nth, undefined, 0];
			const headers = { ...fromOurPage(office.baseUrl), cookie, 'next-action': action.id };
			const types = { accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' };
			const body = wire.encodeReply([{ key: crypto.randomUUID(), input }]);
			const answer = await ask(action.page, { method: 'POST', headers: { ...headers, ...types }, body });
			return { code: wire.readReply(answer).serverError?.code, cut: nth > 0 && count >= nth };
		};
		for (let nth = 1; nth < 500; nth += 1) {
			const before = await state();
			const { code, cut } = await send(nth);
			cuts += cut ? 1 : 0;
			const after = await state();
			const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
			if (code && changed.length > 0) half.push(`${name}, statement ${nth}, ${code}: ${changed.join(', ')}`);
			if (code === 'unavailable') continue;
			// A refusal is told though its rollback was cut; it would have been one anyway.
			if (cut && code && (await send(0)).code !== code) odd.push(`${name}, statement ${nth}: ${code}`);
			if (code) refused += 1;
			else whole += changed.length > 0 ? 1 : 0;
			break;
		}
	}
	noteFigures(
		'nth-statement',
		`${whole + refused} commands, ${cuts} of their statements failed, one at a time: half states ${half.length}, answered otherwise than "unavailable" ${odd.length}; without a failure ${whole} written and ${refused} refused`,
	);
	expect({ half, odd }).toEqual({ half: [], odd: [] });
	expect(whole).toBeGreaterThan(Math.min(share, names.length) / 4);
	expect(cuts).toBeGreaterThan(whole * 3);
}, 3_600_000);
