import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { FrozenTrips } from '@/lib/reports/report';
import { tripFigures } from '@/lib/reports/trip-test-counting';
import type { ReportVisit } from '@/lib/reports/trips';
import { sessionCookie } from './fixtures';
import { type OwnOffice, openOwnOffice } from './own-office';
import { payloads } from './payloads';
import { plant, wordColumns } from './planting';

let office: OwnOffice;
let addresses: string[];
test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** What the office derives, what it reads as words of its own, and what people sign in with. */
const kept =
	/^(reports|sessions|access_links|sign_in_attempts|submissions|known_devices|dismissed_hints)\.|^(territories|partnerships|visits|agreements|publications)\.(label|search)|\.(slug|key|locale|password_hash|totp_secret|recovery_hashes|oidc_\w+|website|(end_)?time_zone|languages|on|valid_from|valid_to|signed_on|source_on|issued_on|surveyed_(from|to)|link)$/;

const recordPages: Record<string, string[]> = {
	visits: ['', '/edit', '/preview'],
	people: ['', '/edit', '/merge'],
	organisations: ['', '/edit', '/merge'],
	territories: ['', '/edit'],
	agreements: ['', '?tab=text', '/edit'],
	publications: ['', '/edit'],
	exchanges: ['', '?tab=texts', '?tab=history', '/edit', '/preview'],
	partnerships: ['', '/edit', '/preview', '/ledger/new?type=renewed'],
	representatives: ['', '/edit', '/handover'],
	'monthly-reports': ['', '/edit'],
	users: ['', '/edit'],
};

/** One of each noun with as many parts as there are, so that no place where words are shown is left out. */
async function shownRecords({ sql }: OwnOffice) {
	const [best] = await sql<Record<string, string>[]>`select
		(select v.id from site.visits v join delegation_members m on m.visit_id = v.id
			join agenda_items a on a.visit_id = v.id group by v.id order by count(*) desc limit 1) as visits,
		(select person_id from appointments group by 1 order by count(*) desc limit 1) as people,
		(select organisation_id from appointments where organisation_id is not null
			group by 1 order by count(*) desc limit 1) as organisations,
		(select to_id from territory_successions limit 1) as territories,
		(select partnership_id from site.ledger_entries group by 1 order by count(*) desc limit 1) as partnerships,
		(select agreement_id from agreement_signatories group by 1 order by count(name_then) desc limit 1) as agreements,
		(select p.id from publications p join publication_partnerships pp on pp.publication_id = p.id limit 1) as publications,
		(select post_id from representative_absences group by 1 order by count(*) desc limit 1) as representatives,
		(select id from monthly_reports where status = 'returned' limit 1) as "monthly-reports",
		(select programme_id from exchange_rounds group by 1 order by count(*) desc, 1 limit 1) as exchanges,
		(select id from users where role = 'representative' limit 1) as users`;
	return best ?? {};
}

