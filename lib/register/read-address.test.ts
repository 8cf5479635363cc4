import { sql } from 'drizzle-orm';
import type { ParserMap } from 'nuqs/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { organisation, partnership, person, topic, visit } from '@/db/demo/builders';
import { type AnyListAddress, isWholeAddress, takesSeveral } from '@/lib/lists/list-address';
import { listNouns, listPath } from '@/lib/lists/list-nouns';
import { mergeWorld } from '@/lib/merges/merge-test-world';
import { anniversaryAddress, tripAddress } from '@/lib/reports/report-params';
import { mergeTopics } from '@/lib/settings/topic-commands';
import { visitAddress } from '@/lib/visits/visit-params';
import { listExports } from './exports';
import { addresses, filtersOf } from './list-test-addresses';
import { filters } from './list-test-filters';
import { readAddress } from './read-address';

let world: Awaited<ReturnType<typeof mergeWorld>>;
beforeAll(async () => {
	world = await mergeWorld();
});
afterAll(() => world.end());

const walk = addresses.flatMap(([list, address]) =>
	filtersOf(address).map((name): [string, string, AnyListAddress] => [list, name, address]),
);

const read = <P extends ParserMap>(address: AnyListAddress & { parsers: P }, query: string) =>
	world.as('admin', (ctx) => readAddress(ctx, address, new URLSearchParams(query), 'de'));

it('walks every filter of every list', () => {
	expect(walk.length).toBeGreaterThan(45);
	expect(Object.fromEntries(addresses.map(([path, address]) => [path, filtersOf(address)]))).toEqual(filters);
	for (const noun of listNouns) expect(addresses.map(([path]) => path)).toContain(listPath(noun));
});

it.each(walk)('%s says of %s what it can’t apply, and shows nothing for it', async (_, name, address) => {
	for (const value of ['gibt-es-nicht', crypto.randomUUID(), '2026-02-31', 'XX']) {
		const found = await read(address, `${name}=${value}`);
		expect(found.faults, value).toMatchObject([{ name, values: [value] }]);
		expect(found.blocked, value).toBe(true);
		expect(isWholeAddress(found)).toBe(false);
		expect(found.params[name]).toEqual((await read(address, '')).params[name]);
	}
});

it.each(walk)('%s takes one value of %s, or says which it doesn’t take', async (_, name, address) => {
	const parser = address.parsers[name];
	const found = await read(address, `${name}=gibt-es-nicht&${name}=auch-nicht`);
	const said = found.faults.flatMap((fault) => fault.values);
	expect(said.sort()).toEqual(['auch-nicht', 'gibt-es-nicht']);
	if (!takesSeveral(parser)) expect(found.faults.map(({ reason }) => reason)).toContain('twice');
});

it('keeps of several values those that are there, and says the others', async () => {
	const found = await read(visitAddress, 'direction=incoming,seitwaerts&kind=expert');
	expect(found).toMatchObject({
		blocked: false,
		moved: false,
		params: { direction: ['incoming'], kind: ['expert'] },
		faults: [{ name: 'direction', reason: 'unknown', values: ['seitwaerts'] }],
	});
});

it('says a filter that the list hasn’t, puts order, columns and page right, and takes no file of the former', async () => {
	const odd = await read(visitAddress, 'kidn=expert');
	expect(odd).toMatchObject({ blocked: false, faults: [{ name: 'kidn', reason: 'noFilter' }] });
	expect(isWholeAddress(odd)).toBe(false);
	const layout = await read(visitAddress, 'sort=password&page=-3&size=7&columns=a;b');
	expect(layout.params).toMatchObject({ sort: 'near', page: 1, size: 25, columns: [] });
	expect(layout.faults.map(({ reason }) => reason)).toEqual(['layout', 'layout', 'layout', 'layout']);
	expect([layout.blocked, isWholeAddress(layout)]).toEqual([false, true]);
});

it('reads years and months as bounds, and no period that ends before it begins', async () => {
	const year = await read(visitAddress, 'from=2014&to=05.2014');
	expect(year.params).toMatchObject({ from: '2014-01-01', to: '2014-05-31' });
	expect([year.moved, year.query.toString()]).toEqual([true, 'from=2014-01-01&to=2014-05-31']);
	const turned = await read(visitAddress, 'from=2026-05-01&to=2026-04-01');
	expect(turned).toMatchObject({ blocked: true, faults: [{ name: 'to', reason: 'reversed' }] });
	expect(await read(anniversaryAddress, 'year=2030&until=2020')).toMatchObject({ blocked: true });
	const long = await read(anniversaryAddress, 'year=2030&until=2531');
	expect(long).toMatchObject({ blocked: true, faults: [{ name: 'until', reason: 'tooLong' }] });
});

