import type { Db } from '../index';
import { quotedFigures, reports } from '../schema/reports';
import { insertOne, next, type Values } from './insert';

export function quotedFigure(tx: Db, values: Values<typeof quotedFigures> = {}) {
	return insertOne(tx, quotedFigures, {
		measure: 'trips',
		label: { de: `Auslandsreisen ${next()}` },
		value: 40,
		from: '2014-01-01',
		to: '2017-12-31',
		source: 'Musterbericht',
		...values,
	});
}

/** A frozen report; without figures of its own it says that every partner was visited. */
export function frozenReport(tx: Db, values: Values<typeof reports> = {}) {
	return insertOne(tx, reports, {
		kind: 'quiet',
		title: `Bericht ${next()}`,
		from: '2025-01-01',
		to: '2025-12-31',
		frozenOn: '2026-01-02',
		figures: { kind: 'quiet', months: 12, lines: [] },
		...values,
	});
}
