import http from 'node:http';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { listNouns } from '@/lib/lists/list-nouns';
import { arrange, baseUrl, carry, expect, sql, test } from './fixtures';
import { askAs, type Caller } from './http';
import { open } from './office-steps';
import { type PermissionUser, permissionUsers } from './permission-users';
import { plant, wordColumns } from './planting';
import { newSide, newTerritory, newUser, type Side, token } from './test-records';

test.describe.configure({ timeout: 240_000 });

/** A file as it comes, with the time it took; a busy office is asked again as its answer says. */
async function fetched(caller: Caller, path: string) {
	const begun = performance.now();
	for (let tries = 1; ; tries += 1) {
		const answer = await fetch(baseUrl() + path, { headers: { cookie: caller.cookie ?? '' } });
		if (answer.status === 503 && tries < 40) {
			await new Promise((resolve) => setTimeout(resolve, 100));
			continue;
		}
		const body = Buffer.from(await answer.arrayBuffer());
		return { status: answer.status, headers: answer.headers, body, ms: performance.now() - begun };
	}
}

const csv = (body: Buffer, delimiter: string) =>
	Papa.parse<string[]>(body.toString('utf8'), { delimiter, skipEmptyLines: true }).data;

/** Rows of a sheet, whichever way the reader hands them over. */
async function cells(body: Buffer): Promise<unknown[][]> {
	const read = (await readXlsxFile(body, { trim: false })) as unknown;
	const [first] = read as ({ data: unknown[][] } | unknown[])[];
	return Array.isArray(first) ? (read as unknown[][]) : (first?.data ?? []);
}

const dangerous = /^[=+\-@\t\r\n]/;
const bare = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n])/, '');

test('formulas in every text column of every list are texts in every file', async () => {
	const [staff, side] = [await newUser('staff'), await newSide()];
	const payloads = ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '=cmd|" /C calc"!A0', '\n=1'];
	const owned: Record<string, [column: string, value: string]> = {
		visits: ['id', side.visit],
		organisations: ['id', side.organisation],
		people: ['id', side.person],
		appointments: ['id', side.appointment],
		partnerships: ['id', side.partnership],
		follow_ups: ['id', side.followUp],
		delegation_members: ['id', side.member],
		visit_stops: ['id', side.stop],
		territory_names: ['territory_id', side.territory],
		territories: ['id', side.territory],
		agreements: ['id', side.agreement],
		publications: ['id', side.publication],
	};
	let planted = 0;
	for (const column of await wordColumns(sql)) {
		const only = owned[column.table];
		if (!only || ['kind', 'status', 'slug', 'locale', 'languages', 'search'].includes(column.column))
			continue;
		for (const payload of payloads) {
			const rows = await plant(sql, column, [payload], only);
			planted += rows;
			if (rows > 0 && payload === payloads[0]) break;
		}
	}
	expect(planted).toBeGreaterThan(20);
	let formulas = 0;
	for (const noun of listNouns) {
		const file = async (format: string) => {
			const { status, body } = await fetched(staff, `/api/exports/${noun}?format=${format}`);
			expect(status, `${noun} as ${format}`).toBe(200);
			return body;
		};
		const [german, plain] = [csv(await file('csv'), ';'), csv(await file('data'), ',')];
		const numeric = /^-?[\d.,]+$/;
		const fields = [...german, ...plain].flat();
		formulas += fields.filter((field) => field.startsWith("'")).length;
		expect(
			fields.filter((field) => !numeric.test(field) && dangerous.test(field)),
			noun,
		).toEqual([]);
		const { 'xl/worksheets/sheet1.xml': sheet } = unzipSync(await file('xlsx'));
		const written = Buffer.from(sheet ?? []).toString('utf8');
		expect(written, noun).toContain('</sheetData>');
		expect(written, noun).not.toMatch(/<f[ >]|t="str"/);
	}
	expect(formulas, 'the payloads did get there').toBeGreaterThan(10);
});

