import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, partnership } from '@/db/demo/builders';
import { ledgerEntryToFields, recordLedgerEntry, reviseLedgerEntry } from './ledger-commands';
import { type LedgerFields, ledgerEditInput, ledgerEntryInput } from './ledger-input';
import { listLedger } from './ledger-queries';
import type { LedgerEntryType } from './partnership';
import { findPartnership } from './partnership-queries';
import { type PartnershipWorld, partnershipWorld } from './partnership-test-world';

let world: PartnershipWorld;
beforeAll(async () => {
	world = await partnershipWorld();
});
afterAll(() => world.end());

const nothing: Omit<LedgerFields, 'type'> = {
	...{ on: '', celebratedOn: '', scope: 'all', text: { de: '', en: '' }, reason: '', legalBasis: '' },
	...{ reviewOn: '', visitId: '', agreementId: '', anniversaryBase: false },
};
const founded = async (on: string) =>
	(await world.as('manager', (ctx) => partnership(ctx.tx, { entries: [{ on }] }))).id;

/** Each verb of the ledger enters a line of its type in the same way. */
async function enter(partnershipId: string, type: LedgerEntryType, fields: Partial<LedgerFields>) {
	const version = (await findPartnership(world.read(), partnershipId))?.version ?? 0;
	const input = ledgerEntryInput.parse({ partnershipId, version, type, ...nothing, ...fields });
	return world.as('manager', (ctx) => recordLedgerEntry(ctx, input as never));
}
async function line(id: string, type: LedgerEntryType) {
	const found = (await listLedger(world.read(), id)).find((each) => each.type === type);
	if (!found) throw new Error(`no line ${type}`);
	return found;
}
async function revise(id: string, type: LedgerEntryType, fields: Partial<LedgerFields>) {
	const found = await line(id, type);
	const input = { id: found.id, version: found.version, ...ledgerEntryToFields(found), ...fields };
	return world.as('manager', (ctx) => reviseLedgerEntry(ctx, ledgerEditInput.parse(input)));
}

describe('a line that names an agreement', () => {
	const signed = (values: Parameters<typeof agreement>[1] = {}) =>
		world.as('manager', async (ctx) => (await agreement(ctx.tx, { signedOn: '2014', ...values })).id);
	const wrong = (field: string, reason: string) => ({
		fields: { [field]: `partnerships.refusals.${reason}` },
	});

	it('has its date and its visit, whatever the form leaves open', async () => {
		const agreementId = await signed({ partnershipIds: [world.own], visitId: world.past });
		await enter(world.own, 'extended', { agreementId });
		expect(await line(world.own, 'extended')).toMatchObject({
			...{ agreementId, on: '2014', onFirst: '2014-01-01', onLast: '2014-12-31', visitId: world.past },
		});
	});

	it('says nothing else: neither another date, nor another visit', async () => {
		const id = await founded('1991');
		const agreementId = await signed({ partnershipIds: [id] });
		await enter(id, 'renewed', { agreementId, on: '2014' });
		await expect(revise(id, 'renewed', { on: '2015' })).rejects.toMatchObject(wrong('on', 'dateOfAgreement'));
		await revise(id, 'renewed', { legalBasis: 'Beschluss' });
		await revise(id, 'renewed', { agreementId: '', on: '2015' });
		expect(await line(id, 'renewed')).toMatchObject({ on: '2015', agreementId: null });
		const visited = await signed({ partnershipIds: [world.own], visitId: world.past });
		await expect(
			enter(world.own, 'declaration', { agreementId: visited, visitId: world.coming }),
		).rejects.toMatchObject(wrong('visitId', 'visitOfAgreement'));
	});

	it('names one of its own partnership, and one that is signed', async () => {
		const id = await founded('1991');
		const foreign = await signed({ partnershipIds: [world.own] });
		await expect(enter(id, 'renewed', { agreementId: foreign })).rejects.toMatchObject(
			wrong('agreementId', 'agreementOfAnother'),
		);
		const draft = await signed({ partnershipIds: [id], signedOn: null });
		await expect(enter(id, 'renewed', { agreementId: draft })).rejects.toMatchObject(
			wrong('agreementId', 'agreementUnsigned'),
		);
		const ended = {
			...nothing,
			partnershipId: id,
			version: 1,
			type: 'ended',
			on: '2020',
			agreementId: foreign,
		};
		expect(ledgerEntryInput.safeParse(ended).error?.issues[0]).toMatchObject({
			...{ path: ['agreementId'], message: 'errors.invalid' },
		});
	});

	it('is lawful in its ledger too', async () => {
		const id = await founded('2020');
		const agreementId = await signed({ partnershipIds: [id] });
		await expect(enter(id, 'renewed', { agreementId })).rejects.toMatchObject({
			messageKey: 'partnerships.refusals.notInForce',
		});
	});
});
