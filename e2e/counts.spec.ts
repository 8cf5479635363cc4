import { account, expect, type Role, sql, test } from './fixtures';
import { askAs, type Caller, cookieOf, inTurn } from './http';

const plain = (html: string) => html.replace(/<!--.*?-->/gs, '').replace(/<script\b.*?<\/script>/gs, '');
const lists =
	'partnerships|visits|agreements|people|organisations|territories|follow-ups|representatives|monthly-reports|exchanges/placements';
const toLists = new RegExp(`<a[^>]*\\shref="(/de/office/(?:${lists})\\?[^"]+)"[^>]*>(.*?)</a>`, 'gs');
const numberIn = (words: string) =>
	Number(/(?<![\d.])\d{1,3}(?:\.\d{3})*(?![\d.,])/.exec(words)?.[0].replaceAll('.', '') ?? Number.NaN);

type Claim = { page: string; href: string; words: string; count: number };

/** The links of a page that lead to a list and say how much stands there. */
const claimsOf = (page: string, html: string): Claim[] =>
	[...plain(html).matchAll(toLists)].flatMap(([, href = '', inner = '']) => {
		const words = inner.replace(/<[^>]*>/g, ' ').trim();
		const count = numberIn(words);
		return Number.isNaN(count) ? [] : [{ page, href: href.replaceAll('&amp;', '&'), words, count }];
	});

/** How much a list says that it holds: „1–25 von 97“. */
const totalOf = (html: string) =>
	Number(/class="paging"[^>]*>.*?\svon\s(\d[\d.]*)/s.exec(plain(html))?.[1]?.replaceAll('.', '') ?? 0);

/** What the roles see alike is asked as one of them. */
async function pagesOf(role: Role) {
	const ids = async (query: PromiseLike<{ id: string }[]>) => (await query).map(({ id }) => id);
	const partnerships = await ids(sql`select id from partnerships
		where slug in ('emilia-romagna', 'nouvelle-aquitaine', 'wielkopolska')`);
	const territories = await ids(sql`select id from territories
		where label ->> 'de' in ('Emilia-Romagna', 'Nouvelle-Aquitaine', 'Wielkopolska')`);
	if (role === 'admin')
		return [
			'/de/office',
			...['topics', 'kinds', 'legislatures'].map((list) => `/de/office/settings/${list}`),
		];
	return [
		'/de/office',
		'/de/office/partnerships?size=50',
		...partnerships.flatMap((id) =>
			['visits', 'contacts'].map((tab) => `/de/office/partnerships/${id}?tab=${tab}`),
		),
		...territories.map((id) => `/de/office/territories/${id}`),
		...(role === 'reader' ? ['/de/office/reports/trips?from=2017-01-01&to=2017-12-31'] : []),
	];
}

/** Few at a time: other tests need connections, too. */
const width = 2;

async function disagreeing(caller: Caller, claims: Claim[]) {
	const checked = await inTurn(
		claims,
		async (claim) => ({
			...claim,
			listed: totalOf((await askAs(caller, claim.href)).body),
		}),
		width,
	);
	return checked.filter(({ count, listed }) => count !== listed);
}

for (const [role, least] of [
	['admin', 20],
	['representative', 5],
	['reader', 30],
] satisfies [Role, number][]) {
	test(`each number that leads to a list is what stands there, for a ${role}`, async () => {
		const caller = { name: role, cookie: await cookieOf(account(role).email) };
		const read = async (paths: string[]) => {
			const found = await inTurn(
				paths,
				async (path) => claimsOf(path, (await askAs(caller, path)).body),
				width,
			);
			return [...new Map(found.flat().map((claim) => [`${claim.page} ${claim.href}`, claim])).values()];
		};
		const claims = await read(await pagesOf(role));
		expect(claims.length).toBeGreaterThan(least);
		// Other tests write meanwhile: what disagrees is counted again, page first.
		let wrong = await disagreeing(caller, claims);
		for (let again = 0; again < 3 && wrong.length > 0; again += 1) {
			const keys = new Set(wrong.map(({ page, href }) => `${page} ${href}`));
			const anew = await read([...new Set(wrong.map(({ page }) => page))]);
			wrong = await disagreeing(
				caller,
				anew.filter(({ page, href }) => keys.has(`${page} ${href}`)),
			);
		}
		expect(wrong).toEqual([]);
	});
}
