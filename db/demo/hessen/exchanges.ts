import { type FactKey, type Said, said, type Text } from './facts';

/** Days are counted from the day of filling; `on` are days of the calendar instead. */
export type RoundSeed = {
	status: 'draft' | 'open' | 'closed' | 'completed' | 'cancelled';
	apply?: [number, number];
	stay?: [number, number];
	on?: { apply: [string, string]; stay: [string, string] };
	label?: string;
	in?: number;
	out?: number;
	retain?: number;
	reason?: string;
	notes?: string;
};

type Words =
	| { published: true; name: Said; fields: Said[]; description: Said }
	| { published: false; name: Text; fields: Text[]; description: Text };

export type ProgrammeSeed = Words & {
	group:
		| 'apprentices'
		| 'civil_servants'
		| 'experts'
		| 'youth'
		| 'pupils'
		| 'students'
		| 'artists'
		| 'writers';
	direction: 'in' | 'out' | 'both' | 'alternating';
	status: 'planned' | 'running' | 'ended';
	partnerships: string[];
	organisations: string[];
	notes: string;
	rounds: Record<string, RoundSeed>;
};

const assumed =
	'Richtung, Stand, Durchgänge, Tage und Plätze sind Beispiele; die Quelle nennt nur das Programm.';

/** What the source says of a programme, then what is invented of it. */
const text = (facts: FactKey[], de: string, en: string) =>
	said(
		facts,
		`${de}\n\nRichtung, Stand, Durchgänge, Tage und Plätze auf dieser Seite sind Beispiele.`,
		`${en}\n\nDirection, state, rounds, days and places on this page are examples.`,
	);

