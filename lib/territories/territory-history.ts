import 'server-only';
import { territories } from '@/db/schema/territories';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
import { inLanguage } from '@/lib/list-query';

export const territoryHistory: NounHistory = {
	words: 'territories',
	tables: {
		territories: {
			name: ['country_code', 'code'],
			fields: {
				kind: words('territories.kind'),
				country_code: 'country',
				parent_id: ref('territories'),
				home: 'yesNo',
				lat: 'number',
				lon: 'number',
				code: 'text',
				wikidata_id: 'text',
				notes: 'text',
			},
		},
		territory_names: {
			name: ['name', 'locale'],
			fields: {
				name: 'text',
				locale: 'languages',
				status: words('territories.nameStatus'),
				valid_from: 'partial',
				valid_to: 'partial',
			},
		},
		territory_successions: {
			name: ['from_id'],
			fields: { from_id: ref('territories'), on: 'partial', kind: words('territories.successionKind') },
		},
	},
	names: {
		territories: namesIn(territories, (locale) => inLanguage(territories.label, locale)),
	},
};
