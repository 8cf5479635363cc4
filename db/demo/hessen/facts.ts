/** Where the facts stand. */
const sources = {
	portal: 'Informationsportal Hessen, Seite „Internationale Zusammenarbeit“ (Stand 2017)',
	regions: 'State of Hesse, page “Partner regions”',
	county: 'Landkreis Kassel, Seite „Kreispartnerschaften“ (2010–2012)',
	network: 'Netzwerkstelle Städtepartnerschaften, Broschüre',
	france: 'Journal officiel de la République française',
} as const;

type Fact = { source: keyof typeof sources; says: string; days?: string[] };

const portal = (says: string, ...days: string[]): Fact => ({ source: 'portal', says, days });
const regions = (says: string, ...days: string[]): Fact => ({ source: 'regions', says, days });
const county = (says: string, ...days: string[]): Fact => ({ source: 'county', says, days });
const france = (says: string, ...days: string[]): Fact => ({ source: 'france', says, days });
const network = (says: string, ...days: string[]): Fact => ({ source: 'network', says, days });

/** What the demo's public statements rest on: a few words of the source, and the days that they give. */
export const facts = {
	'partnership-01': portal(
		'Oblast Jaroslawl (Russische Föderation; seit dem 16. Oktober 1991)',
		'1991-10-16',
	),
	'partnership-02': portal('Region Emilia-Romagna (Italien; seit dem 29. Juli 1992)', '1992-07-29'),
	'partnership-03': portal('Region Nouvelle-Aquitaine (Frankreich; seit dem 1. November 1995)', '1995-11-01'),
	'partnership-03-aquitaine': regions(
		'Aquitaine (France): partnership founded on November 1, 1995',
		'1995-11-01',
	),
	'partnership-04': portal('Woiwodschaft Wielkopolska (Polen; seit dem 7. Dezember 2000)', '2000-12-07'),
	'partnership-05': portal('Provinz Bursa (Türkei; seit dem 21. Oktober 2010)', '2010-10-21'),
	'partnership-06': portal('Wisconsin (USA; seit dem 20. September 1976)', '1976-09-20'),
	'partnership-07': portal('Provinz Jiangxi (China; seit dem 4. April 1985)', '1985-04-04'),
	'partnership-08': portal('Provinz Hunan (China; seit dem 19. September 1985)', '1985-09-19'),
	'partnership-group-04': portal('Partnerschaften mit fünf europäischen Regionen'),
	'agreement-08': regions('renewed on September 27, 1999', '1999-09-27'),
	'anniversary-01': portal('Die Partnerschaft mit der Aquitaine bestand 2015 20 Jahre', '2015'),
	'anniversary-02': portal('bestand 2015 … die mit der Woiwodschaft Wielkopolska 15 Jahre', '2015'),
	'anniversary-03': portal('bestand 2015 … die Kooperation mit Bursa fünf Jahre', '2015'),
	'anniversary-04': portal(
		'Emilia-Romagna zum 25. Mal. Aus diesem Anlass fand im Oktober ein großer Festakt statt',
		'2017-10',
	),
	'delegation-01': portal(
		'eine Parlaments- und Kommunaldelegation unter Leitung von Regionalpräsident Stefano Bonaccini',
	),
	'delegation-02': portal(
		'Fachdelegationen aus Wielkopolska … über Themen wie Klimaschutz- oder Abfallwirtschaftspläne',
	),
	'delegation-03': portal(
		'Delegationen aus der Emilia-Romagna (beispielsweise zum Thema berufliche Bildung)',
	),
	'agreement-01': portal('eine Erklärung zur Zusammenarbeit im Integrationsbereich unterzeichnet', '2017-10'),
	'agreement-02': portal('Diese Erklärung, die für alle weiteren Partnerregionen offen ist'),
	'focus-topic-01': portal('Jugend- und Kulturaustausch, Förderung vielfältiger Vereinstätigkeiten'),
	'focus-topic-02': portal('Einführung eines dualen Bildungssystems in der Emilia-Romagna … Themencamps'),
	'project-05': portal(
		'Kooperation mit den Gesundheitsbehörden der Emilia-Romagna und Modena … Demenztherapie',
	),
	'project-06': portal('Friedensschule Monte Sole'),
	'focus-topic-03': portal('Kooperation im Bereich Wissenschaft und Forschung, Themenwochen'),
	'focus-topic-04': portal('Fachlicher Austausch insbesondere im Bereich Umwelt- und Klimaschutz'),
	'project-07': portal('Unterstützung beim Aufbau einer polnischen Regionalmarke'),
	'focus-topic-05': portal('Fachkräfte- und Jugendaustausch, Bürgerbegegnungen, Kulturaustausch'),
	'focus-topic-06': portal('Abkommen zu bildungs- und hochschulpolitischen Kooperationen … Kulturtransfer'),
	'exchange-01': portal('Zusammenarbeit zwischen Handwerkskammern … Praktika von Auszubildenden'),
	'exchange-02': portal('gemeinsame Projekte und Kooperationen sind das Hessische Literaturstipendium'),
	'exchange-03': portal('Bedienstetenaustausch mit Nouvelle- Aquitaine'),
	'exchange-04': portal('Lehrlingsaustausch (Tischler, Friseure und Mechatroniker)'),
	'exchange-05': portal('Aufbau eines Lehrlingsaustausches'),
	'exchange-06a': portal('Türkei (Provinz Bursa): … Fachkräfte- und Jugendaustausch'),
	'exchange-06b': portal('Türkei (Provinz Bursa): … Fachkräfte- und Jugendaustausch'),
	'exchange-07': portal('Russland (Oblast Jaroslawl): … Jugend- und Kulturaustausch'),
	'representative-01': portal('Kooperationsbeauftragte in Bursa'),
	'representative-02': portal('Kooperationsbeauftragte in … der Oblast Jaroslawl'),
	'representative-03': portal('Kooperationsbeauftragte in … der Nouvelle-Aquitaine'),
	'representative-04': portal('Kooperationsbeauftragte in … Wielkopolska'),
	'trip-01': portal('mehr als 40 Auslandsreisen', '2014-01-01', '2017-12-31'),
	'trip-02': portal(
		'Von diesen Auslandsreisen hatten 19 die hessischen Partnerregionen zum Ziel',
		'2014-01-01',
		'2017-12-31',
	),
	'focus-topic-12': county('Nutzung regenerativer Energien im Bereich Biomasse (insbesondere Holz)'),
	'exchange-11': county('in den Jahren 2007/2008 im Rahmen des sog. Euarca-Projekts', '2007/2008'),
	'publication-01': network(
		'dfi / Bertelsmann Stiftung: „Städtepartnerschaften: den europäischen Bürgersinn stärken“, Erhebung April bis Juni 2017',
		'2017-04',
		'2017-06',
		'2018',
	),
	'publication-02': network(
		'Konrad-Adenauer-Stiftung: „Städte- und Gemeindepartnerschaften“, Erhebung 2018',
		'2018',
		'2019',
	),
	'publication-03': network(
		'Auslandsgesellschaft.de: „Städtepartnerschaften entwickeln, leben, ausbauen, finanzieren“, aktualisierte Neuauflage',
	),
	'merger-2016': france(
		'Loi n° 2015-29 du 16 janvier 2015 relative à la délimitation des régions',
		'2016-01-01',
	),
	'name-2016': france('Décret n° 2016-1264 du 28 septembre 2016 portant fixation du nom', '2016-09'),
} satisfies Record<string, Fact>;

export type FactKey = keyof typeof facts;

/** What something rests on; `example` is invented and has to say so where it is read. */
export type Basis = FactKey[] | 'example';

export type Text = { de: string; en?: string };

const bases = new WeakMap<Text, Basis>();

declare const supported: unique symbol;
/** A text of which is known what it rests on. */
export type Said = Text & { [supported]: true };

export function said(basis: FactKey | FactKey[] | 'example', de: string, en: string): Said {
	const text = { de, en } as Said;
	bases.set(text, typeof basis === 'string' && basis !== 'example' ? [basis] : basis);
	return text;
}

export const basisOf = (text: Text | undefined): Basis | undefined => text && bases.get(text);
