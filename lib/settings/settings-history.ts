import 'server-only';
import { inArray, sql } from 'drizzle-orm';
import { legislatures } from '@/db/schema/legislatures';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import { type NounHistory, ref } from '@/lib/history/history-fields';
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
		partnership_kinds: ({ db }, ids, locale) =>
			db
				.select({ id: partnershipKinds.id, name: inLanguage(partnershipKinds.label, locale) })
				.from(partnershipKinds)
				.where(inArray(partnershipKinds.id, ids)),
		topics: ({ db }, ids, locale) =>
			db
				.select({ id: topics.id, name: inLanguage(topics.label, locale) })
				.from(topics)
				.where(inArray(topics.id, ids)),
		legislatures: ({ db }, ids) =>
			db
				.select({ id: legislatures.id, name: sql<string>`${legislatures.label}` })
				.from(legislatures)
				.where(inArray(legislatures.id, ids)),
	},
};
