import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreements } from '@/db/schema/agreements';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { failureOf } from '@/lib/failure';
import { deleteAgreement } from './agreement-commands';
import { agreementToFields } from './agreement-fields';
import { newAgreementInput } from './agreement-input';
import { chainOf, chainsOfPartnership } from './agreement-link-queries';
import { findAgreement } from './agreement-queries';
import { openAgreement, publishAgreement, renewAgreement } from './agreement-state-commands';
import { agreementSteps, field, line, nothing, refusal } from './agreement-test-steps';
import { type AgreementWorld, agreementWorld, today } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

const { bothSides, add, find, revise, sign, run, terminate } = agreementSteps(() => world);

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
		[{ endsOn: '0001-01-01' }, 'endsOn: errors.yearOutOfRange'],
		[{ title: { de: '', en: 'Declaration' } }, 'title.de: errors.required'],
		[{ partnershipIds: [] }, 'partnershipIds: errors.required'],
		[{ signatories: [line('territory:x')] }, 'signatories.0.party: errors.chooseOne'],
	] as const)('%o is refused by the form', (fields, expected) => {
		const input = { ...nothing, partnershipIds: [world.own], ...fields };
		const issues = newAgreementInput.safeParse(input).error?.issues ?? [];
		expect(issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([expected]);
	});

	it('shows both versions to the second who saves, and nothing to those who may not see it', async () => {
		const id = await add({
			partnershipIds: [world.other],
			signatories: [line(`territory:${world.silesia}`)],
		});
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
