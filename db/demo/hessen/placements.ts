import { type PlacementSeed, type RoundPlacements, usualCosts } from './placement-seed';
import { formerPlacements } from './placements-former';

const staff = 'bernd.beispiel@example.org';
const manager = 'martina.muster@example.org';
const admin = 'ada.amtmann@example.org';

const [carpenter, hairdresser, mechatronics] = ['Tischler', 'Friseure', 'Mechatroniker'];

/** Apprentices go from the school in Wetzlar, or come by the chamber of Wielkopolska. */
const toWielkopolska = { way: 'out', home: 'schule', host: 'cech-wlkp' } as const;
const toHessen = { way: 'in', home: 'cech-wlkp', host: 'hwk' } as const;

const parted = (first: string, second: string): PlacementSeed['stays'] => [
	{ place: first, days: [0, 6] },
	{ place: second, days: [7, 13] },
];

/** Whoever takes part is invented. */
export const placements: Record<string, RoundPlacements> = {
	...formerPlacements,
	'wlkp-open': {
		reviewers: [staff, manager, admin],
		placements: [
			{
				...{ ...toWielkopolska, who: ['Jonas', 'Muster'], field: mechatronics, applied: 2 },
				...{ status: 'accepted', rank: 1, scores: [5, 4, 5] },
				comment: 'Sehr gute Zeugnisse, lernt Polnisch.',
			},
			{
				...{ ...toWielkopolska, who: ['Lena', 'Beispiel'], field: carpenter, applied: 4 },
				...{ status: 'applied', rank: 2, scores: ['recused', 4, 4] },
				comment: 'Ist mit der Bewerberin verwandt.',
			},
			{
				...{ ...toWielkopolska, who: ['Emre', 'Örnek'], field: mechatronics, applied: 6 },
				...{ status: 'applied', rank: 3, scores: [4, 3, null] },
			},
			{
				...{ ...toWielkopolska, who: ['Sofia', 'Modello'], field: hairdresser, applied: 11 },
				...{ status: 'applied', rank: 4, scores: [3, 5, null], notes: 'Braucht ein barrierefreies Zimmer.' },
			},
			{
				...{ ...toWielkopolska, who: ['Finn', 'Platzhalter'], field: carpenter, applied: 15 },
				...{ status: 'applied', scores: [null, null, null] },
			},
			{
				...{ ...toWielkopolska, who: ['Mia', 'Vorlage'], field: hairdresser, applied: 3 },
				...{ status: 'withdrawn', scores: [null, 3, null] },
			},
			{
				...{ ...toHessen, who: ['Zofia', 'Przykład'], field: hairdresser, applied: 5 },
				...{ status: 'applied', scores: [4, null, null] },
			},
			{
				...{ ...toHessen, who: ['Kacper', 'Wzór'], field: carpenter, applied: 9 },
				...{ status: 'applied', scores: [null, 4, null] },
			},
		],
	},
	'wlkp-running': {
		reviewers: [staff, manager],
		placements: [
			{
				...{ ...toWielkopolska, who: ['Paula', 'Exempel'], field: carpenter, applied: 1 },
				...{ status: 'placed', days: [0, 13], scores: [5, 5], costs: usualCosts },
				stays: [
					{ place: 'Posen', at: 'cech-wlkp', days: [0, 6], note: 'Tischlerei, Anreise am Vortag' },
					{ place: 'Gnesen', days: [7, 13] },
				],
			},
			{
				...{ ...toWielkopolska, who: ['Ben', 'Leseprobe'], field: mechatronics, applied: 8 },
				...{ status: 'placed', days: [0, 13], scores: [4, 4], stays: parted('Posen', 'Gnesen') },
				costs: [
					...usualCosts,
					{ item: 'insurance', payer: 'participant', amount: 24.9 },
					{ item: 'meals', payer: 'host' },
				],
			},
			{
				...{ ...toWielkopolska, who: ['Nele', 'Probe'], field: hairdresser, applied: 12 },
				...{ status: 'placed', days: [0, 13], scores: [3, 4], costs: usualCosts },
			},
			{
				...{ ...toWielkopolska, who: ['Timo', 'Mustermann'], field: carpenter, applied: 20 },
				...{ status: 'broken_off', days: [0, 13], brokenOff: 3, scores: [4, 3], costs: usualCosts },
				reason: 'Erkrankung; die Rückreise hat die Kammer übernommen.',
			},
			{
				...{ ...toWielkopolska, who: ['Ida', 'Muster'], field: mechatronics, applied: 31 },
				...{ status: 'placed', days: [0, 13], scores: [4, 5] },
			},
			{
				...{ ...toWielkopolska, who: ['Max', 'Beispiel'], field: carpenter, applied: 44 },
				...{ status: 'waiting_list', rank: 1, scores: [3, 3] },
			},
			{
				...{ ...toWielkopolska, who: ['Lia', 'Esempio'], field: hairdresser, applied: 50 },
				...{ status: 'waiting_list', rank: 2, scores: [2, 3] },
			},
			{
				...{ ...toHessen, who: ['Maja', 'Próbka'], field: hairdresser, applied: 10 },
				...{
					status: 'placed',
					days: [0, 13],
					stays: parted('Frankfurt am Main', 'Gießen'),
					costs: usualCosts,
				},
			},
			{
				...{ ...toHessen, who: ['Jakub', 'Wzór'], field: mechatronics, applied: 10 },
				...{ status: 'placed', days: [0, 13] },
			},
			{
				...{ ...toHessen, who: ['Oliwia', 'Przykład'], field: carpenter, applied: 57 },
				...{ status: 'rejected', reason: 'Erst nach dem Bewerbungsschluss eingegangen.' },
			},
		],
	},
	'na-closed': {
		reviewers: [staff, manager],
		placements: [
			{
				...{ who: ['Karin', 'Platzhalter'], way: 'out', home: 'umwelt', host: 'region-na', applied: 10 },
				...{ status: 'accepted', rank: 1, scores: [5, 5] },
				costs: [
					{ item: 'travel', payer: 'office', amount: 412 },
					{ item: 'accommodation', payer: 'host' },
				],
			},
			{
				...{ who: ['Stefan', 'Vorlage'], way: 'out', home: 'wirtschaft', host: 'region-na', applied: 14 },
				...{ status: 'applied', rank: 2, scores: [4, 4] },
			},
			{
				...{ who: ['Heike', 'Leseprobe'], way: 'out', home: 'kultus', applied: 22 },
				...{ status: 'applied', rank: 3, scores: [3, 'recused'] },
				comment: 'Arbeitet im selben Referat.',
			},
			{
				...{ who: ['Uwe', 'Exempel'], way: 'out', home: 'stk', applied: 56 },
				...{ status: 'applied', notes: 'Eingang zwei Tage nach dem Bewerbungsschluss, mit Begründung.' },
			},
		],
	},
	'literatur-running': {
		placements: [
			{
				...{ who: ['Claire', 'Modèle'], way: 'in', field: 'Prosa', applied: 20, host: 'stk' },
				...{ status: 'placed', days: [0, 61] },
				stays: [
					{ place: 'Wiesbaden', days: [0, 30], note: 'Lesung in der dritten Woche' },
					{ place: 'Frankfurt am Main', days: [31, 61] },
				],
				costs: [
					{ item: 'allowance', payer: 'office', amount: 3000 },
					{ item: 'accommodation', payer: 'host', amount: 1100 },
					{ item: 'travel', payer: 'home' },
				],
			},
			{
				...{ who: ['Antje', 'Beispiel'], way: 'out', field: 'Lyrik', applied: 25, host: 'region-na' },
				...{ status: 'placed', days: [0, 61], stays: [{ place: 'Bordeaux', days: [0, 61] }] },
				costs: [{ item: 'allowance', payer: 'office', amount: 3000 }],
			},
			{
				...{ who: ['Rolf', 'Probe'], way: 'out', field: 'Prosa', applied: 30 },
				...{ status: 'waiting_list', rank: 1 },
			},
		],
	},
	'bursa-jugend-open': {
		reviewers: [staff],
		placements: [
			{
				who: ['Tom', 'Muster'],
				way: 'out',
				home: 'partnerverein',
				applied: 1,
				status: 'applied',
				scores: [null],
			},
			{ who: ['Ela', 'Numune'], way: 'in', applied: 2, status: 'applied', scores: [4] },
		],
	},
};
