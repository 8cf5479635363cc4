import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, ledgerEntry, organisation, partnership } from '@/db/demo/builders';
import { chainsOfPartnership } from './agreement-link-queries';
import { openAgreement, publishAgreement, renewAgreement } from './agreement-state-commands';
import { agreementSteps, field, line } from './agreement-test-steps';
import { type AgreementWorld, agreementWorld } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

const { add, find, revise, run, accede } = agreementSteps(() => world);

const linked = async (id: string) => (await find(id)).partnerships.map((each) => each.id).sort();
const onTab = async (partnershipId: string, id: string) =>
	(await chainsOfPartnership(world.read(), partnershipId)).flat().some((each) => each.id === id);
/** Whether the public page of the partnership shows the agreement. */
const onSite = async (partnershipId: string, id: string) =>
	(
		await world.db.execute(
			sql`select from site.agreement_partnerships where agreement_id = ${id} and partnership_id = ${partnershipId}`,
		)
	).length > 0;
const publishAll = () =>
	asActor(world.db, 'Test', (tx) => tx.execute(sql`update partnerships set published_at = now()`));

/** An agreement of Silesia's partnership, open for others. */
const open = async () => {
	const id = await add({
		signedOn: '2017-10',
		partnershipIds: [world.other],
		signatories: [line(`territory:${world.nrw}`), line(`territory:${world.silesia}`)],
	});
	await run(openAgreement, id);
	return id;
};
const rowsOf = async (id: string) =>
	(await find(id)).signatories.map((each) =>
		line(each.territoryId ? `territory:${each.territoryId}` : `organisation:${each.organisationId}`, {
			signatoryId: each.id,
			signedOn: each.signedOn ?? '',
		}),
	);

describe('an accession', () => {
	it.each(['territory', 'organisation'] as const)(
		'of a %s is read by tab and public page of its partnership, until it is removed',
		async (kind) => {
			await publishAll();
			const id = await open();
			await run(publishAgreement, id);
			expect(await onSite(world.own, id)).toBe(false);
			await accede(id, `${kind}:${kind === 'territory' ? world.hauts : world.council}`, '2018-01-01');
			expect([await onTab(world.own, id), await onSite(world.own, id)]).toEqual([true, true]);
			await revise(id, { signatories: (await rowsOf(id)).slice(0, -1) });
			expect([await onTab(world.own, id), await onSite(world.own, id)]).toEqual([false, false]);
			expect(await linked(id)).toEqual([world.other]);
		},
	);

	it('of an organisation reaches the partnership with what its place lies in', async () => {
		const { id: university } = await asActor(world.db, 'Test', async (tx) => {
			const [lille] = await tx.execute<{ id: string }>(sql`
				insert into territories (kind, country_code, parent_id) values ('municipality', 'FR', ${world.hauts}) returning id`);
			return organisation(tx, { name: 'Universität', territoryId: lille?.id });
		});
		const id = await open();
		await accede(id, `organisation:${university}`, '2018-01-01');
		expect(await linked(id)).toEqual([world.other, world.own].sort());
	});

	it('of what has since been merged reaches the partnership of what it became', async () => {
		const id = await open();
		await accede(id, `territory:${world.nord}`, '2018-01-01');
		expect(await linked(id)).toEqual([world.other, world.own].sort());
		await revise(id, { signatories: (await rowsOf(id)).slice(0, -1) });
		expect(await linked(id)).toEqual([world.other]);
	});

	it('that is corrected to another party takes the link along', async () => {
		const id = await open();
		await accede(id, `territory:${world.hauts}`, '2018-01-01');
		const rows = await rowsOf(id);
		const third = await world.as('manager', (ctx) =>
			partnership(ctx.tx, { slug: `nord-${id.slice(0, 8)}`, home: [world.nrw], partner: [world.nord] }),
		);
		const corrected = rows.map((row, index) =>
			index === 2 ? { ...row, party: `territory:${world.nord}` } : row,
		);
		await revise(id, { signatories: corrected });
		expect(await linked(id)).toEqual([world.other, third.id].sort());
	});

	it('leaves alone what somebody linked by hand, and what a ledger names', async () => {
		const byHand = await open();
		await revise(byHand, { partnershipIds: [world.other, world.own] });
		await accede(byHand, `territory:${world.hauts}`, '2018-01-01');
		await revise(byHand, { signatories: (await rowsOf(byHand)).slice(0, -1) });
		expect(await linked(byHand)).toEqual([world.other, world.own].sort());

		const named = await open();
		await accede(named, `territory:${world.hauts}`, '2018-01-01');
		await world.as('manager', (ctx) =>
			ledgerEntry(ctx.tx, world.own, { type: 'declaration', on: '2017-10', agreementId: named }),
		);
		const fewer = (await rowsOf(named)).slice(0, -1);
		await expect(revise(named, { signatories: fewer })).rejects.toMatchObject(
			field('signatories', 'lineInLedger'),
		);
	});

	it('keeps its day when the agreement gets another', async () => {
		const id = await open();
		await accede(id, `territory:${world.hauts}`, '2018-01-01');
		await expect(revise(id, { signedOn: '2018-02-01' })).rejects.toMatchObject(
			field('signedOn', 'accessionsBefore', { count: 1 }),
		);
		await expect(revise(id, { inForceFrom: '2018-03-01' })).rejects.toMatchObject(
			field('inForceFrom', 'accessionsBefore', { count: 1 }),
		);
		const rows = await rowsOf(id);
		const dated = (signedOn: string) => rows.map((row, index) => (index === 2 ? { ...row, signedOn } : row));
		await expect(revise(id, { signatories: dated('') })).rejects.toMatchObject(
			field('signatories.2.signedOn', 'errors.required'),
		);
		await expect(revise(id, { signatories: dated('2017-09-30') })).rejects.toMatchObject(
			field('signatories.2.signedOn', 'accededTooEarly'),
		);
		await revise(id, { signatories: dated('2019-01-01'), inForceFrom: '2018-03-01' });
	});
});

