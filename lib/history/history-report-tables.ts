import { type HistoryTable, ref, words } from './history-fields';

/** Frozen reports, whose figures the history leaves out, and figures quoted from elsewhere. */
export const reportTables: Record<string, HistoryTable> = {
	reports: {
		name: ['title'],
		fields: {
			kind: words('reports.kind'),
			title: 'text',
			from: 'day',
			to: 'day',
			legislature_id: ref('legislatures'),
			frozen_on: 'day',
			frozen_by_id: ref('users'),
		},
	},
	quoted_figures: {
		name: ['label'],
		fields: {
			measure: words('reports.quoted.measure'),
			label: 'localised',
			value: 'number',
			bound: words('reports.quoted.boundName'),
			from: 'day',
			to: 'day',
			source: 'text',
			source_on: 'partial',
		},
	},
};
