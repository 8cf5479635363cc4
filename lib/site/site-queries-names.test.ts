import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership, partnershipKind, succession, territory } from '@/db/demo/builders';
import { readPartnership } from './site-queries-partnership';
import { readPartnerships } from './site-queries-partnerships';
import { type SiteWorld, siteWorld } from './site-test-world';

let world: SiteWorld;

beforeAll(async () => {
	world = await siteWorld();
	await world.write(async (tx) => {
		const named = (name: string) => territory(tx, { countryCode: 'FR', names: [{ name }] });
		const [home, left, right, old, middle, next, coming] = await Promise.all(
			['Daheim', 'Linksland', 'Rechtsland', 'Altland', 'Mittelland', 'Neuland', 'Bald'].map(named),
		);
		const kind = await partnershipKind(tx, { key: 'kette', label: { de: 'Kette' }, position: 9 });
		const step = (from: typeof home, to: typeof home, kindOf: 'rename' | 'merge' | 'split', on: string) =>
			succession(tx, { fromId: from?.id ?? '', toId: to?.id ?? '', kind: kindOf, on });
		await step(old, left, 'rename', '1970');
		await step(left, middle, 'merge', '1990');
		await step(right, middle, 'merge', '1990');
		await step(middle, next, 'rename', '2010');
		await step(next, coming, 'merge', '2100');
		for (const [slug, partner] of Object.entries({ middle, next, old })) {
			await partnership(tx, {
				...{ slug, kindId: kind.id, home: [home?.id ?? ''], partner: [partner?.id ?? ''] },
				...{ publishedAt: new Date('2026-01-05T09:00:00Z'), entries: [{ on: '2000' }] },
			});
		}
	});
});
afterAll(() => world.end());

describe('what a partner came from and what became of it', () => {
	it.each([
		['middle', ['before_merge: Linksland, Rechtsland', 'before_further: Altland', 'after_rename: Neuland']],
		['next', ['before_rename: Mittelland', 'before_merge: Linksland, Rechtsland', 'before_further: Altland']],
		['old', ['after_rename: Linksland', 'after_merge: Mittelland', 'after_further: Neuland']],
	])('is told by how, all the way, and not before its day: %s', async (slug, lines) => {
		const page = await readPartnership(world.in('de'), slug);
		expect(page?.origins.map(({ key, names }) => `${key}: ${names.join(', ')}`)).toEqual(lines);
		expect(page?.formerNames).toEqual([]);
	});

	it('finds all of them by a name of long ago', async () => {
		const filter = { q: 'altland', kind: null, topic: null, country: null, page: 1 };
		const { rows } = await readPartnerships(world.in('de'), filter);
		expect(rows.map(({ name }) => name.text)).toEqual(['Altland', 'Mittelland', 'Neuland']);
	});
});