test('a German Excel gets back what was typed, with umlauts and days', async () => {
	const [staff, side, word] = [await newUser('staff'), await newSide(), token()];
	const texts = ['Größe äöüÄÖÜß', 'Łódź; „Zitat“', 'a "b" c', 'eins\nzwei', '=1+1', "'x", '1,5', '  Rand  '];
	await arrange(async (tx) => {
		for (const [at, text] of texts.entries())
			await tx`insert into visits (direction, kind, title, purpose, host, starts_on, ends_on)
				values ('incoming', 'expert', ${`${word} ${at}`}, ${text}, ${text}, '1991-10-16', '1991-10-18')`;
	});
	expect(side.visit).toBeTruthy();
	const query = `q=${word}&sort=title&columns=title,startsOn,purpose,host`;
	const kept = await sql<{ title: string; purpose: string; host: string }[]>`
		select title, purpose, host from visits where title like ${`${word}%`} order by title`;
	const wanted = kept.map(({ title, purpose, host }) => [title, purpose, host]);

	const file = await fetched(staff, `/api/exports/visits?format=csv&${query}`);
	expect(file.headers.get('content-disposition')).toMatch(
		/^attachment; filename="besuche-\d{4}-\d\d-\d\d\.csv"$/,
	);
	expect([...file.body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const [head, ...rows] = csv(file.body, ';');
	expect(head).toEqual(['Erster Tag', 'Letzter Tag', 'Titel', 'Gastgeber', 'Zweck', 'ID']);
	expect(rows.map(([, , title = '', host = '', purpose = '']) => [title, purpose, host].map(bare))).toEqual(
		wanted,
	);
	expect(rows[0]?.slice(0, 2)).toEqual(['16.10.1991', '18.10.1991']);

	const sheet = await cells((await fetched(staff, `/api/exports/visits?format=xlsx&${query}`)).body);
	expect(sheet.slice(1).map(([, , title, host, purpose]) => [title, purpose, host])).toEqual(wanted);

	const [names, ...data] = csv((await fetched(staff, `/api/exports/visits?format=data&${query}`)).body, ',');
	expect(names).toEqual(['id', 'starts_on', 'ends_on', 'title', 'host', 'purpose']);
	expect(data[0]?.slice(1, 3)).toEqual(['1991-10-16', '1991-10-18']);

	const english = await fetched(staff, `/api/exports/visits?format=csv&locale=en&${query}`);
	expect(csv(english.body, ';')[0]?.[2]).toBe('Title');
});

let own: Side;
let foreign: Side;
let users: PermissionUser[];
test.beforeAll(async () => {
	[own, foreign] = [await newSide((await newTerritory()).id), await newSide((await newTerritory()).id)];
	users = await permissionUsers(own, foreign);
});

test('each role gets what its lists show, and nobody else anything', async () => {
	const leaks: string[] = [];
	for (const user of users) {
		for (const noun of listNouns) {
			const { status, body } = await fetched(user, `/api/exports/${noun}?format=data`);
			expect(status, `${noun} as ${user.name}`).toBe(user.holder ? 200 : 401);
			const text = body.toString('utf8');
			const theirs = user.theirs === 'own' ? foreign.token : user.theirs === 'foreign' ? own.token : null;
			const none = user.holder?.role === 'representative' && !user.theirs ? [own.token, foreign.token] : [];
			const shared = noun === 'territories';
			for (const word of [theirs, ...none, ...(user.holder ? [] : [own.token])])
				if (word && !shared && text.includes(word)) leaks.push(`${noun} as ${user.name}`);
			if (user.theirs === 'own' && noun === 'visits') expect(text).toContain(own.token);
			if (user.holder?.role === 'reader' && noun === 'visits') expect(text).toContain(foreign.token);
		}
		const chosen = await askAs(user, `/api/selection/visits?q=${foreign.token}`);
		expect(chosen.status).toBe(user.holder ? 200 : 401);
		const sees = user.holder !== null && (user.holder.role !== 'representative' || user.theirs === 'foreign');
		expect(chosen.body.includes(foreign.visit), `selection as ${user.name}`).toBe(sees);
	}
	expect(leaks).toEqual([]);
});

test('what there is not, is not exported', async () => {
	const staff = await newUser('staff');
	for (const [path, status] of [
		['/api/exports/users?format=csv', 404],
		['/api/exports/visits', 404],
		['/api/exports/visits?format=pdf', 404],
		['/api/exports/__proto__?format=csv', 404],
		['/api/selection/users', 404],
	] as const)
		expect((await askAs(staff, path)).status, path).toBe(status);
	const other = { headers: { 'sec-fetch-site': 'cross-site' } };
	expect((await askAs(staff, '/api/exports/visits?format=csv', other)).status).toBe(403);
	expect((await askAs(staff, '/api/exports/visits?format=csv', { method: 'HEAD' })).status).toBe(405);
	const [noted] = await sql`select count(*)::int as rows from exports where user_id = ${staff.id}`;
	expect(noted).toEqual({ rows: 0 });
});

test('an export is noted with who, what and how many, and stands in the history', async ({
	page,
	context,
}) => {
	const [staff, admin] = [await newUser('staff', [], `Aus${token()}`), await newUser('admin')];
	await fetched(staff, `/api/exports/visits?format=csv&q=${own.token}&page=2&size=50`);
	const [noted] = await sql`select noun, format, query, rows from exports where user_id = ${staff.id}`;
	expect(noted).toEqual({ noun: 'visits', format: 'csv', query: `q=${own.token}`, rows: 1 });
	await carry(context, admin);
	await open(page, `/de/office/history?table=exports&actor=${staff.id}`);
	await expect(page.getByText(/Export: Besuche/).first()).toBeVisible();
	await expect(page.getByText(staff.name).and(page.locator(':not(option)')).first()).toBeVisible();
});

test('one that nobody waits for any more is given up, and two at once are enough', async () => {
	const staff = await newUser('staff');
	const ask = () =>
		new Promise<http.IncomingMessage>((resolve, reject) => {
			const request = http.get(
				`${baseUrl()}/api/exports/visits?format=csv`,
				{ headers: { cookie: staff.cookie } },
				resolve,
			);
			request.once('error', reject);
		});
	const answers = await Promise.all(Array.from({ length: 8 }, ask));
	for (const answer of answers) {
		expect([200, 503]).toContain(answer.statusCode);
		if (answer.statusCode === 503) expect(answer.headers['retry-after']).toBe('10');
		answer.destroy();
	}
	await expect.poll(async () => (await fetched(staff, '/api/exports/visits?format=csv')).status).toBe(200);
});

test('10,000 rows come whole, in order and soon', async () => {
	const [staff, word] = [await newUser('staff'), token()];
	await arrange(async (tx) => {
		await tx`insert into visits (direction, kind, title, purpose, starts_on, ends_on)
			select 'incoming', 'expert', ${`Viele ${word} `} || lpad(n::text, 5, '0'), repeat('Zweck ', 20), '2001-01-01', '2001-01-02'
			from generate_series(1, 10000) n`;
	});
	try {
		for (const [format, most] of [
			['csv', 15_000],
			['xlsx', 20_000],
		] as const) {
			const file = await fetched(
				staff,
				`/api/exports/visits?format=${format}&q=${word}&sort=title&columns=title,startsOn,purpose`,
			);
			const rows = format === 'csv' ? csv(file.body, ';') : await cells(file.body);
			expect(rows).toHaveLength(10_001);
			const titles = rows.slice(1).map((row) => String(row[2]));
			expect(titles).toEqual(titles.toSorted());
			expect(file.ms).toBeLessThan(most);
			console.log(
				`10,000 visits as ${format}: ${Math.round(file.ms)} ms, ${(file.body.length / 1e6).toFixed(1)} MB`,
			);
		}
	} finally {
		await arrange((tx) => tx`delete from visits where title like ${`Viele ${word} %`}`);
	}
});

test('the menu saves what the list shows, and says how far it is', async ({ page, as }) => {
	await as('reader');
	await open(page, `/de/office/visits?q=${own.token}&columns=title,host`);
	await page.getByRole('button', { name: 'Exportieren' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('menuitem', { name: 'CSV für Excel (deutsch)' }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^besuche-.*\.csv$/);
	await expect(page.getByRole('status').filter({ hasText: 'ist gespeichert' })).toBeVisible();
	const text = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8');
	expect(csv(Buffer.from(text), ';')[0]).toEqual(['Titel', 'Gastgeber', 'ID']);
	expect(text).toContain(own.token);
});

test('a busy office is said in words', async ({ page, as }) => {
	await as('staff');
	await open(page, '/en/office/visits');
	await page.route('**/api/exports/**', (route) =>
		route.fulfill({
			status: 503,
			contentType: 'text/plain; charset=utf-8',
			body: 'Two lists are being exported just now.',
		}),
	);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click();
	await expect(page.getByRole('dialog').getByText('Two lists are being exported')).toBeVisible();
});
