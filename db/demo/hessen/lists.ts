import { said } from './facts';
import { legalTexts } from './legal-texts';

export const topics: [key: string, de: string, en: string][] = [
	['vocational_training', 'Berufliche Bildung', 'Vocational training'],
	['dual_training', 'Duale Ausbildung', 'Dual training'],
	['higher_education', 'Hochschule', 'Higher education'],
	['research', 'Wissenschaft und Forschung', 'Science and research'],
	['health', 'Gesundheit', 'Health'],
	['dementia', 'Demenztherapie', 'Dementia therapy'],
	['economy', 'Wirtschaft', 'Economy'],
	['creative_industries', 'Kreativwirtschaft', 'Creative industries'],
	['energy', 'Energie', 'Energy'],
	['climate', 'Umwelt- und Klimaschutz', 'Environment and climate'],
	['waste', 'Abfallwirtschaft', 'Waste management'],
	['transport', 'Verkehr', 'Transport'],
	['regional_brands', 'Regionalmarken', 'Regional brands'],
	['youth', 'Jugendaustausch', 'Youth exchange'],
	['experts', 'Fachkräfteaustausch', 'Exchange of experts'],
	['citizens', 'Bürgerbegegnungen', 'Encounters of citizens'],
	['culture', 'Kultur', 'Culture'],
	['volunteering', 'Ehrenamt und Vereine', 'Volunteering and associations'],
	['peace', 'Friedensbildung', 'Peace education'],
	['integration', 'Integration', 'Integration'],
	['administration', 'Bedienstetenaustausch', 'Exchange of civil servants'],
	['europe', 'Europapolitik', 'European policy'],
];

export const legislatures = [
	{ label: '19. Wahlperiode (Hessischer Landtag)', from: '2014-01-18', to: '2019-01-17' },
	{ label: '20. Wahlperiode (Hessischer Landtag)', from: '2019-01-18', to: '2024-01-17' },
	{ label: '21. Wahlperiode (Hessischer Landtag)', from: '2024-01-18', to: null },
];

export const officeTexts = {
	name: {
		de: 'Kooperationsbüro in der Hessischen Staatskanzlei',
		en: 'Cooperation office in the State Chancellery of Hesse',
	},
	siteTitle: { de: 'Internationale Zusammenarbeit', en: 'International cooperation' },
	intro: said(
		['partnership-group-04', 'partnership-06', 'partnership-07', 'partnership-08'],
		'Fünf Regionalpartnerschaften in Europa und drei Kooperationen in den Vereinigten Staaten und in China verbinden Hessen mit der Welt. Hier steht, mit wem, seit wann und woran gemeinsam gearbeitet wird, und wer zuletzt bei wem zu Besuch war. Dieses Portal ist eine Demonstration: Die Partnerschaften, ihre Daten und Schwerpunkte und die Namen der Programme stehen so in veröffentlichten Dokumenten von 2017 und früher; der heutige Stand kann ein anderer sein. Besuche, Personen, Dienstsitze, Kontakte und Ausschreibungen sind erfunden, ebenso alles, was als Beispiel bezeichnet ist.',
		'Five regional partnerships in Europe and three cooperations in the United States and China connect Hesse with the world. Here you can see with whom, since when and on what we work together, and who visited whom lately. This site is a demonstration: the partnerships, their dates and topics and the names of the programmes come from published documents of 2017 and earlier; today’s state may differ. Visits, people, seats and contacts of representatives and calls for applications are invented, and so is all that is called an example.',
	),
	contact: 'Kooperationsbüro (Demonstration), Musterstraße 1, 65183 Wiesbaden, kooperationsbuero@example.org',
	address: 'Kooperationsbüro (Demonstration)\nMusterstraße 1\n65183 Wiesbaden',
	email: 'kooperationsbuero@example.org',
	phone: '+49 611 0000-0',
	...legalTexts,
};

/** One account per role, and a second representative who must not see the first one's partnership. */
export const users: {
	name: string;
	email: string;
	role: 'admin' | 'manager' | 'staff' | 'reader' | 'representative';
	locale?: 'de' | 'en';
	partnerships?: string[];
	inactive?: true;
}[] = [
	{ name: 'Ada Amtmann-Muster', email: 'ada.amtmann@example.org', role: 'admin' },
	{ name: 'Martina Muster', email: 'martina.muster@example.org', role: 'manager' },
	{ name: 'Bernd Beispiel', email: 'bernd.beispiel@example.org', role: 'staff' },
	{ name: 'Lena Leseprobe', email: 'lena.leseprobe@example.org', role: 'reader' },
	{
		name: 'Anna Przykład',
		email: 'anna.przyklad@example.org',
		role: 'representative',
		partnerships: ['wielkopolska'],
	},
	{
		name: 'Jean Exemple',
		email: 'jean.exemple@example.org',
		role: 'representative',
		partnerships: ['nouvelle-aquitaine'],
	},
	{ name: 'Volker Vorlage', email: 'volker.vorlage@example.org', role: 'staff', inactive: true },
];
