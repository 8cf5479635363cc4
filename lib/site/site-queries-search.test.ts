import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement, programme } from '@/db/demo/builders';
import { searchSite } from './site-queries-search';
import { type SiteWorld, secret, siteWorld } from './site-test-world';

let world: SiteWorld;
beforeAll(async () => {
	world = await siteWorld();
	await world.write(async (tx) => {
		const [found] = await world.office`select id from partnerships where slug = 'nouvelle-aquitaine'`;
		const partnershipId = String(found?.id);
		const publishedAt = new Date('2026-01-05T09:00:00Z');
		const partnershipIds = [partnershipId];
		await programme(tx, {
			name: { de: 'Azubi-Austausch Winzer' },
			slug: 'winzer',
			partnershipIds,
			publishedAt,
		});
		await programme(tx, { name: { de: secret }, slug: 'geheim', partnershipIds, publishedAt: null });
		await agreement(tx, {
			title: { de: 'Charta der Freundschaft' },
			signedOn: '1995',
			partnershipIds,
			publishedAt,
		});
	});
});
afterAll(() => world.end());

const pages = [{ href: '/de/impressum', title: 'Impressum', text: 'Musterstraße 1' }];
async function found(q: string) {
	const { groups, similar } = await searchSite(world.in('de'), q, {
		called: 'Kooperationsbeauftragte',
		pages,
	});
	const hits = groups.flatMap(({ key, hits, visits }) =>
		[...hits, ...visits].map(({ title }) => `${key} ${title.text}`),
	);
	return similar ? ['similar', ...hits] : hits;
}

it.each([
	['winzer azubi', ['exchanges Azubi-Austausch Winzer']],
	['azubiaustausch', ['exchanges Azubi-Austausch Winzer']],
	['winzre', ['similar', 'exchanges Azubi-Austausch Winzer']],
	['CHARTA - freundschaft', ['agreements Charta der Freundschaft']],
	['charta 1995 frankreich', ['agreements Charta der Freundschaft']],
	['bordeaux', ['visits Reise nach Bordeaux']],
	['weinkontor', ['visits Reise nach Bordeaux']],
	['Muessig - empfang', ['visits Reise nach Bordeaux']],
	['chateau bordeaux weinkont', ['visits Reise nach Bordeaux']],
	['weinkontro', ['similar', 'visits Reise nach Bordeaux']],
	['lodz', ['partnerships Łódź']],
	['impressum', ['pages Impressum']],
	['musterstrasse', ['pages Impressum']],
	[secret, []],
	['%', []],
])('finds by %s in everything public', async (q, hits) => {
	expect(await found(q)).toEqual(hits);
});
