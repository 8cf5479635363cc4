import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { refreshWait } from '@/server/front-door/refresher';
import { until } from '@/server/front-door/test-door';
import { actionNamed, encodeReply, readReply } from './action-wire';
import { ask, fromOurPage, inTurn } from './http';
import { cookieWith, type OwnOffice, openOwnOffice } from './own-office';
import { plant, wordColumns } from './planting';
import { fixedWords, publicColumns } from './public-data';

const seed = Number(process.env.SEED) || Date.now() % 2 ** 31;
const tokenOf = (index: number | string) => `leak${index}x${seed}`;
const tokens = new RegExp(`leak(\\w+?)x${seed}`, 'g');

const rowsTheDemoLacks = `
	select set_config('jumelage.actor_name', 'Test', true);
	insert into exchange_programmes (slug, name, target_group, direction, published_at) values ('p', '{}', 'youth', 'both', now());
	insert into exchange_rounds (programme_id, label) select id, 'x' from exchange_programmes;
	insert into exchange_placements (round_id, direction) select id, 'in' from exchange_rounds;
	alter table reports disable trigger a_final;
	insert into reports (kind, title, "from", "to", frozen_on, figures) values ('quiet', 'x', '2020-01-01', '2020-12-31', '2021-01-01', '{}');
	insert into exports (user_id, noun, format, query) select id, 'visits', 'csv', 'x' from users limit 1;
	insert into access_links (user_id, purpose, token_hash, expires_at) select id, 'invite', 'x', now() from users limit 1;
	insert into known_devices (user_id, token_hash) select id, 'x' from users limit 1;
	insert into sessions (user_id, user_agent, address) select id, 'x', 'x' from users limit 1;
	insert into sign_in_attempts (account, address) values ('x', 'x');
	insert into submissions (user_id, key, action) select id, gen_random_uuid(), 'x' from users limit 1;`;

let office: OwnOffice;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	office = await openOwnOffice({ refreshWait });
	await office.sql.begin((tx) => tx.unsafe(rowsTheDemoLacks));
});
test.afterAll(() => office.stop());

const linksIn = (body: string) =>
	[...body.matchAll(/(?:href|src|<loc>|hreflang="\w+" href)="?([^"<>\s]+)/g)].map(([, link = '']) =>
		link.replaceAll('&amp;', '&'),
	);

/** Everything that a visitor can reach from the start pages, the sitemap and the robots' file. */
async function crawl(within = /^/) {
	const found = new Map<string, string>();
	const seen = new Set<string>();
	let filters = 0;
	let next = [
		'/de',
		'/en',
		'/sitemap.xml',
		'/robots.txt',
		'/api/health',
		'/de/nirgends',
		'/en/nowhere',
		'/de/sign-in',
	];
	while (next.length > 0) {
		const fresh = [...new Set(next)].filter(
			(address) => within.test(address) && !seen.has(address) && !/\/(office|api\/auth)/.test(address),
		);
		for (const address of fresh) seen.add(address);
		const wanted = fresh.filter((address) => !address.includes('?') || ++filters <= 60);
		const links = await inTurn(wanted, async (address) => {
			const answer = await ask(address, { base: office.baseUrl });
			expect(answer.status, address).toBeLessThan(500);
			found.set(address, `${JSON.stringify(answer.headers)}\n${answer.body}`);
			return /html|xml|plain/.test(String(answer.headers['content-type'])) ? linksIn(answer.body) : [];
		});
		next = links.flat().flatMap((link) => {
			const url = new URL(link, office.baseUrl);
			return url.origin === office.baseUrl ? [url.pathname + url.search] : [];
		});
	}
	return found;
}

const filesBelow = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));

/** Which of the planted columns are told, and where. */
function told(pages: Map<string, string>, names: Map<string, string>) {
	const files = [...filesBelow(office.published), ...filesBelow('.next/static')];
	const texts = [
		...pages,
		...files.map((file) => [file, readFileSync(file, 'utf8')] as const),
		['log', office.log.join('\n')] as const,
	];
	return texts.flatMap(([where, text]) =>
		[...new Set([...text.matchAll(tokens)].map(([, index = '']) => names.get(index) ?? index))].map(
			(name) => `${name} in ${where}`,
		),
	);
}

