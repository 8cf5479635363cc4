import { type Said, said, type Text } from './facts';

type Day = string | number;
/** Days as strings, or counted from today; a signatory is a territory, or an organisation after `org:`, then a person and the office then. */
export type AgreementSeed = ({ published?: false; title: Text } | { published: true; title: Said }) & {
	kind: 'charter' | 'joint_declaration' | 'work_programme' | 'memorandum' | 'accession';
	partnerships: string[];
	signatories: [party: string, person?: string, office?: string][];
	signedOn?: string;
	signedAt?: string;
	visit?: string;
	inForceFrom?: Day;
	endsOn?: Day;
	tacit?: number;
	notice?: number;
	terminated?: [on: string, reason: string];
	predecessor?: string;
	open?: boolean;
	text?: Text;
	file?: string;
	notes?: string;
	/** The line of the ledger that it is, in each of its partnerships. */
	line?: 'founded' | 'renewed' | 'declaration';
	followUps?: {
		text: string;
		owner: 'ours' | 'theirs';
		responsible?: string;
		due: number;
		done?: number;
		outcome?: string;
	}[];
};

/** As the facts have them. */
const known: Record<string, AgreementSeed> = {
	integration: {
		title: said(
			['agreement-01', 'agreement-02'],
			'Erklärung zur Zusammenarbeit im Integrationsbereich',
			'Declaration on cooperation in integration',
		),
		kind: 'joint_declaration',
		partnerships: ['emilia-romagna'],
		signatories: [['hessen'], ['emilia-romagna']],
		signedOn: '2017-10',
		visit: 'festakt-2017',
		open: true,
		line: 'declaration',
		published: true,
		notes:
			'Beim Festakt zum 25-jährigen Bestehen unterzeichnet; steht allen weiteren Partnerregionen offen. Wer unterzeichnet hat, ist noch nachzutragen.',
	},
	'jaroslawl-1999': {
		title: { de: 'Erneuerung der Partnerschaft', en: 'Renewal of the partnership' },
		kind: 'joint_declaration',
		partnerships: ['jaroslawl'],
		signatories: [['hessen'], ['jaroslawl']],
		signedOn: '1999-09-27',
		line: 'renewed',
		notes: 'Bekannt ist der Tag der Erneuerung; die Art des Dokuments ist noch zu prüfen.',
	},
};

const invented =
	'Erfundenes Beispiel, nicht zur Veröffentlichung: Eine solche Vereinbarung gibt es nicht; Daten und Fristen zeigen, was das Programm daraus ableitet.';

const examples: Record<string, AgreementSeed> = {
	'programm-2019': {
		title: { de: 'Arbeitsprogramm Umwelt und Klima 2019–2022 (Beispiel)' },
		kind: 'work_programme',
		partnerships: ['wielkopolska'],
		signatories: [
			['hessen', 'muster', 'Referentin'],
			['wielkopolska', 'przyklad'],
		],
		signedOn: '2019-03',
		endsOn: '2022-12-31',
		notes: invented,
	},
	'programm-2023': {
		title: {
			de: 'Arbeitsprogramm Umwelt und Klima (Beispiel)',
			en: 'Work programme on environment and climate (example)',
		},
		kind: 'work_programme',
		partnerships: ['wielkopolska'],
		signatories: [
			['hessen', 'muster', 'Leiterin'],
			['wielkopolska', 'wzor'],
		],
		signedOn: '2023-02-14',
		signedAt: 'Posen',
		inForceFrom: '2023-03-01',
		endsOn: 75,
		tacit: 24,
		notice: 1,
		predecessor: 'programm-2019',
		file: 'StK-EU 12.04/7',
		text: {
			de: 'Fachaustausch zu Klimaschutzplänen und Abfallwirtschaft, zwei Arbeitstreffen im Jahr.\n\nVerlängert sich um zwei Jahre, wenn keine Seite kündigt.',
		},
		notes: invented,
		followUps: [
			{
				text: 'Bericht zur Halbzeit des Arbeitsprogramms',
				owner: 'ours',
				responsible: 'Bernd Beispiel',
				due: 6,
			},
			{ text: 'Fachleute für das Arbeitstreffen benennen', owner: 'theirs', due: -9 },
			{
				text: 'Muster eines Klimaschutzplans übersenden',
				owner: 'ours',
				due: -60,
				done: -64,
				outcome: 'Mit Erläuterungen auf Polnisch übersandt.',
			},
		],
	},
	berufsbildung: {
		title: { de: 'Absichtserklärung Berufliche Bildung (Beispiel)' },
		kind: 'memorandum',
		partnerships: ['emilia-romagna', 'wielkopolska', 'nouvelle-aquitaine'],
		signatories: [
			['hessen', 'exempel', 'Staatssekretärin'],
			['emilia-romagna', 'esempio', 'Leiter der Abteilung Internationales'],
			['wielkopolska'],
			['nouvelle-aquitaine'],
		],
		signedOn: '2024-09-18',
		signedAt: 'Brüssel',
		endsOn: 24,
		notice: 3,
		notes: invented,
	},
	'verwaltung-2021': {
		title: { de: 'Vereinbarung über Hospitationen (Beispiel)' },
		kind: 'memorandum',
		partnerships: ['nouvelle-aquitaine'],
		signatories: [['hessen'], ['org:region-na', 'modele']],
		signedOn: '2021-06',
		notes: invented,
	},
	'verwaltung-neu': {
		title: { de: 'Vereinbarung über Hospitationen, Neufassung (Beispiel)' },
		kind: 'memorandum',
		partnerships: ['nouvelle-aquitaine'],
		signatories: [['hessen'], ['org:region-na']],
		endsOn: 1500,
		tacit: 12,
		notice: 6,
		predecessor: 'verwaltung-2021',
		notes: `${invented} Entwurf, noch nicht unterzeichnet.`,
	},
	'jugend-2016': {
		title: { de: 'Arbeitsprogramm Jugendaustausch 2016–2020 (Beispiel)' },
		kind: 'work_programme',
		partnerships: ['bursa'],
		signatories: [['hessen'], ['bursa-provinz']],
		signedOn: '2016',
		endsOn: '2020-12-31',
		notes: invented,
	},
	'west-1988': {
		title: { de: 'Partnerschaftsurkunde (Beispiel)' },
		kind: 'charter',
		partnerships: ['beispiel-west'],
		signatories: [['hessen'], ['beispiel-west']],
		signedOn: '1988-05-12',
		line: 'founded',
		notes: invented,
	},
	'west-1998': {
		title: { de: 'Erneuerung der Partnerschaft (Beispiel)' },
		kind: 'charter',
		partnerships: ['beispiel-west'],
		signatories: [['hessen'], ['beispiel-west']],
		signedOn: '1998-05-12',
		terminated: ['2014-12-31', 'Beispiel für einen Grund: im Einvernehmen beendet'],
		predecessor: 'west-1988',
		line: 'renewed',
		notes: invented,
	},
};

export const agreements: Record<string, AgreementSeed> = { ...known, ...examples };
