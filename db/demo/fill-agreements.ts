import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../index';
import { ledgerEntries } from '../schema/partnerships';
import { agreement } from './builders';
import { dayAfter } from './days';
import { type AgreementSeed, agreements } from './hessen/agreements';
import { people as personSeeds } from './hessen/people';
import { Ids } from './ids';

type Known = {
	today: string;
	territories: Ids;
	organisations: Ids;
	people: Ids;
	partnerships: Ids;
	visits: Ids;
};

/** What was signed, in chains, and the lines of the ledgers that it is; predecessors come first in the list. */
export async function fillAgreements(tx: Transaction, known: Known): Promise<void> {
	const ids = new Ids('agreement');
	for (const [key, one] of Object.entries(agreements)) {
		const { id } = await agreement(tx, {
			...columnsOf(one, known),
			predecessorId: one.predecessor ? ids.of(one.predecessor) : null,
		});
		ids.set(key, id);
		if (one.line) await linkLines(tx, id, one.line, one, known);
	}
	await tx
		.update(ledgerEntries)
		.set({ visitId: known.visits.of('festakt-2017') })
		.where(lineOf([known.partnerships.of('emilia-romagna')], 'celebrated'));
}

function columnsOf(one: AgreementSeed, { today, partnerships, visits, ...known }: Known) {
	const day = (on: string | number | undefined) => (typeof on === 'number' ? dayAfter(today, on) : on);
	return {
		title: one.title,
		kind: one.kind,
		partnershipIds: partnerships.all(one.partnerships),
		signatories: one.signatories.map((row) => signatoryOf(row, known)),
		signedOn: one.signedOn,
		signedAt: one.signedAt,
		visitId: one.visit && visits.of(one.visit),
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
		publishedAt: one.published ? new Date(`${dayAfter(today, -90)}T09:00:00Z`) : null,
		followUps: one.followUps?.map(({ due, done, ...promise }) => ({
			...promise,
			dueOn: dayAfter(today, due),
			doneOn: done === undefined ? null : dayAfter(today, done),
		})),
	};
}

type Parties = Pick<Known, 'territories' | 'organisations' | 'people'>;

function signatoryOf([party, person, office]: AgreementSeed['signatories'][number], known: Parties) {
	const [kind, key = ''] = party.startsWith('org:')
		? ['organisationId', party.slice(4)]
		: ['territoryId', party];
	const seed = person ? personSeeds[person] : undefined;
	return {
		[kind]: kind === 'organisationId' ? known.organisations.of(key) : known.territories.of(key),
		personId: person ? known.people.of(person) : null,
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
	{ partnerships, visits }: Known,
) {
	await tx
		.update(ledgerEntries)
		.set({ agreementId, ...(one.visit && { visitId: visits.of(one.visit) }) })
		.where(lineOf(partnerships.all(one.partnerships), type));
}
