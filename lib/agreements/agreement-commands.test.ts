import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreements } from '@/db/schema/agreements';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import { failureOf } from '@/lib/failure';
import { addAgreement, deleteAgreement, reviseAgreement } from './agreement-commands';
import { agreementToFields } from './agreement-fields';
import {
	accedeInput,
	agreementInput,
	type NewAgreementFields,
	newAgreementInput,
	signInput,
	terminateInput,
} from './agreement-input';
import { chainOf, chainsOfPartnership } from './agreement-links';
import { findAgreement } from './agreement-queries';
import { signAgreement } from './agreement-signing';
import {
	accedeToAgreement,
	closeAgreement,
	openAgreement,
	publishAgreement,
	renewAgreement,
	terminateAgreement,
	unpublishAgreement,
	withdrawTermination,
} from './agreement-state-commands';
import { type AgreementWorld, agreementWorld, today } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

const nothing: Omit<NewAgreementFields, 'partnershipIds'> = {
	title: { de: 'Gemeinsame Erklärung', en: '' },
	kind: 'joint_declaration',
	signatories: [],
	...{ signedOn: '', signedAt: '', visitId: '', inForceFrom: '', endsOn: '', predecessorId: '' },
	...{ tacitRenewalMonths: '', noticeMonths: '', text: { de: '', en: '' } },
	...{ fileReference: '', internalNotes: '', ledger: '' },
};
const line = (party: string, part: Partial<NewAgreementFields['signatories'][number]> = {}) => ({
	...{ signatoryId: '', party, personId: '', nameThen: '', officeThen: '', signedOn: '' },
	...part,
});
const bothSides = () => [line(`territory:${world.nrw}`), line(`territory:${world.hauts}`)];
const add = async (fields: Partial<NewAgreementFields> = {}) => {
	const input = { ...nothing, partnershipIds: [world.own], signatories: bothSides(), ...fields };
	return (await world.as('manager', (ctx) => addAgreement(ctx, newAgreementInput.parse(input)))).id;
};
const find = async (id: string, role: Role = 'manager') => {
	const found = await findAgreement(world.read(role), id);
	if (!found) throw new Error('no such agreement');
	return found;
};
const revise = async (id: string, fields: Partial<NewAgreementFields>, version?: number) => {
	const found = await find(id);
	const input = { id, version: version ?? found.version, ...agreementToFields(found), ...fields };
	return world.as('manager', (ctx) => reviseAgreement(ctx, agreementInput.parse(input)));
};
const sign = async (id: string, fields: Partial<NewAgreementFields> = {}) => {
	const { version } = await find(id);
	const input = { id, version, signedOn: '2024-09-04', signedAt: '', visitId: '', ledger: '', ...fields };
	return world.as('manager', (ctx) => signAgreement(ctx, signInput.parse(input)));
};
const run = async (verb: typeof renewAgreement, id: string, role: Role = 'manager') => {
	const { version } = await find(id);
	return world.as(role, (ctx) => verb(ctx, { id, version }));
};
const terminate = async (id: string, terminatedOn: string, reason = 'Beschluss') => {
	const { version } = await find(id);
	return world.as('manager', (ctx) =>
		terminateAgreement(ctx, terminateInput.parse({ id, version, terminatedOn, reason })),
	);
};
const accede = async (id: string, party: string, signedOn: string) => {
	const { version } = await find(id);
	const input = { id, version, party, personId: '', nameThen: '', officeThen: '', signedOn };
	return world.as('manager', (ctx) => accedeToAgreement(ctx, accedeInput.parse(input)));
};
const refusal = (reason: string) => ({ messageKey: `agreements.refusals.${reason}` });
const field = (name: string, reason: string) => ({
	fields: { [name]: reason.includes('.') ? reason : `agreements.refusals.${reason}` },
});
const linesOf = (agreementId: string) =>
	world.db.execute<{
		type: string;
		on: string;
		first: string;
		last: string;
		partnership: string;
		visit: string;
	}>(sql`
		select type, "on", on_first::text as first, on_last::text as last, partnership_id as partnership, visit_id as visit
		from partnership_events where agreement_id = ${agreementId} order by partnership_id = ${world.own} desc`);

