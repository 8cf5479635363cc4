import { eq } from 'drizzle-orm';
import type { Db } from '../index';
import { agreementPartnerships, agreementSignatories, agreements } from '../schema/agreements';
import { followUps } from '../schema/follow-ups';
import { ledgerEntries } from '../schema/ledger-entries';
import { partnershipKinds } from '../schema/partnership-kinds';
import { partnershipParties, partnerships, partnershipTopics } from '../schema/partnerships';
import { representativePosts, representatives } from '../schema/representatives';
import { topics } from '../schema/topics';
import { span } from './days';
import { insertAll, insertOne, next, type Values } from './insert';

export const partnershipKind = (tx: Db, values: Values<typeof partnershipKinds> = {}) => {
	const n = next();
	return insertOne(tx, partnershipKinds, {
		key: `art_${n}`,
		label: { de: `Art ${n}`, en: `Kind ${n}` },
		...values,
	});
};

export const topic = (tx: Db, values: Values<typeof topics> = {}) => {
	const n = next();
	return insertOne(tx, topics, {
		key: `thema_${n}`,
		label: { de: `Thema ${n}`, en: `Topic ${n}` },
		...values,
	});
};

/** `on` alone is enough: the days it can mean are worked out. */
export type LedgerEntryValues = Omit<Values<typeof ledgerEntries>, 'partnershipId' | 'onFirst' | 'onLast'>;

export const ledgerEntry = (tx: Db, partnershipId: string, values: LedgerEntryValues = {}) =>
	insertOne(tx, ledgerEntries, { type: 'founded', ...values, ...span(values.on), partnershipId });

type Parts = {
	home?: string[];
	partner?: string[];
	entries?: LedgerEntryValues[];
	topicIds?: string[];
	followUps?: Omit<Values<typeof followUps>, 'partnershipId'>[];
};

/** `home` and `partner` are the territories of each side; without a kind it gets one of its own. */
export async function partnership(tx: Db, values: Values<typeof partnerships> & Parts = {}) {
	const {
		home = [],
		partner = [],
		entries = [],
		topicIds = [],
		followUps: promised = [],
		...columns
	} = values;
	const kindId = columns.kindId ?? (await partnershipKind(tx)).id;
	const row = await insertOne(tx, partnerships, { slug: `partnerschaft-${next()}`, ...columns, kindId });
	const partnershipId = row.id;
	const party = (side: 'home' | 'partner') => (territoryId: string, position: number) => ({
		partnershipId,
		territoryId,
		side,
		position,
	});
	await insertAll(tx, partnershipParties, [...home.map(party('home')), ...partner.map(party('partner'))]);
	for (const entry of entries) await ledgerEntry(tx, partnershipId, entry);
	await insertAll(
		tx,
		partnershipTopics,
		topicIds.map((topicId) => ({ partnershipId, topicId })),
	);
	await insertAll(
		tx,
		followUps,
		promised.map((one) => ({ text: 'Unterlagen nachreichen', ...one, partnershipId })),
	);
	return row;
}

type PostValues = Values<typeof representativePosts> & { partnershipId: string };

export const representativePost = (tx: Db, values: PostValues) => insertOne(tx, representativePosts, values);

type RepresentativeValues = Values<typeof representatives> & { partnershipId: string; personId: string };

/** The term of somebody; the post is made with it unless the partnership has one. */
export async function representative(tx: Db, values: RepresentativeValues) {
	const { partnershipId, organisationId, seat = 'Musterstadt' } = values;
	const [known] = await tx
		.select({ id: representativePosts.id })
		.from(representativePosts)
		.where(eq(representativePosts.partnershipId, partnershipId));
	const post = known ?? (await representativePost(tx, { partnershipId, organisationId, seat }));
	return insertOne(tx, representatives, { seat, during: '[2020-01-01,)', ...values, postId: post.id });
}

type AgreementParts = {
	partnershipIds?: string[];
	signatories?: Omit<Values<typeof agreementSignatories>, 'agreementId'>[];
	followUps?: Omit<Values<typeof followUps>, 'agreementId'>[];
};

export async function agreement(tx: Db, values: Values<typeof agreements> & AgreementParts = {}) {
	const { partnershipIds = [], signatories = [], followUps: promised = [], ...columns } = values;
	const { onFirst, onLast } = span(columns.signedOn);
	const row = await insertOne(tx, agreements, {
		title: { de: `Erklärung ${next()}` },
		kind: 'joint_declaration',
		...columns,
		signedFirst: onFirst,
		signedLast: onLast,
	});
	await insertAll(
		tx,
		agreementPartnerships,
		partnershipIds.map((partnershipId) => ({ agreementId: row.id, partnershipId })),
	);
	await insertAll(
		tx,
		agreementSignatories,
		signatories.map((one, position) => ({ position, ...one, agreementId: row.id })),
	);
	await insertAll(
		tx,
		followUps,
		promised.map((one) => ({ text: 'Unterlagen nachreichen', ...one, agreementId: row.id })),
	);
	return row;
}