async function addressesOf(
	{ sql }: OwnOffice,
	{ visits = '', partnerships = '', ...others }: Record<string, string>,
) {
	const ids: Record<string, string> = { visits, partnerships, ...others };
	const [more] = await sql`select
		(select id from ledger_entries where partnership_id = ${partnerships} limit 1) as entry,
		(select slug from visits where id = ${visits}) as visit,
		(select slug from exchange_programmes where id = ${others.exchanges ?? ''}) as programme,
		(select id from exchange_rounds where programme_id = ${others.exchanges ?? ''} limit 1) as round,
		(select placement_id from placement_stays join placement_reviews using (placement_id)
			join placement_costs using (placement_id) group by 1 order by count(*) desc, 1 limit 1) as placement,
		(select round_id from exchange_placements group by 1 order by count(*) desc, 1 limit 1) as applied,
		(select slug from partnerships where id = ${partnerships}) as partnership,
		(select id from reports limit 1) as report,
		(select id from quoted_figures limit 1) as quoted`;
	const records = Object.entries(recordPages).flatMap(([noun, pages]) => [
		`/de/office/${noun}`,
		...pages.map((page) => `/de/office/${noun}/${ids[noun]}${page}`),
	]);
	return [
		...records,
		`/de/office/partnerships/${partnerships}/ledger/${more?.entry}`,
		...['', '/edit'].map((page) => `/de/office/exchanges/rounds/${more?.round}${page}`),
		`/de/office/exchanges/rounds/${more?.applied}`,
		...['', `/ranking/${more?.applied}`, `/print/${more?.applied}`].map(
			(page) => `/de/office/exchanges/placements${page}`,
		),
		...['', '?tab=costs', '?tab=reviews', '?tab=history', '/edit'].map(
			(page) => `/de/office/exchanges/placements/${more?.placement}${page}`,
		),
		...['', '/follow-ups', '/history', '/account'].map((page) => `/de/office${page}`),
		...['', `/${more?.report}`, '/anniversaries?year=2015&until=2030', '/quiet', '/quoted'].map(
			(page) => `/de/office/reports${page}`,
		),
		...['', '/edit'].map((page) => `/de/office/reports/quoted/${more?.quoted}${page}`),
		'/de/office/reports/trips?from=2014-01-01&to=2026-12-31',
		...['', '/topics', '/kinds', '/legislatures', '/office', '/legal'].map(
			(page) => `/de/office/settings${page}`,
		),
		...['/de', '/en', '/de/kooperationsbeauftragte', '/de/partnerschaften', '/de/besuche', '/en/visits'],
		...['/de/impressum', '/en/privacy', '/de/barrierefreiheit'],
		...[`/de/partnerschaften/${more?.partnership}`, `/en/partnerships/${more?.partnership}`],
		...['/de/austausch', `/de/austausch/${more?.programme}`, `/en/exchanges/${more?.programme}`],
		...[`/de/besuche/${more?.visit}`, `/en/visits/${more?.visit}`],
	];
}

/** A report whose every word is a payload; frozen, it could not be given any later. */
async function freeze({ sql }: OwnOffice) {
	const text = payloads.join('\n');
	const label = { de: text, en: text };
	const visit: ReportVisit = {
		...{ id: crypto.randomUUID(), title: text, startsOn: '2015-01-01', endsOn: '2015-01-02', ownCost: 1 },
		...{ direction: 'outgoing', kind: 'fair', region: 'suspended', countries: ['IT'] },
		head: { key: text, name: text, office: text },
		topics: [{ key: text, label }],
		partnerships: [{ id: text, label }],
	};
	const period = { from: '2015-01-01', to: '2015-12-31' };
	const figures: FrozenTrips = {
		...{
			kind: 'trips',
			government: false,
			uncounted: 0,
			visits: [visit, { ...visit, direction: 'incoming' }],
		},
		figures: tripFigures([visit, { ...visit, direction: 'incoming' }], { ...period, today: '2016-01-01' }),
		quoted: [
			{
				...period,
				id: visit.id,
				measure: 'trips',
				label,
				value: 1,
				bound: 'about',
				source: text,
				sourceOn: text,
			},
		],
	};
	await sql.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		await tx`insert into reports (kind, title, "from", "to", frozen_on, figures)
			values ('trips', ${text}, ${period.from}, ${period.to}, '2016-01-01', ${tx.json(figures as never)})`;
	});
}

test.beforeAll(async () => {
	office = await openOwnOffice();
	await freeze(office);
	const shown = await shownRecords(office);
	addresses = await addressesOf(office, shown);
	const parts = Array.from({ length: 8 }, (_, part) => payloads.filter((_, i) => i % 8 === part).join('\n'));
	let planted = 0;
	const columns = await wordColumns(office.sql);
	const whole = ['follow_ups', 'ledger_entries', 'agreements'];
	const ofVisits = await office.sql<{ table: string }[]>`
		select table_name as table from information_schema.columns where column_name = 'visit_id'`;
	for (const column of columns.filter((each) => !kept.test(`${each.table}.${each.column}`))) {
		// Each change of a part makes the database gather its visit's words anew: one visit is enough.
		const part = ofVisits.some(({ table }) => table === column.table && !whole.includes(table));
		const only: [string, string] | undefined = part ? ['visit_id', shown.visits ?? ''] : undefined;
		if ((await plant(office.sql, column, parts, only)) > 0) planted += 1;
		const record = shown[column.table];
		if (record) await plant(office.sql, column, [payloads.join('\n')], ['id', record]);
	}
	console.log(`${payloads.length} payloads in ${planted} columns, ${addresses.length} pages`);
});
test.afterAll(() => office.stop());

