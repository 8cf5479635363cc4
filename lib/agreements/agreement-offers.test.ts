import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import { accedeToAgreement } from './agreement-acceding-commands';
import { partyOf } from './agreement-fields';
import { leaveAgreement, stayInAgreement } from './agreement-leaving-commands';
import { agreementOffers } from './agreement-offers';
import { partyOffers } from './agreement-party-offers';
import type { Agreement } from './agreement-queries';
import { signAgreement } from './agreement-signing-commands';
import {
	closeAgreement,
	openAgreement,
	publishAgreement,
	renewAgreement,
	terminateAgreement,
	unpublishAgreement,
	withdrawTermination,
} from './agreement-state-commands';
import { agreementSteps, line } from './agreement-test-steps';
import { type AgreementWorld, agreementWorld, today } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

const { add, find } = agreementSteps(() => world);

const others: Role[] = ['reader', 'representative', 'staff', 'admin'];
const exact = { edtf: today, first: today, last: today };

/** Each verb with input that can't be what it is refused for. */
function verbs(ctx: CommandContext, { id, version, ...found }: Agreement) {
	const read = { id, version };
	const nobody = { personId: null, nameThen: null, officeThen: null };
	const party = [
		{ territoryId: world.silesia, organisationId: null },
		{ territoryId: null, organisationId: world.council },
		{ territoryId: world.nord, organisationId: null },
	].find((each) => !found.signatories.some((known) => partyOf(known) === partyOf(each)));
	const itself = { territoryId: world.nrw, organisationId: null };
	return {
		sign: () =>
			signAgreement(ctx, { ...read, signedOn: exact, signedAt: null, visitId: null, ledger: '' as const }),
		renew: () => renewAgreement(ctx, read),
		terminate: () => terminateAgreement(ctx, { ...read, terminatedOn: today, reason: 'Beschluss' }),
		withdraw: () => withdrawTermination(ctx, read),
		open: () => openAgreement(ctx, read),
		close: () => closeAgreement(ctx, read),
		accede: () => accedeToAgreement(ctx, { ...read, ...nobody, signedOn: today, party: party ?? itself }),
		publish: () => publishAgreement(ctx, read),
		unpublish: () => unpublishAgreement(ctx, read),
	};
}

type Verb = keyof ReturnType<typeof verbs>;
const permissionOf = (verb: Verb) =>
	verb === 'publish' || verb === 'unpublish' ? 'partnerships.publish' : 'agreements.write';

const taking = async (id: string, role: Role, verb: Verb) => {
	const found = await find(id);
	return isTaken(world.as, role, permissionOf(verb), (ctx) => verbs(ctx, found)[verb]());
};

it.each([11, 12])('offers exactly what is taken, whatever was done before (%i)', async (seed) => {
	const random = seeded(seed);
	let id = await add({
		...{ signedOn: oneOf(random, ['', '2014', '2020-05-01']), endsOn: oneOf(random, ['', '2025-12-31']) },
		...{ tacitRenewalMonths: '', noticeMonths: oneOf(random, ['', '6']) },
		signatories: ['nrw', 'hauts', 'nord'].map((each) => line(`territory:${world[each as 'nrw']}`)),
	});
	for (let step = 0; step < 10; step += 1) {
		const found = await find(id);
		for (const role of ['manager', oneOf(random, others)] as const) {
			const offers = agreementOffers(world.read(role), found);
			for (const verb of Object.keys(offers) as Verb[]) {
				expect({ step, role, verb, is: offers[verb] }).toEqual({
					...{ step, role, verb },
					is: await taking(id, role, verb),
				});
			}
		}
		for (const signatory of found.signatories) {
			const role = oneOf(random, ['manager', ...others] as const);
			const offers = partyOffers(world.read(role), found, signatory);
			const read = { id, version: found.version, signatoryId: signatory.id };
			const taken = (run: (ctx: CommandContext) => Promise<unknown>) =>
				isTaken(world.as, role, 'agreements.write', run);
			expect({ step, role, offers }).toEqual({
				...{ step, role },
				offers: {
					leave: await taken((ctx) => leaveAgreement(ctx, { ...read, leftOn: '2100-01-01' })),
					stay: await taken((ctx) => stayInAgreement(ctx, read)),
				},
			});
			if (offers.leave && random() < 0.4) {
				await world.as('manager', (ctx) => leaveAgreement(ctx, { ...read, leftOn: '2100-01-01' }));
				break;
			}
		}
		const present = await find(id);
		const offers = agreementOffers(world.read(), present);
		const possible = (Object.keys(offers) as Verb[]).filter((verb) => offers[verb]);
		expect(possible, 'a way on').not.toEqual([]);
		const next = oneOf(random, possible);
		const done = await world.as('manager', (ctx) => verbs(ctx, present)[next]());
		if (next === 'renew' && random() < 0.5) id = done.id;
	}
});
