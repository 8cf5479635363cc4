import 'server-only';
import { and, inArray } from 'drizzle-orm';
import { publications } from '@/db/schema/publications';
import { visiblePublications } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { inLanguage } from '@/lib/list-query';

export const publicationHistory: NounHistory = {
	words: 'publications',
	tables: {
		publications: {
			name: ['title'],
			fields: {
				title: 'localised',
				kind: words('publications.kind'),
				surveyed_from: 'partial',
				surveyed_to: 'partial',
				issued_on: 'partial',
				edition: 'localised',
				predecessor_id: ref('publications'),
				link: 'text',
				notes: 'text',
				published_at: 'published',
			},
		},
		publication_publishers: {
			name: ['organisation_id'],
			fields: { organisation_id: ref('organisations'), position: 'order' },
		},
		publication_topics: { name: ['topic_id'], fields: { topic_id: ref('topics') } },
		publication_partnerships: {
			name: ['partnership_id'],
			fields: { partnership_id: ref('partnerships') },
		},
	},
	names: {
		publications: ({ db, user }, ids, locale) =>
			db
				.select({ id: publications.id, name: inLanguage(publications.title, locale) })
				.from(publications)
				.where(and(inArray(publications.id, ids), visiblePublications(user))),
	},
};