it('leads from merged people, organisations and topics to what they became', async () => {
	const made = await world.build(async (tx) => {
		const ids = {
			kept: (await person(tx, { familyName: 'Bleibt' })).id,
			gone: (await person(tx, { familyName: 'Geht' })).id,
			keptOrganisation: (await organisation(tx, { name: 'Haus Bleibt' })).id,
			goneOrganisation: (await organisation(tx, { name: 'Haus Geht' })).id,
			old: (await topic(tx, { key: 'abfall', label: { de: 'Abfall' } })).id,
			now: (await topic(tx, { key: 'kreislauf', label: { de: 'Kreislaufwirtschaft' } })).id,
		};
		const members = [{ personId: ids.gone, nameThen: 'Geht', isHead: true }];
		await visit(tx, { title: 'Reise', partnershipIds: [world.own], members });
		return ids;
	});
	await world.merge('person', made.kept, made.gone);
	await world.merge('organisation', made.keptOrganisation, made.goneOrganisation);
	await world.as('admin', (ctx) => mergeTopics(ctx, { id: made.old, version: 1, intoId: made.now }));

	const visits = await read(visitAddress, `head=${made.gone}&topic=abfall`);
	expect([visits.faults, visits.moved]).toEqual([[], true]);
	expect(visits.params).toMatchObject({ head: made.kept, topic: ['kreislauf'] });
	expect(visits.labels.topic).toEqual({ kreislauf: 'Kreislaufwirtschaft' });
	const { address } = listExports.people;
	const people = await read(address, `organisation=${made.goneOrganisation}`);
	expect(people).toMatchObject({ faults: [], params: { organisation: made.keptOrganisation } });
	expect(people.labels.organisation).toEqual({ [made.keptOrganisation]: 'Haus Bleibt' });
	const both = await read(listExports.partnerships.address, 'topic=abfall&kind=weg');
	expect(both).toMatchObject({
		params: { topic: 'kreislauf' },
		faults: [{ name: 'kind', reason: 'gone', values: ['weg'] }],
	});
});

it('takes for gone what somebody may not see', async () => {
	const ask = (role: 'staff' | 'representative') =>
		world.as(role, (ctx) => readAddress(ctx, visitAddress, { partnership: world.foreign }, 'de'));
	expect((await ask('staff')).faults).toEqual([]);
	expect(await ask('representative')).toMatchObject({ blocked: true, faults: [{ reason: 'gone' }] });
});

it('takes a deleted legislature for gone', async () => {
	const { id } = await world.build(async (tx) => {
		const [row] = await tx.execute<{ id: string }>(sql`insert into legislatures (label, "from", "to")
			values ('Alte Zeit', '1990-01-01', '1994-12-31') returning id`);
		return row ?? { id: '' };
	});
	expect((await read(visitAddress, `legislature=${id}`)).labels.legislature).toEqual({ [id]: 'Alte Zeit' });
	await world.build((tx) => tx.execute(sql`delete from legislatures where id = ${id}`));
	expect(await read(tripAddress, `legislature=${id}`)).toMatchObject({ blocked: true });
});

it('is at rest once it was led on', async () => {
	const { id } = await world.build((tx) => partnership(tx));
	const first = await read(visitAddress, `partnership=${id},weg&from=2014&q=Bologna`);
	const second = await read(visitAddress, first.query.toString());
	expect([first.moved, second.moved]).toEqual([true, false]);
	expect(second.query.toString()).toBe(first.query.toString());
});

it('reads what Next hands over of names that every object has', async () => {
	const given = JSON.parse('{"__proto__":[{},"x"],"constructor":[null,"y"],"q":"Wein"}');
	const found = await world.as('admin', (ctx) => readAddress(ctx, visitAddress, given, 'de'));
	expect(found.params.q).toBe('Wein');
	expect(found.faults.map(({ name, reason, values }) => [name, reason, values])).toEqual([
		['__proto__', 'noFilter', ['x']],
		['constructor', 'noFilter', ['y']],
	]);
});
