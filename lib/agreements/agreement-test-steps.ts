import { sql } from 'drizzle-orm';
import type { Role } from '@/lib/auth/permissions';
import { accedeToAgreement } from './agreement-acceding-commands';
import { addAgreement, reviseAgreement } from './agreement-commands';
import { agreementToFields } from './agreement-fields';
import {
	accedeInput,
	agreementInput,
	type NewAgreementFields,
	newAgreementInput,
	signInput,
	terminateInput,
} from './agreement-input';
import { findAgreement } from './agreement-queries';
import { signAgreement } from './agreement-signing-commands';
import { type renewAgreement, terminateAgreement } from './agreement-state-commands';
import type { AgreementWorld } from './agreement-test-world';

export const nothing: Omit<NewAgreementFields, 'partnershipIds'> = {
	title: { de: 'Gemeinsame Erklärung', en: '' },
	kind: 'joint_declaration',
	signatories: [],
	...{ signedOn: '', signedAt: '', visitId: '', inForceFrom: '', endsOn: '', predecessorId: '' },
	...{ tacitRenewalMonths: '', noticeMonths: '', text: { de: '', en: '' } },
	...{ fileReference: '', internalNotes: '', ledger: '' },
};

export const line = (party: string, part: Partial<NewAgreementFields['signatories'][number]> = {}) => ({
	...{ signatoryId: '', party, personId: '', nameThen: '', officeThen: '', signedOn: '' },
	...part,
});

export const refusal = (reason: string) => ({ messageKey: `agreements.refusals.${reason}` });

export const field = (name: string, reason: string, values?: Record<string, number>) => {
	const key = reason.includes('.') ? reason : `agreements.refusals.${reason}`;
	return { fields: { [name]: values ? { key, values } : key } };
};

/** What tests do with agreements, as the manager unless told; a world is made before each file's tests only. */
export function agreementSteps(world: () => AgreementWorld) {
	const bothSides = () => [line(`territory:${world().nrw}`), line(`territory:${world().hauts}`)];
	const add = async (fields: Partial<NewAgreementFields> = {}) => {
		const input = { ...nothing, partnershipIds: [world().own], signatories: bothSides(), ...fields };
		return (await world().as('manager', (ctx) => addAgreement(ctx, newAgreementInput.parse(input)))).id;
	};
	const find = async (id: string, role: Role = 'manager') => {
		const found = await findAgreement(world().read(role), id);
		if (!found) throw new Error('no such agreement');
		return found;
	};
	const revise = async (id: string, fields: Partial<NewAgreementFields>, version?: number) => {
		const found = await find(id);
		const input = { id, version: version ?? found.version, ...agreementToFields(found), ...fields };
		return world().as('manager', (ctx) => reviseAgreement(ctx, agreementInput.parse(input)));
	};
	const sign = async (id: string, fields: Partial<NewAgreementFields> = {}) => {
		const { version } = await find(id);
		const input = { id, version, signedOn: '2024-09-04', signedAt: '', visitId: '', ledger: '', ...fields };
		return world().as('manager', (ctx) => signAgreement(ctx, signInput.parse(input)));
	};
	const run = async (verb: typeof renewAgreement, id: string, role: Role = 'manager') => {
		const { version } = await find(id);
		return world().as(role, (ctx) => verb(ctx, { id, version }));
	};
	const terminate = async (id: string, terminatedOn: string, reason = 'Beschluss') => {
		const { version } = await find(id);
		return world().as('manager', (ctx) =>
			terminateAgreement(ctx, terminateInput.parse({ id, version, terminatedOn, reason })),
		);
	};
	const accede = async (id: string, party: string, signedOn: string) => {
		const { version } = await find(id);
		const input = { id, version, party, personId: '', nameThen: '', officeThen: '', signedOn };
		return world().as('manager', (ctx) => accedeToAgreement(ctx, accedeInput.parse(input)));
	};
	const linesOf = (agreementId: string) =>
		world().db.execute<{
			type: string;
			on: string;
			first: string;
			last: string;
			partnership: string;
			visit: string;
		}>(sql`
			select type, "on", on_first::text as first, on_last::text as last, partnership_id as partnership, visit_id as visit
			from ledger_entries where agreement_id = ${agreementId} order by partnership_id = ${world().own} desc`);
	return { bothSides, add, find, revise, sign, run, terminate, accede, linesOf };
}
