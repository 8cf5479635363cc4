import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerEntry, partnership } from '@/db/demo/builders';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import {
	endPartnership,
	foundPartnership,
	ledgerEntryToFields,
	markAnniversaryBase,
	proposePartnership,
	recordLedgerEntry,
	removeLedgerEntry,
	renewPartnership,
	resumePartnership,
	reviseLedgerEntry,
	suspendPartnership,
} from './ledger-commands';
import { type LedgerFields, ledgerEditInput, ledgerEntryInput } from './ledger-input';
import { listLedger } from './ledger-queries';
import { type LedgerEntryType, partnershipStatus } from './partnership';
import { findPartnership } from './partnership-queries';
import { type PartnershipWorld, partnershipWorld, today } from './partnership-test-world';

let world: PartnershipWorld;
beforeAll(async () => {
	world = await partnershipWorld();
});
afterAll(() => world.end());

const verbs = {
	first_contact: recordLedgerEntry,
	proposed: proposePartnership,
	founded: foundPartnership,
	declaration: recordLedgerEntry,
	renewed: renewPartnership,
	extended: recordLedgerEntry,
	suspended: suspendPartnership,
	resumed: resumePartnership,
	ended: endPartnership,
	celebrated: recordLedgerEntry,
	partner_changed: recordLedgerEntry,
} as unknown as Record<LedgerEntryType, typeof foundPartnership>;

const nothing: Omit<LedgerFields, 'type'> = {
	on: '',
	celebratedOn: '',
	scope: 'all',
	text: { de: '', en: '' },
	reason: '',
	legalBasis: '',
	reviewOn: '',
	visitId: '',
	agreementId: '',
	anniversaryBase: false,
};
const ledger = (id: string) => listLedger(world.read(), id);
const statusOf = async (id: string, on = today) => partnershipStatus(await ledger(id), on).status;
const versionOf = async (id: string) => (await findPartnership(world.read(), id))?.version ?? 0;
const empty = async () => (await world.as('manager', (ctx) => partnership(ctx.tx))).id;

async function enter(
	id: string,
	type: LedgerEntryType,
	fields: Partial<LedgerFields> = {},
	version?: number,
) {
	const reason = type === 'suspended' ? 'Beschluss' : '';
	const input = {
		partnershipId: id,
		version: version ?? (await versionOf(id)),
		type,
		...nothing,
		reason,
		...fields,
	};
	return world.as('manager', (ctx) => verbs[type](ctx, ledgerEntryInput.parse(input) as never));
}
async function withLedger(...lines: [LedgerEntryType, string][]) {
	const id = await empty();
	for (const [type, on] of lines) await enter(id, type, { on });
	return id;
}
async function line(id: string, type: LedgerEntryType) {
	const found = (await ledger(id)).find((each) => each.type === type);
	if (!found) throw new Error(`no line ${type}`);
	return found;
}
async function revise(id: string, type: LedgerEntryType, fields: Partial<LedgerFields>, version?: number) {
	const found = await line(id, type);
	const input = { id: found.id, version: version ?? found.version, ...ledgerEntryToFields(found), ...fields };
	return world.as('manager', (ctx) => reviseLedgerEntry(ctx, ledgerEditInput.parse(input)));
}
const onLine = async (id: string, type: LedgerEntryType, verb: typeof removeLedgerEntry) => {
	const { id: entryId, version } = await line(id, type);
	return world.as('manager', (ctx) => verb(ctx, { id: entryId, version }));
};
const refusal = (reason: string) => ({ messageKey: `partnerships.refusals.${reason}` });
const issues = (type: LedgerEntryType, fields: Partial<LedgerFields>) =>
	ledgerEntryInput
		.safeParse({ partnershipId: world.own, version: 1, type, ...nothing, ...fields })
		.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);

