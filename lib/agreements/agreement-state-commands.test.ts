import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership } from '@/db/demo/builders';
import { InvalidInputError } from '@/lib/errors';
import { terminateInput } from './agreement-input';
import { chainOf, chainsOfPartnership } from './agreement-link-queries';
import {
	closeAgreement,
	openAgreement,
	publishAgreement,
	renewAgreement,
	unpublishAgreement,
	withdrawTermination,
} from './agreement-state-commands';
import { agreementSteps, field, line, refusal } from './agreement-test-steps';
import { type AgreementWorld, agreementWorld, today } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

const { add, find, revise, sign, run, terminate, accede } = agreementSteps(() => world);

describe('verbs', () => {
	it('renew once: the successor has title, parties and terms, and no days', async () => {
		const id = await add({
			...{ signedOn: '2014', endsOn: '2020-12-31', tacitRenewalMonths: '24', noticeMonths: '6' },
			partnershipIds: [world.own, world.other],
			signatories: [line(`territory:${world.nord}`, { nameThen: 'Erika Beispiel' })],
		});
		const successor = (await run(renewAgreement, id)).id;
		expect(await find(successor)).toMatchObject({
			...{ predecessorId: id, signedOn: null, endsOn: null, tacitRenewalMonths: 24, noticeMonths: 6 },
			signatories: [{ territoryId: world.hauts, nameThen: null }],
		});
		expect((await find(successor)).partnerships).toHaveLength(2);
		expect((await chainOf(world.read(), id)).map(({ standing }) => standing.state)).toEqual([
			'in_force',
			'draft',
		]);
		await expect(run(renewAgreement, id)).rejects.toMatchObject(refusal('alreadyRenewed'));
		await sign(successor, { signedOn: '2021' });
		expect((await chainOf(world.read(), id)).map(({ standing }) => standing.state)).toEqual([
			'renewed',
			'in_force',
		]);
	});

	it('terminate with a reason from a day on, and take it back', async () => {
		const id = await add({ signedOn: '2014' });
		await expect(terminate(id, '2013-12-31')).rejects.toMatchObject(
			field('terminatedOn', 'terminatedTooEarly'),
		);
		await terminate(id, '2027-01-01', 'Kündigung der Partnerseite');
		expect((await chainOf(world.read(), id))[0]?.standing.state).toBe('ending');
		await expect(terminate(id, today)).rejects.toMatchObject(refusal('alreadyTerminated'));
		await run(withdrawTermination, id);
		await expect(run(withdrawTermination, id)).rejects.toMatchObject(refusal('notTerminated'));
		await terminate(id, today);
		expect((await chainOf(world.read(), id))[0]?.standing.state).toBe('terminated');
		expect(terminateInput.safeParse({ id, version: 1, terminatedOn: today, reason: ' ' }).success).toBe(
			false,
		);
	});

	it('let others join what is open, once each, with the day', async () => {
		const id = await add({ signedOn: '2017-10' });
		const silesia = `territory:${world.silesia}`;
		await expect(accede(id, silesia, '2018-01-01')).rejects.toMatchObject(refusal('notOpen'));
		await run(openAgreement, id);
		await expect(run(openAgreement, id)).rejects.toMatchObject(refusal('alreadyOpen'));
		await expect(accede(id, silesia, '2017-09-30')).rejects.toMatchObject(
			field('signedOn', 'accededTooEarly'),
		);
		await expect(accede(id, silesia, '2026-11-23')).rejects.toMatchObject(
			field('signedOn', 'signedInFuture'),
		);
		await expect(accede(id, `organisation:${crypto.randomUUID()}`, '2018-01-01')).rejects.toBeInstanceOf(
			InvalidInputError,
		);
		await accede(id, silesia, '2018-01-01');
		await expect(accede(id, silesia, '2019-01-01')).rejects.toMatchObject(field('party', 'alreadyAcceded'));
		expect((await find(id)).signatories.at(-1)).toMatchObject({
			...{ territoryId: world.silesia, accession: true, signedOn: '2018-01-01' },
		});
		await revise(id, { internalNotes: 'Mit Beitritt' });
		expect((await find(id)).signatories.at(-1)?.accession).toBe(true);
		await run(closeAgreement, id);
		await expect(run(closeAgreement, id)).rejects.toMatchObject(refusal('notOpen'));
		await expect(accede(id, `organisation:${world.council}`, '2020-01-01')).rejects.toMatchObject(
			refusal('notOpen'),
		);
	});

	it('reach the partnerships of whoever joins, and leave those that ended alone', async () => {
		const ended = await world.as('manager', async (ctx) =>
			partnership(ctx.tx, {
				...{ slug: 'schlesien-frueher', home: [world.nrw], partner: [world.silesia] },
				entries: [{ on: '1990' }, { type: 'ended', on: '1999' }],
			}),
		);
		const id = await add({ signedOn: '2017-10' });
		await run(openAgreement, id);
		await accede(id, `territory:${world.silesia}`, '2018-01-01');
		const linked = (await find(id)).partnerships.map((each) => each.id);
		expect(linked.sort()).toEqual([world.own, world.other].sort());
		expect(linked).not.toContain(ended.id);
		expect((await chainsOfPartnership(world.read(), world.other)).flat().map((each) => each.id)).toContain(
			id,
		);
	});

	it('publish and take back', async () => {
		const id = await add({ signedOn: '2017-10' });
		await expect(run(unpublishAgreement, id)).rejects.toMatchObject(refusal('notPublished'));
		await run(publishAgreement, id);
		await expect(run(publishAgreement, id)).rejects.toMatchObject(refusal('alreadyPublished'));
		await run(unpublishAgreement, id);
		expect((await find(id)).publishedAt).toBeNull();
	});

	it('leave their history on the page of the agreement', async () => {
		const id = await add({ signedOn: '2017-10' });
		await run(openAgreement, id);
		await accede(id, `territory:${world.silesia}`, '2018-01-01');
		const rows = await world.db.execute<{ line: string }>(sql`
			select table_name || ' ' || operation as line from history
			where subject_table = 'agreements' and subject_id = ${id} order by id`);
		expect(rows.map((row) => row.line)).toEqual([
			'agreements insert',
			'agreement_partnerships insert',
			'agreement_signatories insert',
			'agreement_signatories insert',
			'agreements update',
			'agreements update',
			'agreement_signatories insert',
			'agreement_partnerships insert',
		]);
	});
});
