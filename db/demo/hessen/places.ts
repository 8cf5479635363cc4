import { municipalNumbers } from './partnerships-county';
import type { TerritorySeed } from './territories';

type Extra = Pick<TerritorySeed, 'code' | 'aliases'> & {
	kind?: TerritorySeed['kind'];
	en?: string;
	own?: [string, string];
};

const place = (
	country: string,
	parent: string,
	name: string,
	at: [number, number],
	{ kind = 'municipality', en = name, own, code, aliases }: Extra = {},
): TerritorySeed => ({
	kind,
	country,
	parent,
	at,
	names: { de: name, en, ...(own ? { [own[0]]: own[1] } : {}) },
	...(code ? { code } : {}),
	...(aliases ? { aliases } : {}),
	...(parent === 'hessen' || parent === 'kassel-land' ? { home: true } : {}),
});

/** Where delegations stop. Codes are the official municipality keys (AGS). */
export const places: Record<string, TerritorySeed> = {
	wiesbaden: place('DE', 'hessen', 'Wiesbaden', [50.08, 8.24], { code: '06414000' }),
	frankfurt: place('DE', 'hessen', 'Frankfurt am Main', [50.11, 8.68], { code: '06412000' }),
	darmstadt: place('DE', 'hessen', 'Darmstadt', [49.87, 8.65], { code: '06411000' }),
	kassel: place('DE', 'hessen', 'Kassel', [51.32, 9.5], { code: '06611000' }),
	'kassel-land': place('DE', 'hessen', 'Landkreis Kassel', [51.35, 9.45], {
		kind: 'county',
		en: 'Kassel District',
		code: '06633',
	}),
	wetzlar: place('DE', 'hessen', 'Wetzlar', [50.56, 8.5], { code: '06532023' }),
	marburg: place('DE', 'hessen', 'Marburg', [50.81, 8.77], { code: '06534014' }),
	giessen: place('DE', 'hessen', 'Gießen', [50.58, 8.68], { code: '06531005' }),
	fulda: place('DE', 'hessen', 'Fulda', [50.55, 9.68], { code: '06631009' }),
	berlin: place('DE', 'de', 'Berlin', [52.52, 13.4], { kind: 'region', code: 'DE-BE' }),
	bruessel: place('BE', 'be', 'Brüssel', [50.85, 4.35], { en: 'Brussels', own: ['fr', 'Bruxelles'] }),
	wien: place('AT', 'at', 'Wien', [48.21, 16.37], { en: 'Vienna' }),
	'forli-cesena': place('IT', 'emilia-romagna', 'Provinz Forlì-Cesena', [44.05, 12.0], {
		kind: 'province',
		en: 'Province of Forlì-Cesena',
		own: ['it', 'Provincia di Forlì-Cesena'],
		aliases: [['de', 'Forli-Cesena']],
	}),
	csepel: place('HU', 'hu', 'Csepel-Insel', [47.3, 19.0], {
		kind: 'region',
		en: 'Csepel Island',
		own: ['hu', 'Csepel-sziget'],
		aliases: [['de', 'Szepel-Insel']],
	}),
	waldviertel: place('AT', 'at', 'Waldviertel', [48.7, 15.3], { kind: 'region' }),
	'bistrita-nasaud': place('RO', 'ro', 'Bistrița-Năsăud', [47.2, 24.5], {
		kind: 'county',
		own: ['ro', 'Județul Bistrița-Năsăud'],
		aliases: [['de', 'Bistrita-Nasaud']],
	}),
	bologna: place('IT', 'emilia-romagna', 'Bologna', [44.49, 11.34]),
	modena: place('IT', 'emilia-romagna', 'Modena', [44.65, 10.93]),
	'reggio-emilia': place('IT', 'emilia-romagna', 'Reggio Emilia', [44.7, 10.63]),
	marzabotto: place('IT', 'emilia-romagna', 'Marzabotto', [44.34, 11.2]),
	rom: place('IT', 'it', 'Rom', [41.9, 12.5], { en: 'Rome', own: ['it', 'Roma'] }),
	bordeaux: place('FR', 'nouvelle-aquitaine', 'Bordeaux', [44.84, -0.58]),
	pau: place('FR', 'nouvelle-aquitaine', 'Pau', [43.3, -0.37]),
	limoges: place('FR', 'nouvelle-aquitaine', 'Limoges', [45.83, 1.26]),
	paris: place('FR', 'fr', 'Paris', [48.86, 2.35]),
	poznan: place('PL', 'wielkopolska', 'Poznań', [52.41, 16.93], { aliases: [['de', 'Posen']] }),
	kalisz: place('PL', 'wielkopolska', 'Kalisz', [51.76, 18.09]),
	leszno: place('PL', 'wielkopolska', 'Leszno', [51.84, 16.57]),
	lodz: place('PL', 'pl', 'Łódź', [51.76, 19.46], { aliases: [['de', 'Lodsch']] }),
	warschau: place('PL', 'pl', 'Warschau', [52.23, 21.01], { en: 'Warsaw', own: ['pl', 'Warszawa'] }),
	'jaroslawl-stadt': place('RU', 'jaroslawl', 'Jaroslawl (Stadt)', [57.63, 39.87], {
		en: 'Yaroslavl (city)',
		own: ['ru', 'Ярославль'],
	}),
	bursa: place('TR', 'bursa-provinz', 'Bursa', [40.19, 29.06]),
	inegol: place('TR', 'bursa-provinz', 'İnegöl', [40.08, 29.51]),
	istanbul: place('TR', 'tr', 'Istanbul', [41.01, 28.98], { own: ['tr', 'İstanbul'] }),
	'dane-county': place('US', 'wisconsin', 'Dane County', [43.07, -89.42], { kind: 'county' }),
	madison: place('US', 'dane-county', 'Madison', [43.07, -89.4]),
	milwaukee: place('US', 'wisconsin', 'Milwaukee', [43.04, -87.91]),
	chicago: place('US', 'us', 'Chicago', [41.88, -87.63]),
	nanchang: place('CN', 'jiangxi', 'Nanchang', [28.68, 115.86], { own: ['zh', '南昌'] }),
	changsha: place('CN', 'hunan', 'Changsha', [28.23, 112.94], { own: ['zh', '长沙'] }),
	peking: place('CN', 'cn', 'Peking', [39.9, 116.4], { en: 'Beijing', own: ['zh', '北京'] }),
	barcelona: place('ES', 'es', 'Barcelona', [41.39, 2.17]),
};

