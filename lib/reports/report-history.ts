import 'server-only';
import { and, inArray, sql } from 'drizzle-orm';
import { quotedFigures, reports } from '@/db/schema/reports';
import { visibleReports } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
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
		reports: ({ db, user }, ids) =>
			db
				.select({ id: reports.id, name: sql<string>`${reports.title}` })
				.from(reports)
				.where(and(inArray(reports.id, ids), visibleReports(user))),
		quoted_figures: ({ db, user }, ids, locale) =>
			db
				.select({ id: quotedFigures.id, name: inLanguage(quotedFigures.label, locale) })
				.from(quotedFigures)
				.where(and(inArray(quotedFigures.id, ids), visibleReports(user))),
	},
};