describe('a new agreement', () => {
	it('reaches the partnerships of all who sign', async () => {
		const signatories = [line(`territory:${world.nrw}`), line(`territory:${world.silesia}`)];
		const id = await add({ partnershipIds: [world.own], signatories });
		expect(await linked(id)).toEqual([world.other, world.own].sort());
		await revise(id, { partnershipIds: [world.own] });
		expect(await linked(id), 'taken off by hand').toEqual([world.own]);
		await revise(id, { signatories: [...(await rowsOf(id)), line(`territory:${world.hauts}`)] });
		expect(await linked(id)).toEqual([world.own]);
	});

	it('that succeeds another leaves out what has ended, and names what became of who signed', async () => {
		const ended = await world.as('manager', (ctx) =>
			partnership(ctx.tx, {
				...{ slug: 'schlesien-alt', home: [world.nrw], partner: [world.silesia] },
				entries: [{ on: '1990' }, { type: 'ended', on: '1999' }],
			}),
		);
		const id = await add({
			signedOn: '1995',
			partnershipIds: [world.own, ended.id],
			signatories: [
				line(`territory:${world.nrw}`),
				line(`territory:${world.nord}`),
				line(`territory:${world.hauts}`),
			],
		});
		const successor = (await run(renewAgreement, id)).id;
		expect(await linked(successor)).toContain(world.own);
		expect(await linked(successor)).not.toContain(ended.id);
		expect((await find(successor)).signatories.map((each) => each.territoryId)).toEqual([
			world.nrw,
			world.hauts,
		]);
		const alone = await add({
			signedOn: '1995',
			partnershipIds: [ended.id],
			signatories: [line(`territory:${world.nrw}`)],
		});
		expect(await linked((await run(renewAgreement, alone)).id)).toEqual([ended.id]);
	});
});
