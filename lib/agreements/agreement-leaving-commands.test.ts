import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '@/db/demo/builders';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { whatRemains } from '@/lib/partnerships/partnership-remains-queries';
import { listRunningAgreements } from '@/lib/representatives/handover-queries';
import { leaveInput, stayInput } from './agreement-input';
import { leaveAgreement, stayInAgreement } from './agreement-leaving-commands';
import { chainsOfPartnership } from './agreement-link-queries';
import { openAgreement, publishAgreement, renewAgreement } from './agreement-state-commands';
import { agreementSteps, field, line, refusal } from './agreement-test-steps';
import { type AgreementWorld, agreementWorld, today } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
	await asActor(world.db, 'Test', (tx) => tx.execute(sql`update partnerships set published_at = now()`));
});
afterAll(() => world.end());

const { add, find, revise, run, accede } = agreementSteps(() => world);

/** Signed in 2017 by three: North Rhine-Westphalia, Silesia and Hauts-de-France. */
const three = async () => {
	const parties = [world.nrw, world.silesia, world.hauts];
	const id = await add({
		signedOn: '2017-10',
		partnershipIds: [world.own, world.other],
		signatories: parties.map((party) => line(`territory:${party}`)),
	});
	await run(openAgreement, id);
	await run(publishAgreement, id);
	return id;
};
const lineOf = async (id: string, territoryId: string) => {
	const found = await find(id);
	const signatoryId = found.signatories.findLast((each) => each.territoryId === territoryId)?.id ?? '';
	return { id, version: found.version, signatoryId };
};
const leave = async (id: string, territoryId: string, leftOn: string) => {
	const input = leaveInput.parse({ ...(await lineOf(id, territoryId)), leftOn });
	return world.as('manager', (ctx) => leaveAgreement(ctx, input));
};
const stay = async (id: string, territoryId: string) => {
	const input = stayInput.parse(await lineOf(id, territoryId));
	return world.as('manager', (ctx) => stayInAgreement(ctx, input));
};
const onTab = async (partnershipId: string, id: string) =>
	(await chainsOfPartnership(world.read(), partnershipId)).flat().find((each) => each.id === id);
const onSite = async (id: string) => {
	const rows = await world.db.execute<{ name: string; left: string | null }>(sql`
		select label ->> 'de' as name, left_on::text as left from site.agreement_parties where agreement_id = ${id} order by 1`);
	return Object.fromEntries(rows.map(({ name, left }) => [name, left]));
};

describe('a party that leaves', () => {
	it('is told by the tab of its partnership and by the public page, until that is undone', async () => {
		const id = await three();
		await leave(id, world.hauts, '2024-05-01');
		expect((await onTab(world.own, id))?.leftOn).toBe('2024-05-01');
		expect((await onTab(world.other, id))?.leftOn).toBeNull();
		expect(await onSite(id)).toEqual({
			...{ 'Hauts-de-France': '2024-05-01', 'Nordrhein-Westfalen': null, Schlesien: null },
		});
		const [entry] = await world.db.execute<{ after: { left_on: string } }>(sql`
			select after from history where table_name = 'agreement_signatories' order by id desc limit 1`);
		expect(entry?.after.left_on).toBe('2024-05-01');
		await stay(id, world.hauts);
		expect((await onTab(world.own, id))?.leftOn).toBeNull();
		expect((await onSite(id))['Hauts-de-France']).toBeNull();
	});

	it('still belongs before a day to come', async () => {
		const id = await three();
		await leave(id, world.hauts, '2099-01-01');
		expect((await onTab(world.own, id))?.leftOn).toBe('2099-01-01');
		expect((await onSite(id))['Hauts-de-France']).toBeNull();
	});

	it('takes nothing along of what goes on', async () => {
		const id = await three();
		const goesOn = async (partnershipId: string) => [
			(await listRunningAgreements(world.read(), partnershipId)).some((each) => each.id === id),
			(await whatRemains(world.read(), partnershipId)).agreements,
		];
		const before = await goesOn(world.own);
		await leave(id, world.hauts, '2024-05-01');
		expect(await goesOn(world.own)).toEqual([false, Number(before[1]) - 1]);
		expect((await goesOn(world.other))[0]).toBe(true);
		const successor = (await run(renewAgreement, id)).id;
		const { partnerships, signatories } = await find(successor);
		expect(partnerships.map((each) => each.id)).toEqual([world.other]);
		expect(signatories.map((each) => each.territoryId)).toEqual([world.nrw, world.silesia]);
	});

	it('leaves at least two behind, and not before it joined', async () => {
		const id = await three();
		await expect(leave(id, world.hauts, '2017-09-30')).rejects.toMatchObject(field('leftOn', 'leftTooEarly'));
		await leave(id, world.hauts, today);
		await expect(leave(id, world.hauts, today)).rejects.toMatchObject(refusal('alreadyLeft'));
		await expect(leave(id, world.silesia, today)).rejects.toMatchObject(refusal('tooFewStay'));
		await expect(stay(id, world.silesia)).rejects.toMatchObject(refusal('notLeft'));
	});

	it('can join again later, and then has nothing to take back', async () => {
		const id = await three();
		await leave(id, world.hauts, '2020-01-01');
		await expect(accede(id, `territory:${world.hauts}`, '2019-12-31')).rejects.toMatchObject(
			field('party', 'alreadyAcceded'),
		);
		await accede(id, `territory:${world.hauts}`, '2022-01-01');
		await expect(stay(id, world.hauts)).rejects.toMatchObject(refusal('notLeft'));
		expect((await onTab(world.own, id))?.leftOn).toBeNull();
		await expect(leave(id, world.hauts, '2021-12-31')).rejects.toMatchObject(field('leftOn', 'leftTooEarly'));
		await leave(id, world.hauts, '2023-01-01');
		await stay(id, world.hauts);
		const left = (await find(id)).signatories.flatMap((each) => each.leftOn ?? []);
		expect(left).toEqual(['2020-01-01']);
	});

	it('keeps its day in the form, unless another stands on its line', async () => {
		const id = await three();
		await leave(id, world.hauts, '2020-01-01');
		const rows = (await find(id)).signatories.map((each) =>
			line(`territory:${each.territoryId}`, { signatoryId: each.id }),
		);
		const changed = (part: object) => rows.map((row, index) => (index === 2 ? { ...row, ...part } : row));
		await expect(revise(id, { signatories: changed({ signedOn: '2021-01-01' }) })).rejects.toMatchObject(
			field('signatories.2.signedOn', 'leftBefore'),
		);
		await expect(revise(id, { signedOn: '2020-02-01' })).rejects.toMatchObject(
			field('signedOn', 'leftBefore'),
		);
		await revise(id, { signatories: changed({ nameThen: 'Claire Exemple' }) });
		expect((await find(id)).signatories[2]?.leftOn).toBe('2020-01-01');
		await revise(id, { signatories: changed({ party: `territory:${world.nord}` }) });
		expect((await find(id)).signatories[2]?.leftOn).toBeNull();
	});

	it('is a manager’s to enter', async () => {
		const id = await three();
		const input = { ...(await lineOf(id, world.hauts)), leftOn: today };
		await expect(
			world.as('manager', (ctx) => leaveAgreement(ctx, { ...input, version: input.version - 1 })),
		).rejects.toThrow(ConflictError);
		await expect(
			world.as('manager', (ctx) => leaveAgreement(ctx, { ...input, signatoryId: world.nrw })),
		).rejects.toThrow(NotFoundError);
	});
});
