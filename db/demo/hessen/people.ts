/** `held` reads: organisation, function, from, until; without dates since unknown and still. */
export type PersonSeed = {
	given?: string;
	family: string;
	title?: string;
	salutation?: 'Frau' | 'Herr';
	languages?: string[];
	notes?: string;
	held: [organisation: string, office: string, from?: string, until?: string][];
};

/** Known from the facts, with the office named there and nothing else. */
export const namedInTheFacts: Record<string, PersonSeed> = {
	bonaccini: {
		given: 'Stefano',
		family: 'Bonaccini',
		salutation: 'Herr',
		notes: 'Leitete im Oktober 2017 die Delegation zum 25-jährigen Bestehen.',
		held: [['regione-er', 'Regionalpräsident (2017)', '2017-10-01', '2017-10-31']],
	},
	lagrave: {
		family: 'Lagrave',
		notes: 'Nur Name und Amt bekannt.',
		held: [['conseil-aquitaine', 'Vizepräsident']],
	},
};

/** The surnames of everybody else: "sample", "example" and "template" in many languages. */
export const demoSurnames = [
	'Muster',
	'Amtmann-Muster',
	'Beispiel',
	'Leseprobe',
	'Vorlage',
	'Probe',
	'Platzhalter',
	'Mustermann',
	'Exempel',
	'Esempio',
	'Modello',
	'Campione',
	'Exemple',
	'Modèle',
	'Échantillon',
	'Przykład',
	'Wzór',
	'Próbka',
	'Örnek',
	'Numune',
	'Primerow',
	'Primerowa',
	'Obraszow',
	'Sample',
	'Example',
	'Placeholder',
	'Shili',
	'Yangben',
];

const inHessen: Record<string, PersonSeed> = {
	muster: {
		given: 'Martina',
		family: 'Muster',
		salutation: 'Frau',
		languages: ['de', 'en', 'it'],
		held: [
			['europa', 'Referentin', '2015-03-01', '2020-06-30'],
			['buero', 'Leiterin', '2020-07-01'],
		],
	},
	beispiel: {
		given: 'Bernd',
		family: 'Beispiel',
		salutation: 'Herr',
		languages: ['de', 'en', 'pl'],
		held: [['buero', 'Referent', '2019-02-01']],
	},
	mustermann: {
		given: 'Theodor',
		family: 'Mustermann',
		title: 'Dr.',
		salutation: 'Herr',
		languages: ['de', 'en', 'fr'],
		held: [
			['landtag', 'Abgeordneter', '2014-01-18', '2019-01-17'],
			['europaausschuss', 'Vorsitzender', '2019-01-18'],
		],
	},
	exempel: {
		given: 'Birgit',
		family: 'Exempel',
		salutation: 'Frau',
		languages: ['de', 'en'],
		held: [['europa', 'Staatssekretärin', '2024-01-18']],
	},
	platzhalter: {
		given: 'Petra',
		family: 'Platzhalter',
		salutation: 'Frau',
		languages: ['de', 'en'],
		held: [['umwelt', 'Referatsleiterin Klimaschutz', '2018-05-01']],
	},
	probe: {
		given: 'Paul',
		family: 'Probe',
		salutation: 'Herr',
		languages: ['de'],
		held: [
			['umwelt', 'Referent Abfallwirtschaft', '2016-01-01', '2023-12-31'],
			['wirtschaft', 'Referatsleiter', '2024-01-01'],
		],
	},
	vorlage: {
		given: 'Verena',
		family: 'Vorlage',
		salutation: 'Frau',
		languages: ['de', 'en'],
		held: [['hwk', 'Leiterin Ausbildung', '2017-09-01']],
	},
	amtmann: {
		given: 'Ada',
		family: 'Amtmann-Muster',
		salutation: 'Frau',
		languages: ['de', 'fr'],
		held: [['stk', 'Protokollchefin', '2021-01-01']],
	},
	darmstadt: {
		given: 'Dagmar',
		family: 'Muster',
		title: 'Dr.',
		salutation: 'Frau',
		languages: ['de', 'it'],
		held: [['darmstadt', 'Leiterin der Fachstelle Demenz', '2018-01-01']],
	},
	kassel: {
		given: 'Konrad',
		family: 'Beispiel',
		salutation: 'Herr',
		languages: ['de', 'it'],
		held: [['kassel', 'Beauftragter für Kreispartnerschaften', '2012-04-01']],
	},
	dolmetsch: {
		given: 'Giulia',
		family: 'Muster',
		salutation: 'Frau',
		languages: ['it', 'de', 'fr'],
		held: [['buero', 'Dolmetscherin (frei)', '2016-01-01']],
	},
};

