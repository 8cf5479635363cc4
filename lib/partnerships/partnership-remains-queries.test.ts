import { afterAll, beforeAll, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { whatRemains } from './partnership-remains-queries';
import { type PartnershipWorld, partnershipWorld, today } from './partnership-test-world';

let world: PartnershipWorld;
beforeAll(async () => {
	world = await partnershipWorld();
});
afterAll(() => world.end());

it('counts what an end of the partnership leaves behind, and nothing that is over', async () => {
	const made = await world.as('manager', async ({ tx }) => {
		const { id } = await make.partnership(tx, { partner: [world.lodz] });
		const partnershipIds = [id];
		const post = await make.representativePost(tx, { partnershipId: id });
		for (const during of ['[2020-01-01,2026-11-22)', '[2026-11-22,)'])
			await make.representative(tx, {
				...{ postId: post.id, partnershipId: id, during, seat: 'Łódź' },
				personId: (await make.person(tx)).id,
			});
		for (const [status, startsOn] of [
			['planned', '2026-12-01'],
			['cancelled', '2026-12-02'],
			['planned', '2026-11-01'],
		] as const)
			await make.visit(tx, { partnershipIds, status, startsOn, endsOn: startsOn });
		await make.agreement(tx, { partnershipIds, signedOn: '2014-01-01' });
		await make.agreement(tx, { partnershipIds, signedOn: '2014-01-01', endsOn: '2020-12-31' });
		const alone = await make.programme(tx, { partnershipIds });
		const shared = await make.programme(tx, { partnershipIds: [id, world.own] });
		for (const programmeId of [alone.id, shared.id])
			await make.round(tx, { programmeId, status: 'open', placesIn: 0, placesOut: 1 });
		return id;
	});
	expect(await whatRemains({ db: world.db, today }, made)).toEqual({
		...{ terms: 1, visits: 1, agreements: 1, rounds: 1 },
	});
	expect(await whatRemains({ db: world.db, today }, world.foreign)).toMatchObject({ terms: 0, rounds: 0 });
});
