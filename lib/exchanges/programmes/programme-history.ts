import 'server-only';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { visibleProgrammes } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
import { inLanguage } from '@/lib/list-query';

export const programmeHistory: NounHistory = {
	words: 'exchanges',
	tables: {
		exchange_programmes: {
			name: ['name'],
			fields: {
				slug: 'text',
				name: 'localised',
				target_group: words('exchanges.targetGroup'),
				direction: words('exchanges.direction'),
				fields: 'json',
				description: 'localised',
				funding: 'text',
				status: words('exchanges.status'),
				internal_notes: 'text',
				published_at: 'published',
			},
		},
		exchange_partnerships: {
			of: 'exchange_programmes',
			name: ['partnership_id'],
			fields: { partnership_id: ref('partnerships') },
		},
		exchange_organisations: { name: ['organisation_id'], fields: { organisation_id: ref('organisations') } },
	},
	names: {
		exchange_programmes: namesIn(
			exchangeProgrammes,
			(locale) => inLanguage(exchangeProgrammes.name, locale),
			visibleProgrammes,
		),
	},
};
