import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '@/lib/failure';
import { recordLedgerEntry } from '@/lib/partnerships/ledger-commands';
import { ledgerEntryInput } from '@/lib/partnerships/ledger-input';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { deleteAgreement } from './agreement-commands';
import { signedBy } from './agreement-link-queries';
import { agreementSteps, field, line, refusal } from './agreement-test-steps';
import { type AgreementWorld, agreementWorld } from './agreement-test-world';

const emptyLine = {
	...{ on: '', celebratedOn: '', scope: 'all', text: { de: '', en: '' }, reason: '', legalBasis: '' },
	...{ reviewOn: '', visitId: '', anniversaryBase: false },
};

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

const { add, find, revise, sign, run, linesOf } = agreementSteps(() => world);

describe('the offices of those who sign', () => {
	const president = (part = {}) => line(`territory:${world.hauts}`, { personId: world.president, ...part });
	const officeOf = async (id: string) => {
		const [first] = (await find(id)).signatories;
		return first && [first.nameThen, first.officeThen];
	};

	it.each([
		['taken from the register', 'Präsidentin', '2020-05-01', 'Vizepräsidentin'],
		['missing', '', '2020-05-01', 'Vizepräsidentin'],
		['written by hand', 'Vertreterin des Präsidenten', '2020-05-01', 'Vertreterin des Präsidenten'],
		['of a day that is not exact', 'Präsidentin', '2020', 'Präsidentin'],
	])('%s: %s, signed %s, are frozen as %s', async (_, officeThen, signedOn, expected) => {
		const id = await add({ signatories: [president({ officeThen, nameThen: 'Claire Exemple' })] });
		await sign(id, { signedOn });
		expect(await officeOf(id)).toEqual(['Claire Exemple', expected]);
	});

	it('are listed with the person', async () => {
		const id = await add({ signatories: [president({ signedOn: '2016-02-01' })], signedOn: '2016-02-01' });
		const found = await signedBy(world.read(), world.president);
		expect(found.find(({ agreementId }) => agreementId === id)).toMatchObject({
			...{ officeThen: 'Vizepräsidentin', nameThen: 'Claire Exemple', ownDay: '2016-02-01' },
		});
	});

	it('stay when the person changes later', async () => {
		const id = await add({ signatories: [president()], signedOn: '2024-09-04' });
		expect(await officeOf(id)).toEqual(['Claire Exemple', 'Präsidentin']);
		await world.as('manager', ({ tx }) => tx.execute(sql`update appointments set function = 'Beraterin'`));
		expect(await officeOf(id)).toEqual(['Claire Exemple', 'Präsidentin']);
	});
});

