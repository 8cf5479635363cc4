import 'server-only';
import { publications } from '@/db/schema/publications';
import { visiblePublications } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
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
		publications: namesIn(
			publications,
			(locale) => inLanguage(publications.title, locale),
			visiblePublications,
		),
	},
};
