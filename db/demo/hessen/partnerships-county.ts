import type { OfficePartnership } from './partnership-seed';

const source = 'Quelle: Internetseite des Landkreises Kassel, 2010–2012. Heutigen Stand erfragen.';

const ofCounty = (partner: string, de: string, more: Partial<OfficePartnership> = {}): OfficePartnership => ({
	kind: 'county_partnership',
	home: 'kassel-land',
	partner,
	topics: {},
	summary: { de },
	description: {},
	notes: source,
	// Since when, the facts do not say.
	entries: [{ type: 'founded' }],
	published: false,
	...more,
});

/** What the Landkreis Kassel keeps itself, within the partnerships of the state or beside them. */
const county: Record<string, OfficePartnership> = {
	'kreis-kassel-forli-cesena': ofCounty(
		'forli-cesena',
		'Kooperation des Landkreises Kassel mit der Provinz Forlì-Cesena, im Rahmen der Partnerschaft Hessens mit der Emilia-Romagna.',
		{
			parent: 'emilia-romagna',
			description: {
				de: 'Insgesamt sechs Städte und Gemeinden des Kreises pflegen Partnerschaften mit Gemeinden in der Provinz.',
			},
		},
	),
	'kreis-kassel-dane-county': ofCounty(
		'dane-county',
		'Kooperation des Landkreises Kassel mit Dane County, im Rahmen der Kooperation Hessens mit Wisconsin.',
		{ parent: 'wisconsin' },
	),
	'kreis-kassel-csepel': ofCounty(
		'csepel',
		'Kreispartnerregion des Landkreises Kassel; sechs Partnerschaften bestehen mit ungarischen Kommunen von dort.',
	),
	'kreis-kassel-waldviertel': ofCounty(
		'waldviertel',
		'Erste Kooperationsvereinbarung des Landkreises Kassel, mit dem Waldviertel-Management: Biomasse als Energieträger.',
		{
			kind: 'project_partnership',
			topics: { energy: ['focus-topic-12'] },
			description: {
				de: 'Aus einem gemeinsamen europäischen Förderprojekt ging die Energieberatungsagentur „Energie 2000 e. V.“ im Landkreis Kassel hervor.',
			},
		},
	),
	'kreis-kassel-bistrita-nasaud': ofCounty(
		'bistrita-nasaud',
		'Künstlerische Verbindung des Landkreises Kassel mit der rumänischen Region Bistrița-Năsăud in den Karpaten.',
		{
			kind: 'contact',
			topics: { culture: ['exchange-11'] },
			entries: [
				{
					type: 'founded',
					on: '2007/2008',
					text: { de: 'Ein Künstleraustausch im Rahmen des Euarca-Projekts legt den Grundstein.' },
				},
			],
		},
	),
};

/** The county counts six municipalities with partners in the province and names none: six stand for them. */
export const municipalNumbers = [1, 2, 3, 4, 5, 6];

const municipal = Object.fromEntries(
	municipalNumbers.map((number): [string, OfficePartnership] => [
		`beispielgemeinde-${number}`,
		{
			kind: 'twinning',
			home: `beispielgemeinde-${number}`,
			partner: `comune-esempio-${number}`,
			topics: {},
			summary: { de: 'Steht für eine von sechs Gemeindepartnerschaften zwischen Kreis und Provinz.' },
			description: {},
			notes: `Die Namen sind erfunden: Der Landkreis Kassel nennt die Zahl, nicht die Gemeinden. ${source}`,
			entries: [{ type: 'founded' }],
			published: false,
		},
	]),
);

export const countyPartnerships: Record<string, OfficePartnership> = { ...county, ...municipal };
