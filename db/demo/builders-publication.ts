import type { Db } from '../index';
import {
	publicationPartnerships,
	publicationPublishers,
	publications,
	publicationTopics,
} from '../schema/publications';
import { span } from './days';
import { insertAll, insertOne, next, type Values } from './insert';

type Parts = { publisherIds?: string[]; topicIds?: string[]; partnershipIds?: string[] };

/** A study that nobody published yet, unless the values say otherwise; its dates are EDTF. */
export async function publication(tx: Db, values: Values<typeof publications> & Parts = {}) {
	const { publisherIds = [], topicIds = [], partnershipIds = [], ...columns } = values;
	const from = span(columns.surveyedFrom);
	const issued = span(columns.issuedOn);
	const row = await insertOne(tx, publications, {
		title: { de: `Musterstudie ${next()}` },
		kind: 'study',
		...columns,
		surveyedFirst: from.onFirst,
		surveyedLast: columns.surveyedTo ? span(columns.surveyedTo).onLast : from.onLast,
		issuedFirst: issued.onFirst,
		issuedLast: issued.onLast,
	});
	const publicationId = row.id;
	await insertAll(
		tx,
		publicationPublishers,
		publisherIds.map((organisationId, position) => ({ publicationId, organisationId, position })),
	);
	await insertAll(
		tx,
		publicationTopics,
		topicIds.map((topicId) => ({ publicationId, topicId })),
	);
	await insertAll(
		tx,
		publicationPartnerships,
		partnershipIds.map((partnershipId) => ({ publicationId, partnershipId })),
	);
	return row;
}
