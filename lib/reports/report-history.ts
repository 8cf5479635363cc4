import 'server-only';
import { quotedFigures, reports } from '@/db/schema/reports';
import { visibleReports } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
import { inLanguage } from '@/lib/list-query';

/** Frozen reports, whose figures the history leaves out, and figures quoted from elsewhere. */
export const reportHistory: NounHistory = {
	words: 'reports',
	tables: {
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
	},
	names: {
		reports: namesIn(reports, reports.title, visibleReports),
		quoted_figures: namesIn(
			quotedFigures,
			(locale) => inLanguage(quotedFigures.label, locale),
			visibleReports,
		),
	},
};
