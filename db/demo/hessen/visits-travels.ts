import { said } from './facts';
import type { TerritorySeed } from './territories';
import { guest, type VisitSeed } from './visit-seed';

/** Where the journeys went that the facts name and the register knows no other place in. */
export const travelledCountries: Record<string, TerritorySeed> = Object.fromEntries(
	[
		['AL', 'Albanien', 'Albania'],
		['CL', 'Chile', 'Chile'],
		['CO', 'Kolumbien', 'Colombia'],
		['CZ', 'Tschechische Republik', 'Czech Republic'],
		['EE', 'Estland', 'Estonia'],
		['GB', 'Großbritannien', 'Great Britain'],
		['HR', 'Kroatien', 'Croatia'],
		['IL', 'Israel', 'Israel'],
		['JP', 'Japan', 'Japan'],
		['MX', 'Mexiko', 'Mexico'],
		['MZ', 'Mosambik', 'Mozambique'],
		['PE', 'Peru', 'Peru'],
		['PS', 'Palästinensische Gebiete', 'Palestinian territories'],
		['RS', 'Serbien', 'Serbia'],
		['SG', 'Singapur', 'Singapore'],
		['ZA', 'Südafrika', 'South Africa'],
	].map(([code = '', de = '', en = '']) => [
		code.toLowerCase(),
		{ kind: 'country', country: code, code, names: { de, en } },
	]),
);

/** One journey for each destination that the facts name, in their order; the days are ours. */
const destinations: [to: string, start: string, ...stops: string[]][] = [
	['Estland', '2014-03-10', 'ee'],
	['Frankreich', '2014-05-12', 'fr'],
	['Großbritannien', '2014-07-07', 'gb'],
	['Italien', '2014-09-22', 'it'],
	['Israel und in die Palästinensischen Gebiete', '2014-11-10', 'il', 'ps'],
	['Kroatien', '2015-02-09', 'hr'],
	['Mexiko und Kolumbien', '2015-04-13', 'mx', 'co'],
	['Österreich', '2015-06-22', 'at'],
	['Peru und Chile', '2015-09-14', 'pe', 'cl'],
	['Polen', '2015-11-23', 'pl'],
	['Rumänien', '2016-02-15', 'ro'],
	['Russland', '2016-04-25', 'ru'],
	['Serbien und Albanien', '2016-06-13', 'rs', 'al'],
	['Singapur und Japan', '2016-09-05', 'sg', 'jp'],
	['Spanien', '2016-11-07', 'es'],
	['Südafrika und Mosambik', '2017-02-06', 'za', 'mz'],
	['Tschechien', '2017-04-03', 'cz'],
	['in die Türkei', '2017-05-15', 'tr'],
	['Ungarn', '2017-09-11', 'hu'],
	['in die USA', '2017-11-06', 'us'],
];

/**
 * The journeys of 2014 to 2017 as far as the facts carry them: each destination at least once, by one of three
 * offices, nobody knows on which day. A country is not its partner region, so none of these is counted as
 * leading to one; that 19 of more than 40 did is quoted beside.
 */
export const travels: VisitSeed[] = destinations.map(([to, start, ...stops]) => ({
	title: `Auslandsreise ${to.startsWith('in ') ? to : `nach ${to}`} (Tage angenommen)`,
	start,
	days: stops.length > 1 ? 6 : 3,
	direction: 'outgoing',
	kind: 'political',
	status: 'reported',
	with: [],
	stops,
	topics: [],
	purpose:
		'Belegt ist, dass zwischen 2014 und 2017 mindestens eine Reise dorthin führte und dass sie der Ministerpräsident, die Europaministerin oder der Europastaatssekretär unternahm. Wer von ihnen, in welchem Jahr und an welchen Orten, ist nicht belegt; die Tage sind angenommen.',
	result: 'Nicht belegt.',
	members: [
		guest('N. N.', 'Ministerpräsident, Europaministerin oder Europastaatssekretär', undefined, {
			tier: 'official',
			countsAsGovernment: true,
		}),
	],
}));

const source = 'Informationsportal Hessen, Seite „Internationale Zusammenarbeit“';

/** What the same page says of the journeys as a whole; it names October 2017, so it is no older. */
export const quotedFigures = [
	{
		measure: 'trips' as const,
		label: said(
			'trip-01',
			'Auslandsreisen des Ministerpräsidenten, der Europaministerin und des Europastaatssekretärs',
			'Journeys abroad of the Minister-President, the Minister and the State Secretary for European Affairs',
		),
		bound: 'more_than' as const,
		value: 40,
		...{ from: '2014-01-01', to: '2017-12-31', source, sourceOn: '2017-10/..' },
	},
	{
		measure: 'trips_to_partner_regions' as const,
		label: said(
			'trip-02',
			'Davon mit den hessischen Partnerregionen als Ziel',
			"Of these to Hesse's partner regions",
		),
		bound: 'exactly' as const,
		value: 19,
		...{ from: '2014-01-01', to: '2017-12-31', source, sourceOn: '2017-10/..' },
	},
];
