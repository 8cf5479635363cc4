import 'server-only';
import { and, desc, eq, gte, lte } from 'drizzle-orm';
import { cache } from 'react';
import { quotedFigures } from '@/db/schema/reports';
import { visibleReports } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import type { QuotedFields } from './quoted-input';
import type { Period } from './report-period';

const columns = {
	id: quotedFigures.id,
	measure: quotedFigures.measure,
	label: quotedFigures.label,
	value: quotedFigures.value,
	bound: quotedFigures.bound,
	from: quotedFigures.from,
	to: quotedFigures.to,
	source: quotedFigures.source,
	sourceOn: quotedFigures.sourceOn,
};

const inOrder = [desc(quotedFigures.from), quotedFigures.measure, quotedFigures.id];

/** All figures quoted from elsewhere, of the latest period first. */
export function listQuoted({ db, user }: OfficeContext) {
	return db
		.select(columns)
		.from(quotedFigures)
		.where(visibleReports(user))
		.orderBy(...inOrder);
}

/** Those about days that the period shares. */
export function quotedWithin({ db, user }: OfficeContext, { from, to }: Period) {
	return db
		.select(columns)
		.from(quotedFigures)
		.where(and(visibleReports(user), lte(quotedFigures.from, to), gte(quotedFigures.to, from)))
		.orderBy(...inOrder);
}

/** One quoted figure, if it is there; `lock` holds it until the transaction ends. */
export const findQuoted = cache(readQuoted);

async function readQuoted({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const query = db
		.select({ ...columns, version: quotedFigures.version })
		.from(quotedFigures)
		.where(and(eq(quotedFigures.id, id), visibleReports(user)));
	const [found] = await (options.lock ? query.for('update') : query);
	return found;
}

export type Quoted = NonNullable<Awaited<ReturnType<typeof findQuoted>>>;

/** The quoted figure as its form shows it. */
export function quotedToFields(found: Quoted): QuotedFields {
	return {
		measure: found.measure,
		label: { de: found.label.de ?? '', en: found.label.en ?? '' },
		bound: found.bound,
		value: String(found.value),
		from: found.from,
		to: found.to,
		source: found.source,
		sourceOn: found.sourceOn ?? '',
	};
}
