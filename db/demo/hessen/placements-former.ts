import { type PlacementSeed, type RoundPlacements, usualCosts } from './placement-seed';

type Name = PlacementSeed['who'];
type Rest = Omit<PlacementSeed, 'who' | 'applied' | 'status'> & Partial<PlacementSeed>;

/** People who were there from the first to the last day. */
const done = (names: Name[], rest: Rest): PlacementSeed[] =>
	names.map((who, index) => ({ applied: 3 + index * 4, status: 'completed', ...rest, who }));

const wielkopolska = { home: 'schule', host: 'cech-wlkp', days: [0, 13] } as const;
const hessen = { home: 'cech-wlkp', host: 'hwk', days: [0, 13] } as const;

/** Rounds that are over; whoever took part is invented. */
export const formerPlacements: Record<string, RoundPlacements> = {
	'wlkp-done': {
		placements: [
			...done(
				[
					['Clara', 'Mustermann'],
					['Luis', 'Vorlage'],
				],
				{ ...wielkopolska, way: 'out', field: 'Mechatroniker', days: [0, 13], costs: usualCosts },
			),
			...done([['Hanna', 'Platzhalter']], {
				...{ ...wielkopolska, way: 'out', field: 'Tischler', days: [0, 13] },
				stays: [
					{ place: 'Posen', days: [0, 6] },
					{ place: 'Kalisch', days: [7, 13] },
				],
			}),
			...done(
				[
					['Szymon', 'Przykład'],
					['Hania', 'Próbka'],
					['Antoni', 'Wzór'],
				],
				{ ...hessen, way: 'in', field: 'Friseure', days: [0, 13], costs: usualCosts },
			),
			{
				...{ who: ['Lukas', 'Exempel'], way: 'out', field: 'Tischler', applied: 30, status: 'withdrawn' },
				home: 'schule',
			},
			{ who: ['Amelia', 'Wzór'], way: 'in', field: 'Friseure', applied: 44, status: 'rejected' },
		],
	},
	'na-done': {
		placements: done(
			[
				['Camille', 'Exemple'],
				['Hugo', 'Échantillon'],
			],
			{
				...{ way: 'in', home: 'region-na', host: 'stk', days: [0, 21] },
				costs: [
					{ item: 'travel', payer: 'home', amount: 390 },
					{ item: 'accommodation', payer: 'office', amount: 1260 },
				],
			},
		),
	},
	'praktika-done': {
		placements: [
			...done(
				[
					['Amira', 'Muster'],
					['David', 'Probe'],
					['Frieda', 'Beispiel'],
					['Oskar', 'Leseprobe'],
				],
				{ way: 'out', home: 'schule', host: 'cech-wlkp', days: [0, 20], costs: usualCosts },
			),
			{
				...{ who: ['Nils', 'Vorlage'], way: 'out', home: 'schule', host: 'cech-wlkp', applied: 20 },
				...{ status: 'broken_off', days: [0, 20], brokenOff: -4 },
				reason: 'Vor der Abreise: der Betrieb in der Partnerregion hat abgesagt.',
			},
		],
	},
	'literatur-done': {
		placements: [
			...done([['Giorgia', 'Campione']], { way: 'in', field: 'Lyrik', host: 'stk', days: [0, 60] }),
			...done([['Henning', 'Mustermann']], { way: 'out', field: 'Prosa', host: 'regione-er', days: [0, 60] }),
		],
	},
	'bursa-due': {
		placements: [
			...done([['Deniz', 'Örnek']], { way: 'in', home: 'handel-bursa', host: 'ihk', days: [0, 13] }),
			...done(
				[
					['Selin', 'Numune'],
					['Kerem', 'Örnek'],
				],
				{
					...{ way: 'in', home: 'handel-bursa', host: 'ihk', days: [0, 13], status: 'placed' },
					costs: [{ item: 'travel', payer: 'home' }],
				},
			),
		],
	},
	'bursa-jugend-cancelled': {
		placements: [
			{ who: ['Aylin', 'Numune'], way: 'in', applied: 5, status: 'withdrawn' },
			{ who: ['Leo', 'Muster'], way: 'out', applied: 9, status: 'withdrawn' },
		],
	},
	'jaroslawl-2019': {
		placements: [
			...done(
				[
					['Anna', 'Primerowa'],
					['Iwan', 'Obraszow'],
				],
				{ way: 'in', host: 'partnerverein', days: [0, 11] },
			),
			...done([['Marie', 'Platzhalter']], { way: 'out', host: 'freunde', days: [0, 11] }),
		],
	},
	'kunst-done': {
		placements: done(
			[
				['Robin', 'Sample'],
				['Kim', 'Placeholder'],
			],
			{
				...{ way: 'in', field: 'Bildhauerei', host: 'stk', days: [0, 30] },
				...{ notes: 'Mappe eingereicht (Beispiel).', costs: usualCosts },
			},
		),
	},
};
