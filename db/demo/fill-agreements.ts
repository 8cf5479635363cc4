import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../index';
import { ledgerEntries } from '../schema/ledger-entries';
import { agreement } from './builders';
import type { DemoOffice, Filler } from './demo-office';
import { promisesOf } from './fill-follow-ups';
import { type AgreementSeed, agreements } from './hessen/agreements';
import { people as personSeeds } from './hessen/people';

/** What was signed, in chains, and the lines of the ledgers that it is; predecessors come first in the list. */
export const fillAgreements: Filler = async (tx, office) => {
	const ids = office.ids('agreement');
	for (const [key, one] of Object.entries(agreements)) {
		const { id } = await agreement(tx, {
			...columnsOf(one, office),
			predecessorId: one.predecessor ? ids.of(one.predecessor) : null,
		});
		ids.set(key, id);
		if (one.line) await linkLines(tx, id, one.line, one, office);
	}
	await tx
		.update(ledgerEntries)
		.set({ visitId: office.ids('visit').of('festakt-2017') })
		.where(lineOf([office.ids('partnership').of('emilia-romagna')], 'celebrated'));
};

function columnsOf(one: AgreementSeed, office: DemoOffice) {
	const { ids, day, morning } = office;
	return {
		title: one.title,
		kind: one.kind,
		partnershipIds: ids('partnership').all(one.partnerships),
		signatories: one.signatories.map((row) => signatoryOf(row, office)),
		signedOn: one.signedOn,
		signedAt: one.signedAt,
		visitId: one.visit && ids('visit').of(one.visit),
		inForceFrom: day(one.inForceFrom),
		endsOn: day(one.endsOn),
		tacitRenewalMonths: one.tacit,
		noticeMonths: one.notice,
		terminatedOn: one.terminated?.[0],
		terminationReason: one.terminated?.[1],
		openForAccession: one.open,
		text: one.text,
		fileReference: one.file,
		internalNotes: one.notes,
		publishedAt: one.published ? morning(-90) : null,
		followUps: promisesOf(one.followUps, office),
	};
}

function signatoryOf([party, person, office]: AgreementSeed['signatories'][number], { ids }: DemoOffice) {
	const [kind, key = ''] = party.startsWith('org:')
		? ['organisationId', party.slice(4)]
		: ['territoryId', party];
	const seed = person ? personSeeds[person] : undefined;
	return {
		[kind]: kind === 'organisationId' ? ids('organisation').of(key) : ids('territory').of(key),
		personId: person ? ids('person').of(person) : null,
		nameThen: seed ? [seed.title, seed.given, seed.family].filter(Boolean).join(' ') : null,
		officeThen: office ?? seed?.held.at(-1)?.[1] ?? null,
	};
}

const lineOf = (partnershipIds: string[], type: 'founded' | 'renewed' | 'declaration' | 'celebrated') =>
	and(inArray(ledgerEntries.partnershipId, partnershipIds), eq(ledgerEntries.type, type));

async function linkLines(
	tx: Transaction,
	agreementId: string,
	type: NonNullable<AgreementSeed['line']>,
	one: AgreementSeed,
	{ ids }: DemoOffice,
) {
	await tx
		.update(ledgerEntries)
		.set({ agreementId, ...(one.visit && { visitId: ids('visit').of(one.visit) }) })
		.where(lineOf(ids('partnership').all(one.partnerships), type));
}
