import { organisation } from '../builders';
import type { Filler } from '../demo-office';

export type OrganisationSeed = {
	name: string;
	sector: 'politics' | 'administration' | 'civil_society' | 'business';
	in?: string;
	parent?: string;
	website?: string;
	notes?: string;
};

type Sector = OrganisationSeed['sector'];
const at = (place: string, sector: Sector, name: string, more: Partial<OrganisationSeed> = {}) => ({
	name,
	sector,
	in: place,
	...more,
});

/** Real bodies, named with their kind only where the facts name none; nobody in them is real. */
export const organisations: Record<string, OrganisationSeed> = {
	stk: at('wiesbaden', 'administration', 'Hessische Staatskanzlei', {
		website: 'https://staatskanzlei.hessen.de',
	}),
	buero: at('wiesbaden', 'administration', 'Kooperationsbüro', { parent: 'stk' }),
	europa: at('wiesbaden', 'administration', 'Europaministerium', {
		notes: 'Vergibt die Auszeichnung LEAH – Lebendiges Europa in Hessen.',
	}),
	landtag: at('wiesbaden', 'politics', 'Hessischer Landtag', { website: 'https://hessischer-landtag.de' }),
	europaausschuss: at('wiesbaden', 'politics', 'Europaausschuss des Hessischen Landtags', {
		parent: 'landtag',
	}),
	umwelt: at('wiesbaden', 'administration', 'Umweltministerium'),
	wirtschaft: at('wiesbaden', 'administration', 'Wirtschaftsministerium'),
	kultus: at('wiesbaden', 'administration', 'Kultusministerium'),
	wissenschaft: at('wiesbaden', 'administration', 'Wissenschaftsministerium'),
	darmstadt: at('darmstadt', 'administration', 'Stadt Darmstadt'),
	kassel: at('kassel-land', 'administration', 'Landkreis Kassel', {
		notes: 'Wilhelmshöher Allee 19–21, Kassel',
	}),
	hwk: at('frankfurt', 'business', 'Handwerkskammer', { notes: 'Praktika von Auszubildenden' }),
	ihk: at('frankfurt', 'business', 'Industrie- und Handelskammer', { notes: 'Praktika von Auszubildenden' }),
	schule: at('wetzlar', 'civil_society', 'Berufliche Schule', { notes: 'Lehrlingsaustausch' }),
	jazz: at('frankfurt', 'civil_society', 'European Jazz School'),
	partnerverein: at('giessen', 'civil_society', 'Partnerschaftsverein Beispielhausen e. V.'),
	haus: at('bruessel', 'administration', 'Mehr-Regionen-Haus Brüssel', {
		notes: 'Vertretungen Hessens, der Aquitaine, der Emilia-Romagna und Wielkopolskas unter einem Dach.',
	}),
	'regione-er': at('bologna', 'administration', 'Regione Emilia-Romagna', {
		website: 'https://www.regione.emilia-romagna.it',
	}),
	'regione-er-zweit': at('bologna', 'administration', 'Regione Emilia Romagna', {
		notes: 'Aus einer Teilnehmerliste übernommen.',
	}),
	'assemblea-er': at('bologna', 'politics', 'Assemblea legislativa della Regione Emilia-Romagna'),
	'gesundheit-er': at('bologna', 'administration', 'Gesundheitsbehörde der Emilia-Romagna', {
		parent: 'regione-er',
	}),
	'gesundheit-modena': at('modena', 'administration', 'Gesundheitsbehörde Modena'),
	montesole: at('marzabotto', 'civil_society', 'Friedensschule Monte Sole'),
	'region-na': at('bordeaux', 'administration', 'Région Nouvelle-Aquitaine', {
		website: 'https://www.nouvelle-aquitaine.fr',
	}),
	'conseil-na': at('bordeaux', 'politics', 'Conseil régional de Nouvelle-Aquitaine'),
	'conseil-aquitaine': at('bordeaux', 'politics', "Conseil régional d'Aquitaine", { notes: 'Bis 2015' }),
	'urzad-wlkp': at('poznan', 'administration', 'Urząd Marszałkowski Województwa Wielkopolskiego', {
		website: 'https://www.umww.pl',
	}),
	'sejmik-wlkp': at('poznan', 'politics', 'Sejmik Województwa Wielkopolskiego'),
	'cech-wlkp': at('poznan', 'business', 'Handwerkskammer der Region Wielkopolska'),
	valilik: at('bursa', 'administration', 'Bursa Valiliği'),
	'handel-bursa': at('bursa', 'business', 'Industrie- und Handelskammer Bursa'),
	oblast: at('jaroslawl-stadt', 'administration', 'Gebietsverwaltung Jaroslawl'),
	freunde: at('jaroslawl-stadt', 'civil_society', 'Gesellschaft der Freunde Hessens (Beispiel)'),
	'state-wi': at('madison', 'administration', 'State of Wisconsin', { website: 'https://www.wisconsin.gov' }),
	'uni-wi': at('madison', 'civil_society', 'Universitäten des Staates Wisconsin'),
	'ausland-jx': at('nanchang', 'administration', 'Auslandsamt der Provinz Jiangxi'),
	dfi: { name: 'Deutsch-Französisches Institut (dfi)', sector: 'civil_society' },
	bertelsmann: { name: 'Bertelsmann Stiftung', sector: 'civil_society' },
	kas: { name: 'Konrad-Adenauer-Stiftung', sector: 'civil_society' },
	netzwerkstelle: {
		name: 'Auslandsgesellschaft.de (Netzwerkstelle Städtepartnerschaften)',
		sector: 'civil_society',
	},
	'ausland-hn': at('changsha', 'administration', 'Auslandsamt der Provinz Hunan'),
};

export const fillOrganisations: Filler = async (tx, { ids }) => {
	for (const [key, { in: place, parent, ...columns }] of Object.entries(organisations)) {
		const territoryId = place && ids('territory').of(place);
		const parentId = parent && ids('organisation').of(parent);
		ids('organisation').set(key, (await organisation(tx, { ...columns, territoryId, parentId })).id);
	}
};
