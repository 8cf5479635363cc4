/** Facts: there is one in each of these four regions, none in Emilia-Romagna. The persons are invented; days as strings or days from today. */
export type RepresentativeSeed = {
	partnership: string;
	person: string;
	organisation: string;
	seat: string;
	from: string;
	until?: string | number;
	role?: 'principal' | 'deputy';
	email: string;
};

export const representatives: RepresentativeSeed[] = [
	{
		partnership: 'wielkopolska',
		person: 'przyklad',
		organisation: 'urzad-wlkp',
		seat: 'Poznań',
		from: '2021-03-01',
		email: 'anna.przyklad@example.org',
	},
	{
		partnership: 'nouvelle-aquitaine',
		person: 'exemple',
		organisation: 'region-na',
		seat: 'Bordeaux',
		from: '2022-09-01',
		until: 60,
		email: 'jean.exemple@example.org',
	},
	{
		partnership: 'bursa',
		person: 'numune',
		organisation: 'handel-bursa',
		seat: 'Bursa',
		from: '2012-01-01',
		until: '2023-01-31',
		email: 'kemal.numune@example.org',
	},
	{
		partnership: 'bursa',
		person: 'ornek',
		organisation: 'handel-bursa',
		seat: 'Bursa',
		from: '2023-02-01',
		email: 'deniz.oernek@example.org',
	},
	{
		partnership: 'jaroslawl',
		person: 'primerow',
		organisation: 'oblast',
		seat: 'Jaroslawl',
		from: '2010-01-01',
		email: 'iwan.primerow@example.org',
	},
];
