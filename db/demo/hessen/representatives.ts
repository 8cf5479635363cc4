import type { FactKey } from './facts';

type Contact = { name?: string; email?: string; phone?: string; text?: { de: string; en?: string } };

/** Days as strings, or counted from today. */
type DayOf = string | number;

export type RepresentativeSeed = {
	partnership: string;
	person: string;
	organisation: string;
	seat: string;
	from: string;
	until?: DayOf;
	role?: 'principal' | 'deputy';
	contact?: Contact;
	absences?: { from: number; until: number; by?: string; note?: string }[];
};

type PostSeed = {
	/** Where the sources know of a representative; without one the post is an example. */
	fact?: FactKey;
	seat: string;
	organisation?: string;
	languages: string[];
	tasks: string;
	contact?: Contact;
};

const tasks = `Ansprechperson für Verwaltung, Kammern, Hochschulen und Vereine beider Seiten.
Vorbereitung und Begleitung von Delegationen.
Monatsbericht an die Staatskanzlei.`;

/** Facts: there is one in each of four regions, and none is named in Emilia-Romagna. All else that is said of the posts is invented. */
export const posts: Record<string, PostSeed> = {
	wielkopolska: {
		fact: 'representative-04',
		seat: 'Poznań',
		organisation: 'urzad-wlkp',
		languages: ['pl', 'de', 'en'],
		tasks,
		contact: {
			email: 'hessen.poznan@example.org',
			phone: '+48 61 000 00 00',
			text: { de: 'Sprechzeit dienstags von 9 bis 12 Uhr.', en: 'Office hours on Tuesdays from 9 to 12.' },
		},
	},
	'nouvelle-aquitaine': {
		fact: 'representative-03',
		seat: 'Bordeaux',
		organisation: 'region-na',
		languages: ['fr', 'de'],
		tasks,
		contact: { email: 'hesse.bordeaux@example.org' },
	},
	bursa: {
		fact: 'representative-01',
		seat: 'Bursa',
		organisation: 'handel-bursa',
		languages: ['tr', 'de'],
		tasks,
		contact: { email: 'hessen.bursa@example.org', phone: '+90 224 000 00 00' },
	},
	jaroslawl: {
		fact: 'representative-02',
		seat: 'Jaroslawl',
		organisation: 'oblast',
		languages: ['ru', 'de'],
		tasks,
	},
	// Vacant, which no post of the facts is; the partnership is invented and stays internal.
	'beispiel-sued': { seat: 'Beispielstadt', languages: ['de'], tasks },
};

/** The persons are invented. A name is public only where it stands in the contact. */
export const representatives: RepresentativeSeed[] = [
	{
		partnership: 'wielkopolska',
		person: 'przyklad',
		organisation: 'urzad-wlkp',
		seat: 'Poznań',
		from: '2021-03-01',
		contact: { name: 'Anna Przykład', email: 'anna.przyklad@example.org' },
		absences: [
			{ from: -120, until: -107 },
			{ from: -1, until: 5 },
		],
	},
	{
		partnership: 'wielkopolska',
		person: 'probka',
		organisation: 'cech-wlkp',
		seat: 'Poznań',
		from: '2023-01-01',
		role: 'deputy',
	},
	{
		partnership: 'nouvelle-aquitaine',
		person: 'exemple',
		organisation: 'region-na',
		seat: 'Bordeaux',
		from: '2022-09-01',
		until: 25,
	},
	{
		partnership: 'bursa',
		person: 'numune',
		organisation: 'handel-bursa',
		seat: 'Bursa',
		from: '2012-01-01',
		until: '2023-01-31',
	},
	{
		partnership: 'bursa',
		person: 'ornek',
		organisation: 'handel-bursa',
		seat: 'Bursa',
		from: '2023-02-01',
		contact: { name: 'Deniz Örnek', email: 'deniz.oernek@example.org' },
		absences: [{ from: 10, until: 20 }],
	},
	{
		partnership: 'jaroslawl',
		person: 'primerow',
		organisation: 'oblast',
		seat: 'Jaroslawl',
		from: '2010-01-01',
	},
];
