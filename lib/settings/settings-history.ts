import 'server-only';
import { legislatures } from '@/db/schema/legislatures';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import { type NounHistory, ref } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
import { inLanguage } from '@/lib/list-query';

const listed = { key: 'text', label: 'localised', position: 'order', offered: 'yesNo' } as const;

export const settingsHistory: NounHistory = {
	words: 'settings',
	tables: {
		partnership_kinds: { name: ['label'], fields: listed },
		topics: { name: ['label'], fields: { ...listed, former_keys: 'text' } },
		legislatures: { name: ['label'], fields: { label: 'text', from: 'day', to: 'day' } },
		office: {
			name: ['name'],
			fields: {
				name: 'localised',
				site_title: 'localised',
				intro: 'localised',
				home_territory_id: ref('territories'),
				contact: 'text',
				address: 'text',
				email: 'text',
				phone: 'text',
				imprint: 'localised',
				privacy: 'localised',
				accessibility: 'localised',
				demo: 'yesNo',
			},
		},
	},
	names: {
		partnership_kinds: namesIn(partnershipKinds, (locale) => inLanguage(partnershipKinds.label, locale)),
		topics: namesIn(topics, (locale) => inLanguage(topics.label, locale)),
		legislatures: namesIn(legislatures, legislatures.label),
	},
};
