import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRepresentatives } from './site-queries-representatives';
import { type SiteWorld, siteWorld } from './site-test-world';

let world: SiteWorld;
beforeAll(async () => {
	world = await siteWorld();
});
afterAll(() => world.end());

const change = (work: (tx: postgres.TransactionSql) => PromiseLike<unknown>) =>
	world.office.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		await work(tx);
	});

describe('representatives', () => {
	const contact = (part: Record<string, unknown>) =>
		change((tx) => tx`update representatives set public_contact = ${JSON.stringify(part)}::text::jsonb`);

	it('are named only by what was written into their contact, and only while their term lasts', async () => {
		const shown = async () => (await readRepresentatives(world.in('de'))).map((one) => one.representatives);
		expect(await shown()).toMatchObject([[{ role: 'principal', name: null, email: null, vacant: false }]]);
		await contact({ email: 'region@example.org', text: { en: 'Ask in English' } });
		const [found] = await readRepresentatives(world.in('de'));
		expect(found?.representatives).toEqual([
			{
				role: 'principal',
				seat: expect.any(String),
				name: null,
				email: 'region@example.org',
				phone: null,
				text: { text: 'Ask in English', lang: 'en' },
				vacant: false,
			},
		]);
		await contact({ name: 'Jean Exemple' });
		const [named] = await readRepresentatives(world.in('en'));
		expect(named?.representatives[0]).toMatchObject({ name: 'Jean Exemple', email: null });
		await change((tx) => tx`update representatives set during = '[2001-01-01,2002-01-01)'`);
		expect(await shown()).toMatchObject([[{ name: null, email: null, vacant: true }]]);
	});

	it('leave the post its own address when they go, but never their name', async () => {
		await change(
			(tx) =>
				tx`update representative_posts set public_contact = ${'{"name": "Niemand", "phone": "110"}'}::text::jsonb`,
		);
		const [found] = await readRepresentatives(world.in('de'));
		expect(found?.representatives).toMatchObject([{ name: null, phone: '110', vacant: true }]);
		await change((tx) => tx`update representative_posts set closed_on = '2020-01-01'`);
		expect(await readRepresentatives(world.in('de'))).toEqual([]);
	});
});
