import type { Db } from '../index';
import { monthlyReports } from '../schema/monthly-reports';
import { representativeAbsences } from '../schema/representatives';
import { insertOne, type Values } from './insert';

type Term = { id: string; postId: string };

/** Days on which the holder of a term is away. */
export const representativeAbsence = (
	tx: Db,
	{ id, postId }: Term,
	values: Values<typeof representativeAbsences> & { during: string },
) => insertOne(tx, representativeAbsences, { ...values, representativeId: id, postId });

type ReportValues = Values<typeof monthlyReports> & { postId: string; month: string; authorId: string };

/** A month's report; whatever was sent was sent on the third of the next month, unless told. */
export function monthlyReport(tx: Db, values: ReportValues) {
	const sent = values.status && values.status !== 'draft';
	const sentAt = new Date(`${values.month}T08:00:00Z`);
	sentAt.setUTCMonth(sentAt.getUTCMonth() + 1, 3);
	return insertOne(tx, monthlyReports, { text: 'Bericht', ...(sent && { sentAt }), ...values });
}
