import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, asActor, organisation } from '@/db/demo/builders';
import { readAgreementsOf } from './site-queries-agreements';
import { type SiteWorld, secret, siteWorld } from './site-test-world';

let world: SiteWorld;
let regional: string;
let hidden: string;

beforeAll(async () => {
	world = await siteWorld();
	const rows = await world.office`select id, slug from partnerships`;
	const of = (slug: string) => rows.find((row) => row.slug === slug)?.id as string;
	[regional, hidden] = [of('nouvelle-aquitaine'), of('verborgen')];
	const [home] =
		await world.office`select territory_id as id from partnership_parties where side = 'home' limit 1`;
	const published = {
		partnershipIds: [regional, hidden],
		publishedAt: new Date('2026-08-01'),
		internalNotes: secret,
	};
	await asActor(world.officeDb, 'Aufbau', async (tx) => {
		const council = await organisation(tx, { name: 'Regionalrat' });
		const person = { nameThen: secret, officeThen: secret };
		const first = await agreement(tx, {
			...published,
			title: { de: 'Erklärung' },
			signedOn: '2014',
			signedAt: secret,
			text: { de: secret },
			signatories: [
				{ ...person, territoryId: home?.id },
				{ ...person, territoryId: home?.id },
				{ ...person, organisationId: council.id, accession: true, signedOn: '2018-05-01' },
			],
		});
		await agreement(tx, {
			...published,
			title: { de: 'Neue Erklärung', en: 'New declaration' },
			signedOn: '2024-09-04',
			predecessorId: first.id,
			openForAccession: true,
			endsOn: '2027-12-31',
			noticeMonths: 36,
		});
		await agreement(tx, { ...published, title: { de: secret }, publishedAt: null, signedOn: '2020' });
		await agreement(tx, { ...published, title: { de: secret } });
	});
});
afterAll(() => world.end());

describe('the agreements of a partnership', () => {
	it('are those published and signed, as a chain, without persons and terms of notice', async () => {
		const chains = await readAgreementsOf(world.in('de'), regional);
		expect(chains).toHaveLength(1);
		expect(chains[0]).toMatchObject([
			{
				title: { text: 'Erklärung', lang: null },
				signedOn: '2014',
				state: 'renewed',
				open: false,
				joined: [{ name: { text: 'Regionalrat' }, on: '2018-05-01' }],
			},
			{ title: { text: 'Neue Erklärung' }, state: 'in_force', open: true, until: '2027-12-31' },
		]);
		expect(chains[0]?.[0]?.signedBy).toHaveLength(1);
		expect(JSON.stringify(chains)).not.toContain(secret);
		const english = await readAgreementsOf(world.in('en'), regional);
		expect(english[0]?.map(({ title }) => title.lang)).toEqual(['de', null]);
	});

	it('hold on a day what held then', async () => {
		const [chain] = await readAgreementsOf(world.in('de', '2028-01-01'), regional);
		expect(chain?.map(({ state, open }) => [state, open])).toEqual([
			['renewed', false],
			['expired', false],
		]);
	});

	it('are nowhere while their partnership is not published', async () => {
		expect(await readAgreementsOf(world.in('de'), hidden)).toEqual([]);
	});
});

describe('the published files', () => {
	const told = async (change: Parameters<typeof asActor<unknown>>[2]) => {
		const heard: string[] = [];
		const listening = await world.office.listen('site_changed', (word) => heard.push(word));
		await asActor(world.officeDb, 'Probe', change);
		await world.office`select pg_notify('site_changed', 'end')`;
		await expect.poll(() => heard).toContain('end');
		await listening.unlisten();
		return heard.includes('');
	};

	it('are written anew when a published agreement changes, and not for a draft', async () => {
		const sign =
			(publishedAt: Date | null): Parameters<typeof told>[0] =>
			(tx) =>
				agreement(tx, { partnershipIds: [regional], publishedAt, signedOn: '2020' });
		expect(await told(sign(new Date()))).toBe(true);
		expect(await told(sign(null))).toBe(false);
	});
});
