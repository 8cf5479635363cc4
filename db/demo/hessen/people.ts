import { abroad } from './people-abroad';
import { inHessen } from './people-home';
import type { PersonSeed } from './person-seed';

/** Known from the facts, with the office named there and nothing else. */
const namedInTheFacts: Record<string, PersonSeed> = {
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
	// Nobody knows who it was.
	'N.',
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

export const people: Record<string, PersonSeed> = { ...namedInTheFacts, ...inHessen, ...abroad };
