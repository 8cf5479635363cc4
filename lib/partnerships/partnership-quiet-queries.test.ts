import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { hasPartnersInForce } from './partnership-quiet-queries';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

it('says of an office without a founded partnership that silence means nothing', async () => {
	expect(await world.as('reader', hasPartnersInForce)).toBe(true);
	await world.as('admin', ({ tx }) => tx.execute(sql`delete from ledger_entries where type = 'founded'`));
	expect(await world.as('reader', hasPartnersInForce)).toBe(false);
});