describe('each verb', () => {
	it('enters its line, and the status follows', async () => {
		const id = await empty();
		expect(await statusOf(id)).toBe('proposed');
		await enter(id, 'first_contact');
		await enter(id, 'proposed', { on: '1990' });
		await enter(id, 'founded', { on: '1991-10-16', text: { de: 'Begründet.', en: '' } });
		expect(await statusOf(id)).toBe('active');
		await enter(id, 'renewed', { on: '1999-09-27', legalBasis: 'Kabinettbeschluss' });
		await enter(id, 'declaration', { on: '2000' });
		await enter(id, 'extended', { on: '2004' });
		await enter(id, 'celebrated', { on: '2016-10-16', celebratedOn: '2017-03-01' });
		await enter(id, 'partner_changed', { on: '2016' });
		await enter(id, 'suspended', { on: '2022-03-01', scope: 'official_level', reviewOn: '2027-01-15' });
		expect(await statusOf(id)).toBe('suspended');
		expect(await statusOf(id, '2022-02-28')).toBe('active');
		await enter(id, 'resumed', { on: '2025' });
		expect(await statusOf(id)).toBe('active');
		await enter(id, 'ended', { on: '2026-01-01', reason: 'Einvernehmlich' });
		expect(await statusOf(id)).toBe('ended');
		expect(await ledger(id)).toHaveLength(11);
		const history = await world.db.execute(
			sql`select from history where subject_id = ${id} and table_name = 'ledger_entries'`,
		);
		expect(history).toHaveLength(11);
	});

	it.each([
		['a second founding', 'founded', '2000', 'alreadyFounded'],
		['a proposal after it', 'proposed', '2000', 'alreadyFounded'],
		['a suspension before it', 'suspended', '1990', 'notActive'],
		['a resumption of nothing', 'resumed', '2000', 'notSuspended'],
		['a renewal before it', 'renewed', '1990', 'notInForce'],
		['an extension before it', 'extended', '1990', 'notInForce'],
	] as const)('refuses %s', async (_, type, on, reason) => {
		const id = await withLedger(['founded', '1991-10-16']);
		await expect(enter(id, type, { on })).rejects.toMatchObject(refusal(reason));
		expect(await ledger(id)).toHaveLength(1);
	});

	it('refuses a second suspension, a second end, and to found earlier what is founded', async () => {
		const id = await withLedger(['founded', '1991'], ['suspended', '2000'], ['ended', '2010']);
		await expect(enter(id, 'suspended', { on: '2005' })).rejects.toMatchObject(refusal('alreadySuspended'));
		await expect(enter(id, 'ended', { on: '2012' })).rejects.toMatchObject(refusal('alreadyEnded'));
		await expect(enter(id, 'founded', { on: '1980' })).rejects.toMatchObject(refusal('alreadyFounded'));
	});

	it('takes lines in years later, but none that a later one contradicts', async () => {
		const id = await withLedger(['founded', '1991'], ['renewed', '1999']);
		await enter(id, 'proposed', { on: '1989' });
		await expect(enter(id, 'ended', { on: '1995' })).rejects.toMatchObject({
			...refusal('contradicts'),
			params: { type: 'renewed', year: '1999' },
		});
	});

	it('leaves the partnership active when projects only are suspended', async () => {
		const id = await withLedger(['founded', '1991']);
		await enter(id, 'suspended', { on: '2020', scope: 'project' });
		expect(await statusOf(id)).toBe('active');
		await enter(id, 'resumed', { on: '2021', scope: 'project' });
	});

	it('asks for the version that was read, and settles two at once one after the other', async () => {
		const id = await withLedger(['founded', '1991']);
		await expect(enter(id, 'renewed', { on: '1999' }, 1)).rejects.toBeInstanceOf(ConflictError);
		const version = await versionOf(id);
		const both = await Promise.allSettled([
			enter(id, 'suspended', { on: '2020' }, version),
			enter(id, 'suspended', { on: '2021' }, version),
		]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await expect(enter('00000000-0000-7000-8000-000000000000', 'founded', {}, 1)).rejects.toBeInstanceOf(
			NotFoundError,
		);
	});

	it('names a visit of this partnership only', async () => {
		const on = '2025-03-04';
		await enter(world.own, 'declaration', { on, visitId: world.past });
		await expect(enter(world.own, 'declaration', { on, visitId: world.otherVisit })).rejects.toBeInstanceOf(
			InvalidInputError,
		);
	});

	it.each([
		['renewed', {}, 'on: errors.required'],
		['suspended', { on: '2020' }, 'reason: errors.reasonRequired'],
		['founded', { on: 'neulich' }, 'on: errors.invalidPartialDate'],
		['founded', { scope: 'project' }, 'scope: errors.invalid'],
		['founded', { reviewOn: '2027-01-01' }, 'reviewOn: errors.invalid'],
		['founded', { celebratedOn: '2027-01-01' }, 'celebratedOn: errors.invalid'],
		['ended', { on: '2020', anniversaryBase: true }, 'anniversaryBase: errors.invalid'],
	] as const)('%s: %o', (type, fields, expected) => expect(issues(type, fields)).toEqual([expected]));
});

describe('correcting', () => {
	it('keeps the order of equal dates, and what only the database knows', async () => {
		const id = await withLedger(['founded', '1991'], ['suspended', '2000-01-01'], ['resumed', '2000-01-01']);
		await revise(id, 'suspended', { reason: 'Anderer Grund' });
		expect((await line(id, 'suspended')).reason).toBe('Anderer Grund');
		expect(await statusOf(id)).toBe('active');
	});

	it('refuses what would make this line or another unlawful', async () => {
		const id = await withLedger(['founded', '1991'], ['suspended', '2000'], ['resumed', '2005']);
		await expect(revise(id, 'suspended', { on: '1980' })).rejects.toMatchObject(refusal('notActive'));
		await expect(revise(id, 'suspended', { on: '2010' })).rejects.toMatchObject(refusal('contradicts'));
		await expect(revise(id, 'founded', { on: '2001' })).rejects.toMatchObject(refusal('contradicts'));
		await revise(id, 'founded', { on: '1990~' });
	});

	it('does not change the type, and shows both versions to the second', async () => {
		const id = await withLedger(['founded', '1991']);
		await expect(revise(id, 'founded', { type: 'renewed' })).rejects.toBeInstanceOf(InvalidInputError);
		const { version } = await line(id, 'founded');
		await revise(id, 'founded', { on: '1992' });
		await expect(revise(id, 'founded', { on: '1993' }, version)).rejects.toMatchObject({
			conflict: { current: { on: '1992' }, version: version + 1 },
		});
	});

	it('is open where an import left a contradiction', async () => {
		const id = await empty();
		await world.as('manager', async (ctx) => {
			await ledgerEntry(ctx.tx, id, { type: 'renewed', on: '1980' });
			await ledgerEntry(ctx.tx, id, { type: 'founded', on: '1991' });
		});
		await enter(id, 'celebrated', { on: '2001' });
		await revise(id, 'renewed', { on: '1999' });
		expect(await statusOf(id)).toBe('active');
	});

	it('removes a line unless another rests on it', async () => {
		const id = await withLedger(['founded', '1991'], ['suspended', '2000'], ['resumed', '2005']);
		await expect(onLine(id, 'suspended', removeLedgerEntry)).rejects.toMatchObject(refusal('contradicts'));
		await onLine(id, 'resumed', removeLedgerEntry);
		await onLine(id, 'suspended', removeLedgerEntry);
		expect(await ledger(id)).toHaveLength(1);
		await expect(
			world.as('representative', (ctx) => removeLedgerEntry(ctx, { id: world.own, version: 1 })),
		).rejects.toBeInstanceOf(NotFoundError);
	});
});

describe('the base of anniversaries', () => {
	it('is one line at most, entered or marked', async () => {
		const id = await withLedger(['founded', '1991']);
		await enter(id, 'renewed', { on: '1999', anniversaryBase: true });
		await onLine(id, 'founded', markAnniversaryBase);
		await revise(id, 'renewed', { anniversaryBase: true });
		const marked = (await ledger(id)).filter((each) => each.anniversaryBase);
		expect(marked.map(({ type }) => type)).toEqual(['renewed']);
	});

	it('is none that lies ahead: until then the present one counts', async () => {
		const id = await withLedger(['founded', '1991'], ['declaration', '1990'], ['renewed', '2030']);
		await onLine(id, 'declaration', markAnniversaryBase);
		await expect(onLine(id, 'renewed', markAnniversaryBase)).rejects.toMatchObject(refusal('baseAhead'));
		for (const attempt of [
			() => revise(id, 'renewed', { anniversaryBase: true }),
			() => revise(id, 'declaration', { on: '2031' }),
			() => enter(id, 'extended', { on: '2030', anniversaryBase: true }),
		])
			await expect(attempt()).rejects.toMatchObject({
				fields: { anniversaryBase: 'partnerships.refusals.baseAhead' },
			});
		const marked = (await ledger(id)).filter((each) => each.anniversaryBase);
		expect(marked.map(({ type }) => type)).toEqual(['declaration']);
	});

	it('is none that ends or has no date', async () => {
		const id = await withLedger(['first_contact', ''], ['founded', '1991'], ['ended', '2000']);
		await expect(onLine(id, 'ended', markAnniversaryBase)).rejects.toMatchObject(
			refusal('noAnniversaryBase'),
		);
		await expect(onLine(id, 'first_contact', markAnniversaryBase)).rejects.toMatchObject(
			refusal('baseUndated'),
		);
	});
});