/** Names and descriptions are what the source says; all rounds are invented. */
export const programmes: Record<string, ProgrammeSeed> = {
	'lehrlingsaustausch-wielkopolska': {
		name: said('exchange-04', 'Lehrlingsaustausch mit Wielkopolska', 'Apprentice exchange with Wielkopolska'),
		group: 'apprentices',
		direction: 'both',
		status: 'running',
		partnerships: ['wielkopolska'],
		organisations: ['hwk', 'cech-wlkp', 'schule'],
		fields: [
			said('exchange-04', 'Tischler', 'Joiners'),
			said('exchange-04', 'Friseure', 'Hairdressers'),
			said('exchange-04', 'Mechatroniker', 'Mechatronics technicians'),
		],
		description: text(
			['exchange-04'],
			'Hessen und Wielkopolska tauschen Lehrlinge aus: Tischler, Friseure und Mechatroniker.',
			'Hesse and Wielkopolska exchange apprentices: joiners, hairdressers and mechatronics technicians.',
		),
		notes: assumed,
		published: true,
		rounds: {
			'wlkp-next': { status: 'draft', in: 3, out: 0, notes: 'Zahl der Plätze mit der Kammer klären.' },
			'wlkp-open': { status: 'open', apply: [-20, 9], stay: [106, 119], in: 4, out: 4, retain: 480 },
			'wlkp-running': { status: 'open', apply: [-130, -75], stay: [-5, 8], in: 3, out: 5, retain: 370 },
			'wlkp-done': {
				status: 'completed',
				apply: [-420, -370],
				stay: [-290, -277],
				in: 4,
				out: 4,
				retain: 90,
			},
		},
	},
	'lehrlingsaustausch-emilia-romagna': {
		name: said(
			'exchange-05',
			'Lehrlingsaustausch mit der Emilia-Romagna',
			'Apprentice exchange with Emilia-Romagna',
		),
		group: 'apprentices',
		direction: 'both',
		status: 'planned',
		partnerships: ['emilia-romagna'],
		organisations: ['hwk', 'regione-er'],
		fields: [],
		description: text(
			['exchange-05', 'focus-topic-02'],
			'Ein Lehrlingsaustausch mit der Emilia-Romagna ist im Aufbau. Schwerpunkt der Beziehungen ist auch die Einführung eines dualen Bildungssystems.',
			'An exchange of apprentices with Emilia-Romagna is being set up. Introducing a dual system of training is another focus of the relations.',
		),
		notes: assumed,
		published: true,
		rounds: { 'er-pilot': { status: 'draft', label: 'Erster Durchgang (Beispiel)', out: 2 } },
	},
	'bedienstetenaustausch-nouvelle-aquitaine': {
		name: said(
			'exchange-03',
			'Bedienstetenaustausch mit Nouvelle-Aquitaine',
			'Exchange of civil servants with Nouvelle-Aquitaine',
		),
		group: 'civil_servants',
		direction: 'alternating',
		status: 'running',
		partnerships: ['nouvelle-aquitaine'],
		organisations: ['stk', 'region-na'],
		fields: [],
		description: text(
			['exchange-03'],
			'Zu den Schwerpunkten der Beziehungen gehört ein Austausch von Bediensteten mit der Nouvelle-Aquitaine.',
			'An exchange of civil servants with Nouvelle-Aquitaine is among the main topics of the relations.',
		),
		notes: assumed,
		published: true,
		rounds: {
			'na-closed': { status: 'open', apply: [-60, -6], stay: [65, 86], out: 3, retain: 450 },
			'na-done': { status: 'completed', apply: [-330, -290], stay: [-220, -199], in: 2, retain: 160 },
		},
	},
	'praktika-von-auszubildenden': {
		name: said('exchange-01', 'Praktika von Auszubildenden', 'Internships of apprentices'),
		group: 'apprentices',
		direction: 'out',
		status: 'running',
		partnerships: [],
		organisations: ['hwk', 'ihk', 'schule'],
		fields: [],
		description: text(
			['exchange-01'],
			'Handwerkskammern, Industrie- und Handelskammern und berufliche Schulen arbeiten in der beruflichen Bildung zusammen. Dazu gehören Praktika von Auszubildenden.',
			'Chambers of crafts, chambers of industry and commerce and vocational schools work together in vocational training. This includes internships of apprentices.',
		),
		notes: `${assumed} Sie nennt auch keine einzelne Partnerregion.`,
		published: true,
		rounds: {
			'praktika-announced': { status: 'open', apply: [12, 54], stay: [170, 190], out: 8, retain: 560 },
			'praktika-done': { status: 'completed', apply: [-300, -260], stay: [-150, -130], out: 6, retain: 230 },
		},
	},
	'hessisches-literaturstipendium': {
		name: said('exchange-02', 'Hessisches Literaturstipendium', 'Hessian literature scholarship'),
		group: 'writers',
		direction: 'both',
		status: 'running',
		partnerships: [],
		organisations: [],
		fields: [],
		description: text(
			['exchange-02'],
			'Das Hessische Literaturstipendium gehört zu den gemeinsamen Projekten mit den Partnerregionen.',
			'The Hessian literature scholarship is one of the projects shared with the partner regions.',
		),
		notes: `${assumed} Sie spricht von mehreren Partnern, ohne sie zu nennen.`,
		published: true,
		rounds: {
			'literatur-running': {
				status: 'open',
				apply: [-190, -150],
				stay: [-30, 31],
				in: 1,
				out: 1,
				retain: 400,
			},
			'literatur-done': {
				status: 'completed',
				apply: [-560, -520],
				stay: [-400, -340],
				in: 1,
				out: 1,
				retain: 30,
			},
		},
	},
	'fachkraefteaustausch-bursa': {
		name: said('exchange-06a', 'Fachkräfteaustausch mit Bursa', 'Exchange of experts with Bursa'),
		group: 'experts',
		direction: 'both',
		status: 'running',
		partnerships: ['bursa'],
		organisations: ['ihk', 'handel-bursa'],
		fields: [],
		description: text(
			['exchange-06a'],
			'Der Fachkräfteaustausch gehört zu den Schwerpunkten der Beziehungen mit der Provinz Bursa.',
			'The exchange of experts is among the main topics of the relations with Bursa Province.',
		),
		notes: assumed,
		published: true,
		rounds: {
			'bursa-due': { status: 'closed', apply: [-160, -110], stay: [-40, -27], in: 4, retain: 340 },
		},
	},
	'jugendaustausch-bursa': {
		name: said('exchange-06b', 'Jugendaustausch mit Bursa', 'Youth exchange with Bursa'),
		group: 'youth',
		direction: 'both',
		status: 'running',
		partnerships: ['bursa'],
		organisations: [],
		fields: [],
		description: text(
			['exchange-06b'],
			'Der Jugendaustausch gehört zu den Schwerpunkten der Beziehungen mit der Provinz Bursa.',
			'Youth exchange is among the main topics of the relations with Bursa Province.',
		),
		notes: assumed,
		published: true,
		rounds: {
			'bursa-jugend-open': {
				status: 'open',
				apply: [-3, 40],
				stay: [215, 226],
				in: 10,
				out: 10,
				retain: 590,
			},
			'bursa-jugend-cancelled': {
				status: 'cancelled',
				apply: [-210, -180],
				stay: [-100, -90],
				in: 10,
				out: 10,
				reason: 'Zu wenige Anmeldungen (Beispiel)',
			},
		},
	},
	'jugend-und-kulturaustausch-jaroslawl': {
		name: said(
			'exchange-07',
			'Jugend- und Kulturaustausch mit Jaroslawl',
			'Youth and culture exchange with Yaroslavl',
		),
		group: 'youth',
		direction: 'both',
		status: 'running',
		partnerships: ['jaroslawl'],
		organisations: ['oblast'],
		fields: [],
		description: text(
			['exchange-07'],
			'Der Jugend- und Kulturaustausch gehört zu den Schwerpunkten der Beziehungen mit der Oblast Jaroslawl.',
			'Youth and cultural exchange is among the main topics of the relations with Yaroslavl Oblast.',
		),
		notes: `${assumed} Derzeit wird nicht ausgeschrieben.`,
		published: true,
		rounds: {
			'jaroslawl-2019': {
				status: 'completed',
				label: 'Sommer 2019 (Beispiel)',
				on: { apply: ['2019-02-01', '2019-03-31'], stay: ['2019-07-15', '2019-07-26'] },
				in: 12,
				out: 12,
			},
		},
	},
	'beispiel-kunstaustausch': {
		name: { de: 'Beispiel: Kunstaustausch Süd', en: 'Example: artist exchange South' },
		group: 'artists',
		direction: 'in',
		status: 'ended',
		partnerships: ['beispiel-sued'],
		organisations: [],
		fields: [{ de: 'Bildhauerei', en: 'Sculpture' }],
		description: { de: 'Ein erfundenes Programm.', en: 'An invented programme.' },
		notes: 'Frei erfunden.',
		published: false,
		rounds: {
			'kunst-done': { status: 'completed', apply: [-700, -650], stay: [-520, -490], in: 3, retain: -12 },
		},
	},
};
