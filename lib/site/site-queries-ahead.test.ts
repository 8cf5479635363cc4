import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement, partnership, partnershipKind, succession, territory } from '@/db/demo/builders';
import { partnershipFilter, visitFilter } from './site-params';
import { readAnniversaries } from './site-queries-anniversaries';
import { readPartnership } from './site-queries-partnership';
import { readPartnerships } from './site-queries-partnerships';
import { readVisits } from './site-queries-visits';
import { type SiteWorld, siteWorld } from './site-test-world';

let world: SiteWorld;
beforeAll(async () => {
	world = await siteWorld();
	await world.write(async (tx) => {
		const kind = await partnershipKind(tx, {
			key: 'kreis',
			label: { de: 'Kreispartnerschaft' },
			position: 3,
		});
		const planned = await territory(tx, { names: [{ name: 'Grossregion Morgen' }] });
		const past = await territory(tx, { names: [{ name: 'Altkreis Gestern' }] });
		const partner = await territory(tx, {
			names: [
				{ name: 'Neustadt an der Zukunft', validFrom: '2099-01-01' },
				{ name: 'Kleinstadt', status: 'former', validTo: '2098-12-31' },
				{ name: 'Spitzname Uebermorgen', status: 'alias', validFrom: '2099' },
				{ name: 'Spitzname Heute', status: 'alias' },
				{ name: 'Alt-Gau', status: 'alias' },
			],
		});
		await succession(tx, { fromId: past.id, toId: partner.id, on: '2001-01-01' });
		await succession(tx, { fromId: partner.id, toId: planned.id, on: '2099-06-01' });
		const { id } = await partnership(tx, {
			...{
				kindId: kind.id,
				slug: 'kleinstadt',
				publishedAt: new Date('2026-01-05T09:00:00Z'),
				partner: [partner.id],
			},
			entries: [
				{ on: '1999-05-01' },
				{ type: 'celebrated', on: '2024', celebratedOn: '2098-05-01' },
				{ type: 'suspended', on: '2099-03-01', reason: 'Beschluss' },
			],
		});
		await agreement(tx, {
			...{
				signedOn: '2001',
				endsOn: '2098-12-31',
				terminatedOn: '2098-01-01',
				terminationReason: 'Beschluss',
			},
			...{ publishedAt: new Date('2026-01-05T09:00:00Z'), partnershipIds: [id] },
		});
	});
});
afterAll(() => world.end());

const found = async (q: string) =>
	(await readPartnerships(world.in('de'), partnershipFilter({ q }))).rows.map(({ name }) => name.text);

it.each([
	['kleinstadt', ['Kleinstadt']],
	['gestern', ['Kleinstadt']],
	['alt-gau', ['Kleinstadt']],
	['altgau', ['Kleinstadt']],
	['spitzname heute', ['Kleinstadt']],
	['zukunft', []],
	['spitzname uebermorgen', []],
	['grossregion', []],
])('finds by %s only what has begun', async (q, names) => {
	expect(await found(q)).toEqual(names);
});

it('shows no name and no successor before its day', async () => {
	const shown = await readPartnership(world.in('de'), 'kleinstadt');
	expect(shown?.name.text).toBe('Kleinstadt');
	expect([shown?.formerNames, shown?.variants]).toEqual([[], ['Alt-Gau', 'Spitzname Heute']]);
	expect(shown?.origins).toEqual([{ key: 'before_merge', names: ['Altkreis Gestern'] }]);
	expect(JSON.stringify(shown)).not.toMatch(/Zukunft|Uebermorgen|Morgen/);
});

it.each([
	['2099-02-28', true, 'active'],
	['2099-03-01', false, 'suspended'],
	['2099-03-02', false, 'suspended'],
])('on %s a suspension of 1 March 2099 lies ahead: %s', async (day, ahead, told) => {
	const shown = await readPartnership(world.in('de', day), 'kleinstadt');
	const line = shown?.timeline.find(({ type }) => type === 'suspended');
	expect([line?.ahead, shown?.suspension ? 'suspended' : 'active']).toEqual([ahead, told]);
});

it.each([
	['2098-04-30', true, false],
	['2098-05-01', false, false],
	['2099-03-01', false, true],
])('on %s a celebration is planned (%s) and the partnership rests (%s)', async (day, ahead, rests) => {
	const site = world.in('de', day);
	const [found] = (await readAnniversaries(site, '2024-01-01', '2024-12-31')).filter(
		({ name }) => name.text === 'Kleinstadt',
	);
	expect([found?.celebration?.ahead, found?.suspended]).toEqual([ahead, rests]);
	const line = (await readPartnership(site, 'kleinstadt'))?.timeline.find(
		({ type }) => type === 'celebrated',
	);
	expect(line?.celebrationAhead).toBe(ahead);
});

it.each([
	['2097-12-31', 'ending', '2098-01-01', null],
	['2098-01-01', 'terminated', null, '2098-01-01'],
])('on %s an agreement terminated from 2098 on is %s', async (day, state, endsOn, endedOn) => {
	const shown = await readPartnership(world.in('de', day), 'kleinstadt');
	const told = shown?.agreements.flat()[0];
	expect([told?.state, told?.endsOn, told?.endedOn, told?.until]).toEqual([state, endsOn, endedOn, null]);
});

it.each([
	['Bordeau', 1],
	['bordaux reise', 1],
	['Trip climate', 1],
	['klmia', 1],
	['Frankreich', 1],
	['Frankreihc', 1],
	['aquitaine gaeste', 1],
	['"Nouvelle-Aquitaine" - Klima', 1],
	['re', 1],
	['ise', 1],
	['eis', 1],
	['ei', 2],
	['%', 0],
])('finds visits by %s', async (q, total) => {
	expect((await readVisits(world.in('de'), visitFilter({ q }))).total).toBe(total);
});
