import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement } from '@/db/demo/builders';
import { type AgreementWorld, agreementWorld } from './agreements/agreement-test-world';
import { organisationsOnSite, territoriesOnSite } from './on-site';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

it('says what public pages name, as soon as they do', async () => {
	const named = async () => ({
		partner: await territoriesOnSite(world, [world.hauts]),
		predecessor: await territoriesOnSite(world, [world.nord]),
		other: await territoriesOnSite(world, [world.silesia]),
		council: await organisationsOnSite(world, [world.council]),
	});
	const nothing = { partner: false, predecessor: false, other: false, council: false };
	expect(await named()).toEqual(nothing);
	const publish = (table: string, id: string) =>
		world.as('manager', ({ tx }) =>
			tx.execute(sql`update ${sql.identifier(table)} set published_at = now() where id = ${id}`),
		);
	await publish('partnerships', world.own);
	expect(await named()).toEqual({ ...nothing, partner: true, predecessor: true });
	const { id } = await world.as('manager', ({ tx }) =>
		agreement(tx, {
			...{ partnershipIds: [world.own], signedOn: '2020-01-01' },
			signatories: [{ organisationId: world.council }, { territoryId: world.silesia }],
		}),
	);
	expect(await named()).toEqual({ ...nothing, partner: true, predecessor: true });
	await publish('agreements', id);
	expect(await named()).toEqual({ partner: true, predecessor: true, other: true, council: true });
});