/** Literally the facts (seed-facts.json, agreement-04 to -07): the partner was Nord-Pas-de-Calais until it merged into Hauts-de-France in 2016. */
describe('the chain of North Rhine-Westphalia and its French partner', () => {
	it('is 2004 → 2014 → 2021 → 4 September 2024, each renewed by the next', async () => {
		const told: [title: string, signedOn: string, partner: string][] = [
			['Gemeinsames Arbeitsprogramm', '2004', world.nord],
			[
				'Gemeinsame Erklärung über die Zusammenarbeit und den Ausbau der freundschaftlichen Beziehungen',
				'2014',
				world.nord,
			],
			[
				'Gemeinsame Erklärung über die Zusammenarbeit und den weiteren Ausbau der freundschaftlichen Beziehungen',
				'2021',
				world.hauts,
			],
			['Erneuerung der Gemeinsamen Erklärung', '2024-09-04', world.hauts],
		];
		const ids: string[] = [];
		for (const [de, signedOn, partner] of told) {
			const signatories = [line(`territory:${world.nrw}`), line(`territory:${partner}`)];
			const predecessorId = ids.at(-1) ?? '';
			ids.push(await add({ title: { de, en: '' }, signedOn, signatories, predecessorId }));
		}
		const chain = await chainOf(world.read(), ids[1] ?? '');
		expect(chain.map(({ id }) => id)).toEqual(ids);
		expect(chain.map(({ signedOn, standing }) => `${signedOn} ${standing.state}`)).toEqual([
			'2004 renewed',
			'2014 renewed',
			'2021 renewed',
			'2024-09-04 in_force',
		]);
		expect((await find(ids[0] ?? '')).signatories[1]?.label.de).toBe('Nord-Pas-de-Calais');
		const chains = await chainsOfPartnership(world.read(), world.own);
		expect(chains.map((each) => each.map(({ signedOn }) => signedOn))).toContainEqual([
			'2004',
			'2014',
			'2021',
			'2024-09-04',
		]);
		await expect(revise(ids[0] ?? '', { predecessorId: ids[3] ?? '' })).rejects.toMatchObject(
			field('predecessorId', 'followsItself'),
		);
		await expect(revise(ids[0] ?? '', { predecessorId: ids[0] ?? '' })).rejects.toMatchObject(
			field('predecessorId', 'followsItself'),
		);
		await expect(add({ signedOn: '2025', predecessorId: ids[1] ?? '' })).rejects.toMatchObject(
			field('predecessorId', 'alreadyRenewed'),
		);
		await expect(revise(ids[1] ?? '', { signedOn: '2023' })).rejects.toMatchObject(
			field('signedOn', 'laterThanSuccessor'),
		);
		await expect(add({ signedOn: '2020', predecessorId: ids[3] ?? '' })).rejects.toMatchObject(
			field('predecessorId', 'successorTooEarly'),
		);
		await expect(run(deleteAgreement, ids[2] ?? '')).rejects.toMatchObject(refusal('hasSuccessor'));
	});

	it('cannot become a ring, not even past the commands', async () => {
		const [a, b] = [await add({ signedOn: '2020' }), await add({ signedOn: '2020' })];
		const ring = world.as('manager', async ({ tx }) => {
			await tx.update(agreements).set({ predecessorId: b }).where(eq(agreements.id, a));
			await tx.update(agreements).set({ predecessorId: a }).where(eq(agreements.id, b));
		});
		const error = await ring.catch((thrown) => thrown);
		expect(failureOf(error)).toMatchObject(field('predecessorId', 'followsItself'));
		const twoAtOnce = await Promise.allSettled([
			revise(a, { predecessorId: b }),
			revise(b, { predecessorId: a }),
		]);
		expect(twoAtOnce.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
});

describe('a draft', () => {
	it('is added with its parts, revised and signed', async () => {
		const id = await add({ signatories: [...bothSides(), line(`organisation:${world.council}`)] });
		expect(await find(id)).toMatchObject({ signedOn: null, version: 1, partnerships: [{ id: world.own }] });
		const before = await find(id);
		const [first, second, third] = agreementToFields(before).signatories;
		if (!first || !second || !third) throw new Error('three signatories');
		await revise(id, {
			signatories: [third, { ...first, nameThen: 'Erika Beispiel' }],
			internalNotes: 'Entwurf',
		});
		const after = await find(id);
		expect(after.version).toBe(2);
		expect(after.signatories.map((each) => [each.id, each.nameThen])).toEqual([
			[third.signatoryId, null],
			[first.signatoryId, 'Erika Beispiel'],
		]);
		await sign(id, { signedAt: 'Düsseldorf', visitId: world.visit });
		expect(await find(id)).toMatchObject({
			signedOn: '2024-09-04',
			signedAt: 'Düsseldorf',
			visitId: world.visit,
		});
		await expect(sign(id)).rejects.toMatchObject(refusal('alreadySigned'));
	});

	it.each([
		[
			'partnerships that are not there',
			{ partnershipIds: [crypto.randomUUID()] },
			'partnershipIds',
			'errors.chooseOne',
		],
		[
			'a party that is not there',
			{ signatories: [line(`territory:${crypto.randomUUID()}`)] },
			'signatories.0.party',
			'errors.chooseOne',
		],
		['a ledger line without a day', { ledger: 'founded' }, 'signedOn', 'errors.required'],
		['a day to come', { signedOn: '2026-11-23' }, 'signedOn', 'signedInFuture'],
		['a day without signatories', { signedOn: '2020', signatories: [] }, 'signatories', 'signatoriesMissing'],
	] as const)('refuses %s', async (_, fields, name, reason) => {
		await expect(add(fields as never)).rejects.toMatchObject(field(name, reason));
	});

	it('refuses a visit of another partnership, to be dated by the form, and to renew a draft', async () => {
		const id = await add();
		await expect(revise(id, { visitId: world.otherVisit })).rejects.toMatchObject(
			field('visitId', 'visitOfAnother'),
		);
		await expect(sign(id, { visitId: world.otherVisit })).rejects.toMatchObject(
			field('visitId', 'visitOfAnother'),
		);
		await expect(revise(id, { signedOn: '2020' })).rejects.toMatchObject(field('signedOn', 'signFirst'));
		await expect(add({ predecessorId: id })).rejects.toMatchObject(
			field('predecessorId', 'predecessorUnsigned'),
		);
		await expect(sign(id, { signedOn: '2026-12' })).rejects.toMatchObject(
			field('signedOn', 'signedInFuture'),
		);
		await expect(run(renewAgreement, id)).rejects.toMatchObject(refusal('notSigned'));
		await expect(run(publishAgreement, id)).rejects.toMatchObject(refusal('notSigned'));
		await expect(run(openAgreement, id)).rejects.toMatchObject(refusal('notInForce'));
		await expect(terminate(id, today)).rejects.toMatchObject(refusal('notInForce'));
	});

	it.each([
		[{ endsOn: '2019-12-31', inForceFrom: '2020-01-01' }, 'endsOn: errors.endBeforeStart'],
		[{ tacitRenewalMonths: '12' }, 'endsOn: agreements.refusals.renewalNeedsEnd'],
		[{ noticeMonths: '-1' }, 'noticeMonths: errors.invalidNumber'],
		[{ noticeMonths: '1.5' }, 'noticeMonths: errors.invalidNumber'],
		[{ tacitRenewalMonths: '0', endsOn: '2030-01-01' }, 'tacitRenewalMonths: errors.invalidNumber'],
		[{ endsOn: '0001-01-01' }, 'endsOn: errors.invalidDate'],
		[{ title: { de: '', en: 'Declaration' } }, 'title.de: errors.required'],
		[{ partnershipIds: [] }, 'partnershipIds: errors.required'],
		[{ signatories: [line('territory:x')] }, 'signatories.0.party: errors.chooseOne'],
	] as const)('%o is refused by the form', (fields, expected) => {
		const input = { ...nothing, partnershipIds: [world.own], ...fields };
		const issues = newAgreementInput.safeParse(input).error?.issues ?? [];
		expect(issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([expected]);
	});

	it('shows both versions to the second who saves, and nothing to those who may not see it', async () => {
		const id = await add({ partnershipIds: [world.other] });
		await revise(id, { internalNotes: 'Zuerst' });
		const late = await revise(id, { internalNotes: 'Danach' }, 1).catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ internalNotes: 'Zuerst' });
		expect(await findAgreement(world.read('representative'), id)).toBeUndefined();
		await expect(
			world.as('representative', (ctx) => publishAgreement(ctx, { id, version: 2 })),
		).rejects.toBeInstanceOf(NotFoundError);
		expect(await findAgreement(world.read(), 'kein-schlüssel')).toBeUndefined();
	});

	it('names for a representative only the own partnerships', async () => {
		const id = await add({ partnershipIds: [world.own, world.other] });
		expect((await find(id, 'representative')).partnerships.map((each) => each.id)).toEqual([world.own]);
		expect((await find(id)).partnerships).toHaveLength(2);
	});
});

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
			messageKey: 'partnerships.refusals.alreadyFounded',
		});
		expect(await linesOf(id)).toEqual([]);
		expect((await find(id)).signedOn).toBeNull();
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
			tx.execute(sql`delete from partnership_events where agreement_id = ${id}`),
		);
		await revise(id, { partnershipIds: [world.own] });
		await run(deleteAgreement, id);
		await expect(find(id)).rejects.toThrow('no such agreement');
	});

	it.each([
		[
			'another day',
			sql`update partnership_events set "on" = '2022', on_first = '2022-01-01', on_last = '2022-12-31' where agreement_id =`,
		],
		['another last day', sql`update partnership_events set on_last = '2021-06-30' where agreement_id =`],
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
			signatories: [{ territoryId: world.nord, nameThen: null }],
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
		]);
	});
});