/** On a machine busy with other tests the door may miss its database for a moment: whoever is told to come back does. */
async function arrive(page: Page, address: string) {
	let answer = await page.goto(address, { waitUntil: 'load' });
	const isBack = async () => {
		if (answer?.status() === 503) answer = await page.goto(address, { waitUntil: 'load' });
		return answer?.status() !== 503;
	};
	await expect.poll(isBack, { timeout: 20_000, intervals: [500, 1000, 2000] }).toBe(true);
	return answer;
}

/** What an attack leaves behind: it ran, or it became more than text. */
const traces = (page: Page) =>
	page.evaluate(() => {
		const told: string[] = [];
		if ('__pwned' in window) told.push('ran');
		const foreign = 'iframe,object,embed,base,marquee,meta[http-equiv=refresh],svg script,math,xmp,plaintext';
		for (const element of document.querySelectorAll(foreign)) told.push(`<${element.localName}>`);
		for (const element of document.querySelectorAll('*')) {
			for (const { name, value } of element.attributes) {
				if (/^on/i.test(name)) told.push(`${element.localName} ${name}`);
				const scheme = [...value]
					.filter((letter) => letter > ' ')
					.join('')
					.toLowerCase();
				if (
					/^(href|src|action|formaction|data|xlink:href)$/.test(name) &&
					/^(javascript|vbscript|data:text)/.test(scheme)
				)
					told.push(`${element.localName} ${name}=${value.slice(0, 20)}`);
			}
		}
		return told;
	});

async function watched(context: BrowserContext) {
	const page = await context.newPage();
	const told: string[] = [];
	page.on('dialog', (dialog) => {
		told.push(`dialog on ${page.url()}`);
		void dialog.dismiss();
	});
	page.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) told.push(`${page.url()}: ${message.text()}`);
	});
	page.on('request', (request) => {
		if (/evil\.example/.test(new URL(request.url()).host)) told.push(`${page.url()} asked ${request.url()}`);
	});
	return { page, told };
}

for (const bypassCSP of [true, false]) {
	test(`no text ever runs, with the policy ${bypassCSP ? 'off' : 'on'}`, async ({ browser }) => {
		const context = await browser.newContext({ bypassCSP, baseURL: office.baseUrl });
		const value = await office.sessionOf('admin');
		await context.addCookies([{ name: sessionCookie(office.baseUrl), value, url: office.baseUrl }]);
		const lanes = await Promise.all([watched(context), watched(context)]);
		const queue = bypassCSP ? [...addresses] : addresses.filter((_, index) => index % 3 === 0);
		await Promise.all(
			lanes.map(async ({ page, told }) => {
				for (let address = queue.shift(); address; address = queue.shift()) {
					const answer = await arrive(page, address);
					if (answer?.status() !== 200) told.push(`${address} answered ${answer?.status()}`);
					const shown = await page.evaluate(() => document.documentElement.outerHTML.includes('top.__pwned'));
					if (!shown && !/account|\/new|settings$/.test(address))
						told.push(`${address} shows nothing planted`);
					told.push(...(await traces(page)).map((trace) => `${address}: ${trace}`));
				}
			}),
		);
		await context.close();
		expect(lanes.flatMap(({ told }) => told)).toEqual([]);
	});
}

test('the check finds what does run', async ({ browser }) => {
	const { page } = await watched(await browser.newContext());
	let found = 0;
	for (const payload of payloads) {
		await page.setContent(`<p>${payload}</p>`, { waitUntil: 'commit' });
		if ((await traces(page)).length > 0) found += 1;
	}
	expect(found).toBeGreaterThan(60);
});
