type Text = { de: string; en: string };

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

export type ProgrammeSeed = {
	name: Text;
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
	fields: Text[];
	description: Text;
	notes: string;
	published: boolean;
	rounds: Record<string, RoundSeed>;
};

const assumed = 'Richtung, Durchgänge, Tage und Plätze sind Beispiele; die Quelle nennt nur das Programm.';
const example = {
	de: 'Richtung, Durchgänge, Tage und Plätze auf dieser Seite sind Beispiele.',
	en: 'Direction, rounds, days and places on this page are examples.',
};
const text = (de: string, en: string): Text => ({
	de: `${de}\n\n${example.de}`,
	en: `${en}\n\n${example.en}`,
});

/** What the office's page names is true; all rounds are invented. */
export const programmes: Record<string, ProgrammeSeed> = {
	'lehrlingsaustausch-wielkopolska': {
		name: { de: 'Lehrlingsaustausch mit Wielkopolska', en: 'Apprentice exchange with Wielkopolska' },
		group: 'apprentices',
		direction: 'both',
		status: 'running',
		partnerships: ['wielkopolska'],
		organisations: ['hwk', 'cech-wlkp', 'schule'],
		fields: [
			{ de: 'Tischler', en: 'Carpenters' },
			{ de: 'Friseure', en: 'Hairdressers' },
			{ de: 'Mechatroniker', en: 'Mechatronics technicians' },
		],
		description: text(
			'Auszubildende aus Hessen lernen Betriebe in Wielkopolska kennen, Auszubildende aus Wielkopolska kommen nach Hessen. Der Austausch richtet sich an Tischler, Friseure und Mechatroniker.',
			'Apprentices from Hesse get to know companies in Wielkopolska, and apprentices from Wielkopolska come to Hesse. The exchange is for carpenters, hairdressers and mechatronics technicians.',
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
		name: { de: 'Lehrlingsaustausch mit der Emilia-Romagna', en: 'Apprentice exchange with Emilia-Romagna' },
		group: 'apprentices',
		direction: 'both',
		status: 'planned',
		partnerships: ['emilia-romagna'],
		organisations: ['hwk', 'regione-er'],
		fields: [],
		description: text(
			'Ein Lehrlingsaustausch mit der Emilia-Romagna ist im Aufbau. Er gehört zur Zusammenarbeit in der beruflichen Bildung, in der es auch um die Einführung eines dualen Bildungssystems geht.',
			'An exchange of apprentices with Emilia-Romagna is being set up. It is part of the cooperation in vocational training, which is also about introducing a dual system.',
		),
		notes: assumed,
		published: true,
		rounds: { 'er-pilot': { status: 'draft', label: 'Erster Durchgang (Beispiel)', out: 2 } },
	},
	'bedienstetenaustausch-nouvelle-aquitaine': {
		name: {
			de: 'Bedienstetenaustausch mit Nouvelle-Aquitaine',
			en: 'Exchange of civil servants with Nouvelle-Aquitaine',
		},
		group: 'civil_servants',
		direction: 'alternating',
		status: 'running',
		partnerships: ['nouvelle-aquitaine'],
		organisations: ['stk', 'region-na'],
		fields: [],
		description: text(
			'Bedienstete beider Verwaltungen arbeiten für einige Wochen in einer Dienststelle der anderen Region mit.',
			'Civil servants of both administrations work in an office of the other region for some weeks.',
		),
		notes: assumed,
		published: true,
		rounds: {
			'na-closed': { status: 'open', apply: [-60, -6], stay: [65, 86], out: 3, retain: 450 },
			'na-done': { status: 'completed', apply: [-330, -290], stay: [-220, -199], in: 2, retain: 160 },
		},
	},
	'praktika-von-auszubildenden': {
		name: { de: 'Praktika von Auszubildenden', en: 'Internships of apprentices' },
		group: 'apprentices',
		direction: 'out',
		status: 'running',
		partnerships: [],
		organisations: ['hwk', 'ihk', 'schule'],
		fields: [],
		description: text(
			'Handwerkskammern, Industrie- und Handelskammern und berufliche Schulen arbeiten in der beruflichen Bildung zusammen: Auszubildende gehen für ein Praktikum in einen Betrieb der Partnerregion.',
			'Chambers of crafts, chambers of industry and commerce and vocational schools work together in vocational training: apprentices go to a company in the partner region for an internship.',
		),
		notes: `${assumed} Sie nennt auch keine einzelne Partnerregion.`,
		published: true,
		rounds: {
			'praktika-announced': { status: 'open', apply: [12, 54], stay: [170, 190], out: 8, retain: 560 },
			'praktika-done': { status: 'completed', apply: [-300, -260], stay: [-150, -130], out: 6, retain: 230 },
		},
	},
	'hessisches-literaturstipendium': {
		name: { de: 'Hessisches Literaturstipendium', en: 'Hessian literature scholarship' },
		group: 'writers',
		direction: 'both',
		status: 'running',
		partnerships: [],
		organisations: [],
		fields: [],
		description: text(
			'Das Hessische Literaturstipendium gehört zu den gemeinsamen Projekten mit den Partnerregionen: Schreibende sind für einige Wochen zu Gast in der anderen Region.',
			'The Hessian literature scholarship is one of the projects shared with the partner regions: writers are guests in the other region for some weeks.',
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
		name: { de: 'Fachkräfteaustausch mit Bursa', en: 'Exchange of experts with Bursa' },
		group: 'experts',
		direction: 'both',
		status: 'running',
		partnerships: ['bursa'],
		organisations: ['ihk', 'handel-bursa'],
		fields: [],
		description: text(
			'Fachkräfte aus Hessen und der Provinz Bursa lernen die Arbeit der anderen Seite kennen.',
			'Experts from Hesse and the province of Bursa get to know how the other side works.',
		),
		notes: assumed,
		published: true,
		rounds: {
			'bursa-due': { status: 'closed', apply: [-160, -110], stay: [-40, -27], in: 4, retain: 340 },
		},
	},
	'jugendaustausch-bursa': {
		name: { de: 'Jugendaustausch mit Bursa', en: 'Youth exchange with Bursa' },
		group: 'youth',
		direction: 'both',
		status: 'running',
		partnerships: ['bursa'],
		organisations: [],
		fields: [],
		description: text(
			'Jugendliche aus Hessen und der Provinz Bursa besuchen einander.',
			'Young people from Hesse and the province of Bursa visit each other.',
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
		name: {
			de: 'Jugend- und Kulturaustausch mit Jaroslawl',
			en: 'Youth and culture exchange with Yaroslavl',
		},
		group: 'youth',
		direction: 'both',
		status: 'running',
		partnerships: ['jaroslawl'],
		organisations: ['oblast'],
		fields: [],
		description: text(
			'Jugend- und Kulturaustausch mit der Oblast Jaroslawl, getragen von vielen Vereinen.',
			'Youth and culture exchange with the oblast of Yaroslavl, carried by many associations.',
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