const abroad: Record<string, PersonSeed> = {
	esempio: {
		given: 'Paolo',
		family: 'Esempio',
		title: 'Dott.',
		salutation: 'Herr',
		languages: ['it', 'en'],
		held: [
			['regione-er', 'Referent für internationale Beziehungen', '2014-01-01', '2021-03-31'],
			['regione-er', 'Leiter der Abteilung Internationales', '2021-04-01'],
		],
	},
	modello: {
		given: 'Chiara',
		family: 'Modello',
		salutation: 'Frau',
		languages: ['it', 'de'],
		held: [['gesundheit-er', 'Fachreferentin Demenz', '2019-10-01']],
	},
	campione: {
		given: 'Luca',
		family: 'Campione',
		salutation: 'Herr',
		languages: ['it'],
		held: [['assemblea-er', 'Abgeordneter', '2020-03-01']],
	},
	montesole: {
		given: 'Elena',
		family: 'Esempio',
		salutation: 'Frau',
		languages: ['it', 'en', 'de'],
		held: [['montesole', 'Pädagogische Leiterin', '2015-09-01']],
	},
	exemple: {
		given: 'Jean',
		family: 'Exemple',
		salutation: 'Herr',
		languages: ['fr', 'de'],
		held: [['region-na', 'Kooperationsbeauftragter Hessens', '2022-09-01']],
	},
	modele: {
		given: 'Camille',
		family: 'Modèle',
		salutation: 'Frau',
		languages: ['fr', 'en'],
		held: [['conseil-na', 'Regionalrätin', '2021-07-02']],
	},
	echantillon: {
		given: 'Luc',
		family: 'Échantillon',
		salutation: 'Herr',
		languages: ['fr'],
		held: [['region-na', 'Leiter Hochschule und Forschung', '2016-01-01', '2024-08-31']],
	},
	przyklad: {
		given: 'Anna',
		family: 'Przykład',
		salutation: 'Frau',
		languages: ['pl', 'de', 'en'],
		held: [['urzad-wlkp', 'Kooperationsbeauftragte Hessens', '2021-03-01']],
	},
	wzor: {
		given: 'Marek',
		family: 'Wzór',
		title: 'Dr inż.',
		salutation: 'Herr',
		languages: ['pl', 'en'],
		held: [['urzad-wlkp', 'Direktor Umwelt', '2018-11-01']],
	},
	probka: {
		given: 'Zofia',
		family: 'Próbka',
		salutation: 'Frau',
		languages: ['pl', 'de'],
		held: [['cech-wlkp', 'Leiterin Lehrlingsaustausch', '2013-01-01']],
	},
	wzorsejmik: {
		given: 'Janusz',
		family: 'Wzór',
		salutation: 'Herr',
		languages: ['pl'],
		held: [['sejmik-wlkp', 'Vizemarschall', '2014-12-01', '2018-11-18']],
	},
	ornek: {
		given: 'Deniz',
		family: 'Örnek',
		salutation: 'Frau',
		languages: ['tr', 'de'],
		held: [['handel-bursa', 'Kooperationsbeauftragte Hessens', '2023-02-01']],
	},
	numune: {
		given: 'Kemal',
		family: 'Numune',
		salutation: 'Herr',
		languages: ['tr', 'de'],
		held: [['handel-bursa', 'Kooperationsbeauftragter Hessens', '2012-01-01', '2023-01-31']],
	},
	valilik: {
		given: 'Elif',
		family: 'Örnek',
		salutation: 'Frau',
		languages: ['tr', 'en'],
		held: [['valilik', 'Leiterin Auslandsbeziehungen', '2019-06-01']],
	},
	primerow: {
		given: 'Iwan',
		family: 'Primerow',
		salutation: 'Herr',
		languages: ['ru', 'de'],
		held: [['oblast', 'Kooperationsbeauftragter Hessens', '2010-01-01']],
	},
	primerowa: {
		given: 'Olga',
		family: 'Primerowa',
		salutation: 'Frau',
		languages: ['ru', 'de'],
		held: [['freunde', 'Vorsitzende', '2009-05-01']],
	},
	sample: {
		given: 'Pat',
		family: 'Sample',
		languages: ['en'],
		held: [['state-wi', 'Director for International Affairs', '2019-01-07']],
	},
	example: {
		given: 'Erin',
		family: 'Example',
		title: 'Prof.',
		salutation: 'Frau',
		languages: ['en', 'de'],
		held: [['uni-wi', 'Beauftragte für den Studierendenaustausch', '2011-08-01']],
	},
	shili: {
		given: 'Wei',
		family: 'Shili',
		salutation: 'Herr',
		languages: ['zh', 'en'],
		held: [['ausland-jx', 'Stellvertretender Leiter', '2020-01-01']],
	},
	yangben: {
		given: 'Lan',
		family: 'Yangben',
		salutation: 'Frau',
		languages: ['zh', 'de'],
		held: [['ausland-hn', 'Abteilungsleiterin Europa', '2017-01-01']],
	},
};

export const people = { ...namedInTheFacts, ...inHessen, ...abroad };