test('no word of the office that is not public reaches the world', async () => {
	test.setTimeout(90_000);
	console.log(`seed ${seed}`);
	const columns = await wordColumns(office.sql);
	const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
	const listed = Object.entries(publicColumns).flatMap(([table, names]) =>
		names.map((name) => `${table}.${name}`),
	);
	expect(
		listed.filter((name) => !known.has(name)),
		'public-data.ts names what is not there',
	).toEqual([]);

	const names = new Map<string, string>();
	for (const [index, column] of columns.entries()) {
		if (publicColumns[column.table]?.includes(column.column)) continue;
		if ((await plant(office.sql, column, [tokenOf(index)])) > 0)
			names.set(String(index), `${column.table}.${column.column}`);
	}
	const left = columns.filter(({ table, column }, index) => {
		return !publicColumns[table]?.includes(column) && !names.has(String(index));
	});
	expect(left.map(({ table, column }) => `${table}.${column}`)).toEqual(fixedWords);
	const pages = await crawl();
	expect(pages.size).toBeGreaterThan(40);
	expect(filesBelow(office.published).length).toBeGreaterThan(20);
	expect(told(pages, names)).toEqual([]);
	console.log(
		`${names.size} columns planted, ${pages.size} addresses and ${filesBelow(office.published).length} published files read`,
	);
});

test('a word that does reach a public column is found', async () => {
	const leak = { table: 'partnerships', column: 'summary', type: 'jsonb' } as const;
	expect(await plant(office.sql, leak, [tokenOf('planted')])).toBeGreaterThan(0);
	// The front door hears of the change a moment after it.
	await expect(async () => {
		const found = told(await crawl(/^\/(de|en)$|\/partner(schaften|ships)/), new Map());
		expect(found.some((where) => where.startsWith('planted in /de/partnerschaften/'))).toBe(true);
		expect(found.some((where) => where.startsWith('planted in /en/partnerships/'))).toBe(true);
		expect(found.some((where) => where.includes('published/'))).toBe(true);
	}).toPass({ timeout: 30_000 });
});

test('what fails in a way nobody foresaw leaves its words neither in the log nor in the answer', async () => {
	const word = tokenOf('failing');
	await office.sql.unsafe(`
		create function refuse() returns trigger language plpgsql as $$
			begin raise exception 'refused %', new.name using errcode = 'XX001', detail = new.notes; end $$;
		create trigger z_refuse before insert on organisations for each row execute function refuse();
		alter table people rename to people_away`);
	const cookie = cookieWith(await office.sessionOf('staff'), office.baseUrl);
	const { id, page } = actionNamed('addOrganisationAction');
	const input = {
		...{ name: word, sector: 'business', territoryId: '', parentId: '' },
		...{ website: '', email: `${word}@example.org`, phone: '', notes: word },
	};
	const written = await ask(page, {
		base: office.baseUrl,
		method: 'POST',
		headers: {
			...{ ...fromOurPage(office.baseUrl), cookie, 'next-action': id },
			...{ accept: 'text/x-component', 'content-type': 'text/plain' },
		},
		body: encodeReply([{ key: crypto.randomUUID(), input }]),
	});
	const reference = String(readReply(written).serverError?.params?.reference);
	const read = await ask(`/de/office/people?q=${word}`, { base: office.baseUrl, headers: { cookie } });
	const lines = () => office.log.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
	await until(async () => lines().some(({ err }) => JSON.stringify(err ?? '').includes('42P01')), 10_000);
	const line = lines().find((each) => each.reference === reference);
	expect(line).toMatchObject({ level: 50, msg: 'a write failed', err: { cause: { code: 'XX001' } } });
	expect(read.body).not.toContain('42P01');
	expect(office.log.join('\n')).not.toContain(word);
});
