import type { FactKey } from './facts';

export type TerritorySeed = {
	kind: 'country' | 'region' | 'province' | 'county' | 'municipality';
	country: string;
	parent?: string;
	home?: true;
	code?: string;
	at?: [lat: number, lon: number];
	wikidata?: string;
	notes?: string;
	names: Record<string, string>;
	aliases?: [locale: string, name: string][];
	former?: { locale: string; name: string; from?: string; to?: string; facts: FactKey[] }[];
};

const country = (code: string, de: string, en: string, own: Record<string, string> = {}) =>
	({ kind: 'country', country: code, code, names: { de, en, ...own } }) satisfies TerritorySeed;

export const regions: Record<string, TerritorySeed> = {
	de: country('DE', 'Deutschland', 'Germany'),
	be: country('BE', 'Belgien', 'Belgium', { fr: 'Belgique', nl: 'België' }),
	at: country('AT', 'Österreich', 'Austria'),
	es: country('ES', 'Spanien', 'Spain', { es: 'España' }),
	fr: country('FR', 'Frankreich', 'France', { fr: 'France' }),
	it: country('IT', 'Italien', 'Italy', { it: 'Italia' }),
	hu: country('HU', 'Ungarn', 'Hungary', { hu: 'Magyarország' }),
	pl: country('PL', 'Polen', 'Poland', { pl: 'Polska' }),
	ro: country('RO', 'Rumänien', 'Romania', { ro: 'România' }),
	ru: {
		...country('RU', 'Russische Föderation', 'Russian Federation', { ru: 'Российская Федерация' }),
		aliases: [
			['de', 'Russland'],
			['en', 'Russia'],
		],
	},
	tr: { ...country('TR', 'Türkei', 'Türkiye', { tr: 'Türkiye' }), aliases: [['en', 'Turkey']] },
	us: {
		...country('US', 'Vereinigte Staaten', 'United States'),
		aliases: [
			['de', 'USA'],
			['en', 'USA'],
		],
	},
	cn: country('CN', 'China', 'China', { zh: '中国' }),
	hessen: {
		kind: 'region',
		country: 'DE',
		parent: 'de',
		home: true,
		code: 'DE-HE',
		at: [50.6, 9.0],
		wikidata: 'Q1199',
		notes: 'NUTS: DE7',
		names: { de: 'Hessen', en: 'Hesse' },
		aliases: [['en', 'Hessen']],
	},
	jaroslawl: {
		kind: 'region',
		country: 'RU',
		parent: 'ru',
		code: 'RU-YAR',
		at: [57.9, 39.0],
		names: { de: 'Oblast Jaroslawl', en: 'Yaroslavl Oblast', ru: 'Ярославская область' },
		aliases: [
			['de', 'Jaroslawl'],
			['de', 'Jaroslavl'],
			['en', 'Yaroslavl'],
			['en', 'Yaroslavl Region'],
			['ru', 'Ярославль'],
		],
	},
	'emilia-romagna': {
		kind: 'region',
		country: 'IT',
		parent: 'it',
		code: 'IT-45',
		at: [44.5, 11.0],
		wikidata: 'Q1263',
		notes: 'NUTS: ITH5',
		names: { de: 'Emilia-Romagna', en: 'Emilia-Romagna', it: 'Emilia-Romagna' },
		aliases: [
			['de', 'Emilia Romagna'],
			['de', 'Region Emilia-Romagna'],
			['it', 'Regione Emilia-Romagna'],
		],
	},
	'nouvelle-aquitaine': {
		kind: 'region',
		country: 'FR',
		parent: 'fr',
		code: 'FR-NAQ',
		at: [45.2, 0.2],
		wikidata: 'Q18678082',
		notes: 'NUTS: FRI. Entstanden am 1. Januar 2016 aus Aquitaine, Limousin und Poitou-Charentes.',
		names: { de: 'Nouvelle-Aquitaine', en: 'Nouvelle-Aquitaine', fr: 'Nouvelle-Aquitaine' },
		aliases: [
			['de', 'Nouvelle Aquitaine'],
			['de', 'Neu-Aquitanien'],
			['en', 'New Aquitaine'],
		],
		former: [
			{
				locale: 'fr',
				name: 'Aquitaine-Limousin-Poitou-Charentes',
				from: '2016-01-01',
				to: '2016-09',
				facts: ['merger-2016', 'name-2016'],
			},
		],
	},
	aquitaine: {
		kind: 'region',
		country: 'FR',
		parent: 'fr',
		code: 'FR-B',
		at: [44.4, -0.2],
		wikidata: 'Q1179',
		names: { de: 'Aquitaine', en: 'Aquitaine', fr: 'Aquitaine' },
		aliases: [['de', 'Aquitanien']],
	},
	limousin: {
		kind: 'region',
		country: 'FR',
		parent: 'fr',
		code: 'FR-L',
		at: [45.7, 1.6],
		names: { de: 'Limousin', en: 'Limousin', fr: 'Limousin' },
	},
	'poitou-charentes': {
		kind: 'region',
		country: 'FR',
		parent: 'fr',
		code: 'FR-T',
		at: [46.1, -0.1],
		names: { de: 'Poitou-Charentes', en: 'Poitou-Charentes', fr: 'Poitou-Charentes' },
	},
	wielkopolska: {
		kind: 'region',
		country: 'PL',
		parent: 'pl',
		code: 'PL-30',
		at: [52.3, 17.2],
		wikidata: 'Q54187',
		notes: 'NUTS: PL41',
		names: { de: 'Wielkopolska', en: 'Wielkopolska', pl: 'Województwo wielkopolskie' },
		aliases: [
			['de', 'Woiwodschaft Wielkopolska'],
			['de', 'Großpolen'],
			['de', 'Woiwodschaft Großpolen'],
			['en', 'Greater Poland'],
			['pl', 'Wielkopolska'],
		],
	},
	'bursa-provinz': {
		kind: 'province',
		country: 'TR',
		parent: 'tr',
		code: 'TR-16',
		at: [40.1, 29.1],
		names: { de: 'Provinz Bursa', en: 'Bursa Province', tr: 'Bursa ili' },
	},
	wisconsin: {
		kind: 'region',
		country: 'US',
		parent: 'us',
		code: 'US-WI',
		at: [44.5, -89.5],
		wikidata: 'Q1537',
		names: { de: 'Wisconsin', en: 'Wisconsin' },
	},
	jiangxi: {
		kind: 'province',
		country: 'CN',
		parent: 'cn',
		code: 'CN-JX',
		at: [27.6, 116.0],
		wikidata: 'Q57052',
		names: { de: 'Provinz Jiangxi', en: 'Jiangxi Province', zh: '江西省' },
		aliases: [['zh', '江西']],
	},
	hunan: {
		kind: 'province',
		country: 'CN',
		parent: 'cn',
		code: 'CN-HN',
		at: [27.6, 111.7],
		wikidata: 'Q45761',
		names: { de: 'Provinz Hunan', en: 'Hunan Province', zh: '湖南省' },
		aliases: [['zh', '湖南']],
	},
};

/** The merger of 2016, from which Nouvelle-Aquitaine emerged. */
export const successions = ['aquitaine', 'limousin', 'poitou-charentes'].map((from) => ({
	from,
	to: 'nouvelle-aquitaine',
	on: '2016-01-01',
	kind: 'merge' as const,
	facts: ['merger-2016'] satisfies FactKey[],
}));
