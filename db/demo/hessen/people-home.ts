import type { PersonSeed } from './person-seed';

export const inHessen: Record<string, PersonSeed> = {
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
