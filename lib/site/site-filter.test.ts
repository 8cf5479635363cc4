import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPartnershipFilter, readVisitFilter } from './site-filter';
import { slugNow } from './site-queries-former';
import { type SiteWorld, siteWorld } from './site-test-world';

let world: SiteWorld;
beforeAll(async () => {
	world = await siteWorld();
	const rename = (slug: string, to: string) =>
		world.write(async (tx) => {
			await tx.execute(sql`update partnerships set slug = ${to} where slug = ${slug}`);
		});
	await rename('jaroslawl', 'jaroslawl-neu');
	await rename('jaroslawl-neu', 'jaroslavl');
	await rename('verborgen', 'weiter-verborgen');
});
afterAll(() => world.end());

const site = () => world.in('de');

it('finds a published partnership by every address that it had, none that was never public', async () => {
	expect(await slugNow(site(), 'partnerships', 'jaroslawl')).toBe('jaroslavl');
	expect(await slugNow(site(), 'partnerships', 'jaroslawl-neu')).toBe('jaroslavl');
	expect(await slugNow(site(), 'partnerships', 'jaroslavl')).toBeNull();
	expect(await slugNow(site(), 'partnerships', 'verborgen')).toBeNull();
	expect(await slugNow(site(), 'exchanges', 'jaroslawl')).toBeNull();
});

it('forgets a former address that is the present one again', async () => {
	await world.write(async (tx) => {
		await tx.execute(sql`update partnerships set slug = 'lodz-2' where slug = 'lodz'`);
		await tx.execute(sql`update partnerships set slug = 'lodz' where slug = 'lodz-2'`);
	});
	expect(await slugNow(site(), 'partnerships', 'lodz')).toBeNull();
	expect(await slugNow(site(), 'partnerships', 'lodz-2')).toBe('lodz');
});

it.each(['kind', 'topic', 'country'])(
	'says that there is no such %s among the partnerships',
	async (name) => {
		for (const value of ['gibt-es-nicht', 'XX', crypto.randomUUID(), "';--"]) {
			const read = await readPartnershipFilter(site(), { [name]: value });
			expect(read).toMatchObject({ blocked: true, faults: [{ name, reason: 'gone' }] });
			expect(read.filter).toMatchObject({ kind: null, topic: null, country: null });
		}
	},
);

it.each(['partnership', 'direction', 'year'])(
	'says that there is no such %s among the visits',
	async (name) => {
		for (const value of ['gibt-es-nicht', '1850', '__proto__']) {
			const read = await readVisitFilter(site(), { [name]: value });
			expect(read).toMatchObject({ blocked: true, faults: [{ name, reason: 'gone' }] });
		}
	},
);

it('takes the first of several, and says so', async () => {
	const read = await readVisitFilter(site(), { direction: ['incoming', 'outgoing'] });
	expect(read).toMatchObject({ blocked: false, filter: { direction: 'incoming' } });
	expect(read.faults).toEqual([{ name: 'direction', reason: 'twice' }]);
});

it('leads from a merged topic and a former address to those of today', async () => {
	await world.write(async (tx) => {
		await tx.execute(
			sql`update topics set former_keys = '{abfall}' where key = (select key from topics limit 1)`,
		);
		await tx.execute(
			sql`update partnerships set slug = 'neu' where id = (select partnership_id from site.visit_partnerships limit 1)`,
		);
	});
	const [{ key } = { key: '' }] = await world.office`select key from topics where former_keys = '{abfall}'`;
	expect(await readPartnershipFilter(site(), { topic: 'abfall' })).toMatchObject({
		faults: [],
		filter: { topic: key },
	});
	const [{ former } = { former: '' }] =
		await world.office`select former from site.former_slugs where slug = 'neu'`;
	expect(await readVisitFilter(site(), { partnership: former })).toMatchObject({
		faults: [],
		filter: { partnership: 'neu' },
	});
});