describe('the ledger', () => {
	it('gets a line in each partnership with the signing, in one go', async () => {
		const id = await add({ partnershipIds: [world.own, world.other] });
		await sign(id, { signedOn: '2024-09', ledger: 'declaration', visitId: world.visit });
		const line = { type: 'declaration', on: '2024-09', first: '2024-09-01', last: '2024-09-30' };
		expect(await linesOf(id)).toEqual([
			{ ...line, partnership: world.own, visit: world.visit },
			{ ...line, partnership: world.other, visit: null },
		]);
	});

	it('says no for both where one cannot have the line', async () => {
		const id = await add({ partnershipIds: [world.own, world.other] });
		await expect(sign(id, { ledger: 'founded' })).rejects.toMatchObject({
			messageKey: 'agreements.refusals.foundedAnotherDay',
		});
		expect(await linesOf(id)).toEqual([]);
		expect((await find(id)).signedOn).toBeNull();
	});

	it('takes the founding that is there instead of another one', async () => {
		const foundings = () =>
			world.db.execute<{ id: string; on: string; agreement: string | null }>(
				sql`select id, "on", agreement_id as agreement from ledger_entries
					where partnership_id = ${world.own} and type = 'founded'`,
			);
		const [before] = await foundings();
		const id = await add({ signedOn: '2004-05-01', ledger: 'founded' });
		expect(await foundings()).toEqual([{ id: before?.id, on: '2004-05-01', agreement: id }]);
		await expect(add({ signedOn: '2004-05-01', ledger: 'founded' })).rejects.toMatchObject({
			messageKey: 'partnerships.refusals.alreadyFounded',
		});
	});

	it('moves with the day and the visit of the agreement, or neither moves', async () => {
		const id = await add({ signedOn: '2021', ledger: 'renewed' });
		await revise(id, { signedOn: '2021-10-01', visitId: world.visit });
		expect(await linesOf(id)).toMatchObject([{ on: '2021-10-01', last: '2021-10-01', visit: world.visit }]);
		// The partnership was founded in 2004: nothing is renewed before that.
		await expect(revise(id, { signedOn: '1999' })).rejects.toMatchObject({
			messageKey: 'partnerships.refusals.notInForce',
		});
		expect(await linesOf(id)).toMatchObject([{ on: '2021-10-01' }]);
		expect((await find(id)).signedOn).toBe('2021-10-01');
		await expect(revise(id, { signedOn: '' })).rejects.toMatchObject(field('signedOn', 'errors.required'));
	});

	it('is entered for each of several new agreements, signed at once', async () => {
		const added = Array.from({ length: 6 }, (_, i) =>
			add({ signedOn: `19${70 + i}`, ledger: 'declaration' }),
		);
		expect((await Promise.allSettled(added)).map(({ status }) => status)).toEqual(
			Array.from({ length: 6 }, () => 'fulfilled'),
		);
	});

	it('ends as one with the agreement, however many change both at once', async () => {
		const id = await add({ signedOn: '2021', partnershipIds: [world.own, world.other] });
		const enter = async (partnershipId: string) => {
			const version = (await findPartnership(world.read(), partnershipId))?.version ?? 0;
			const input = { ...emptyLine, partnershipId, version, type: 'declaration', agreementId: id };
			return world.as('manager', (ctx) => recordLedgerEntry(ctx, ledgerEntryInput.parse(input) as never));
		};
		const settled = await Promise.allSettled(
			Array.from({ length: 24 }, (_, n) =>
				n % 3 ? enter(n % 2 ? world.own : world.other) : revise(id, { signedOn: `${2005 + (n % 15)}` }),
			),
		);
		const failures = settled.flatMap((each) =>
			each.status === 'rejected' ? [failureOf(each.reason).code] : [],
		);
		expect(failures.filter((code) => code !== 'conflict')).toEqual([]);
		const { signedOn } = await find(id);
		const lines = await linesOf(id);
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter(({ on }) => on !== signedOn)).toEqual([]);
	});

	it('keeps its partnership and its agreement', async () => {
		const id = await add({
			signedOn: '2021',
			ledger: 'declaration',
			partnershipIds: [world.own, world.other],
		});
		await expect(revise(id, { partnershipIds: [world.own] })).rejects.toMatchObject(
			field('partnershipIds', 'lineInLedger'),
		);
		await expect(run(deleteAgreement, id)).rejects.toMatchObject(refusal('namedByLedger'));
		await world.as('manager', ({ tx }) =>
			tx.execute(sql`delete from ledger_entries where agreement_id = ${id}`),
		);
		await revise(id, { partnershipIds: [world.own] });
		await run(deleteAgreement, id);
		await expect(find(id)).rejects.toThrow('no such agreement');
	});

	it.each([
		[
			'another day',
			sql`update ledger_entries set "on" = '2022', on_first = '2022-01-01', on_last = '2022-12-31' where agreement_id =`,
		],
		['another last day', sql`update ledger_entries set on_last = '2021-06-30' where agreement_id =`],
		[
			'an agreement without a day',
			sql`update agreements set signed_on = null, signed_first = null, signed_last = null where id =`,
		],
		[
			'an agreement of another day',
			sql`update agreements set signed_on = '2022', signed_first = '2022-01-01', signed_last = '2022-12-31' where id =`,
		],
		['no membership', sql`delete from agreement_partnerships where agreement_id =`],
	])('can say nothing else, not even by SQL: %s', async (_, statement) => {
		const id = await add({ signedOn: '2021', ledger: 'declaration' });
		const error = await world
			.as('manager', ({ tx }) => tx.execute(sql`${statement} ${id}`))
			.catch((thrown) => thrown);
		expect(failureOf(error)).toEqual({ code: 'refused', message: 'agreements.refusals.ledgerContradicts' });
		expect(await linesOf(id)).toMatchObject([{ on: '2021' }]);
	});
});