const standIn = (country: string, parent: string, name: string, home?: true): TerritorySeed => ({
	kind: 'municipality',
	country,
	parent,
	...(home ? { home } : {}),
	notes: 'Erfundener Name: steht für eine der Gemeinden, deren Zahl die Quelle nennt.',
	names: { de: name, en: name },
});

/** The municipalities of county and province that are partners: six each, not named in the facts. */
export const standIns: Record<string, TerritorySeed> = Object.fromEntries(
	municipalNumbers.flatMap((number) => [
		[`beispielgemeinde-${number}`, standIn('DE', 'kassel-land', `Beispielgemeinde ${number}`, true)],
		[`comune-esempio-${number}`, standIn('IT', 'forli-cesena', `Comune Esempio ${number}`)],
	]),
);

/** Invented, for the states that no real partnership is in. Their country is real because codes have to be. */
const invented = (de: string, en: string): TerritorySeed => ({
	kind: 'region',
	country: 'AT',
	parent: 'at',
	notes: 'Erfundenes Beispiel der Demonstration.',
	names: { de, en },
});

export const inventedRegions = {
	'beispiel-nord': invented('Beispielregion Nord', 'Example Region North'),
	'beispiel-sued': invented('Beispielregion Süd', 'Example Region South'),
	'beispiel-west': invented('Beispielregion West', 'Example Region West'),
};
