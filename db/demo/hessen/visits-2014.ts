import { group, guest, head, item, past, text, type VisitSeed, who } from './visit-seed';

/** Invented, plausible and over: the first years of the archive. */
export const firstVisits: VisitSeed[] = [
	past('2014-09-15', 5, {
		title: 'Jugendbegegnung in Jaroslawl',
		direction: 'outgoing',
		kind: 'youth',
		with: ['jaroslawl'],
		stops: ['jaroslawl-stadt'],
		topics: ['youth', 'culture'],
		result: 'Gegenbesuch 2016 verabredet; Patenschaften zwischen vier Vereinen.',
		public: text(
			'jugendbegegnung-jaroslawl-2014',
			[
				'Jugendbegegnung in Jaroslawl',
				'16 Jugendliche aus hessischen Vereinen probten eine Woche lang mit Gleichaltrigen ein Theaterstück und führten es gemeinsam auf.',
			],
			[
				'Youth meeting in Yaroslavl',
				'16 young people from associations in Hesse spent a week rehearsing a play with their peers and performed it together.',
			],
		),
		members: [
			head('muster'),
			...group(16, 'Teilnehmer/in', 'Vereine aus Hessen'),
			guest('Galina Primerowa', 'Dolmetscherin', undefined, { tier: 'interpreter' }),
		],
	}),
	past('2015-10-20', 3, {
		title: 'Delegationsreise nach Bursa zum fünfjährigen Bestehen',
		direction: 'outgoing',
		kind: 'ceremonial',
		with: ['bursa'],
		stops: ['bursa', 'inegol'],
		topics: ['culture', 'vocational_training'],
		result: 'Programm für den Fachkräfteaustausch besprochen.',
		public: text(
			'fuenf-jahre-bursa-2015',
			[
				'Fünf Jahre Partnerschaft mit Bursa',
				'Eine Delegation aus Hessen sprach in Bursa und İnegöl über den Austausch von Fachkräften und besuchte Ausbildungsbetriebe der Möbelindustrie.',
			],
			[
				'Five years of partnership with Bursa',
				'A delegation from Hesse discussed the exchange of skilled workers in Bursa and İnegöl and visited training companies of the furniture industry.',
			],
		),
		members: [head('muster'), who('vorlage'), ...group(4, 'Mitglied der Delegation')],
	}),
	past('2016-06-06', 5, {
		title: 'Vereine aus Jaroslawl in Hessen',
		direction: 'incoming',
		kind: 'civil_society',
		with: ['jaroslawl'],
		stops: ['giessen', 'marburg', 'wetzlar'],
		topics: ['volunteering', 'culture'],
		result: 'Adressliste der Vereine auf beiden Seiten erneuert.',
		members: [
			head('primerowa'),
			...group(9, 'Vereinsmitglied', undefined, ['Primerow', 'Obraszow']),
			who('primerow'),
		],
	}),
	past('2018-05-14', 3, {
		title: 'Fachreise Demenz nach Modena und Bologna',
		direction: 'outgoing',
		kind: 'expert',
		with: ['emilia-romagna'],
		stops: [
			['modena', 'Tagesklinik'],
			['bologna', 'Regionalverwaltung'],
		],
		topics: ['dementia', 'health'],
		result: 'Leitfaden für Angehörige wird übersetzt; Hospitationen vereinbart.',
		public: text(
			'fachreise-demenz-2018',
			[
				'Leben mit Demenz: Fachreise nach Modena und Bologna',
				'Fachkräfte aus Darmstadt sahen, wie Tageskliniken und Gemeinden in der Emilia-Romagna Menschen mit Demenz und ihre Angehörigen begleiten.',
			],
			[
				'Living with dementia: study visit to Modena and Bologna',
				'Professionals from Darmstadt saw how day clinics and municipalities in Emilia-Romagna accompany people with dementia and their families.',
			],
		),
		members: [
			head('darmstadt'),
			...group(5, 'Pflegefachkraft', 'Stadt Darmstadt'),
			who('dolmetsch', { tier: 'interpreter' }),
		],
		agenda: [
			item(0, '14:00', '16:30', 'Besuch der Tagesklinik', 'Modena'),
			item(1, '10:00', '12:00', 'Gespräch mit der Gesundheitsbehörde', 'Bologna'),
		],
	}),
	past('2018-09-10', 6, {
		title: 'Wirtschaft und Hochschulen in Wisconsin',
		direction: 'outgoing',
		kind: 'political',
		with: ['wisconsin'],
		stops: ['madison', 'milwaukee', 'chicago'],
		topics: ['economy', 'higher_education'],
		result: 'Verlängerung des Studierendenaustauschs besprochen.',
		public: text(
			'wisconsin-2018',
			[
				'Mit Hochschulen und Unternehmen in Wisconsin',
				'In Madison und Milwaukee ging es um den Austausch von Studierenden und um die Ausbildung von Fachkräften in der Industrie.',
			],
			[
				'With universities and companies in Wisconsin',
				'In Madison and Milwaukee the talks were about student exchange and about training skilled workers in industry.',
			],
		),
		members: [
			head('exempel', { officeThen: 'Abteilungsleiterin', organisationThen: 'Europaministerium' }),
			...group(6, 'Wirtschaftsvertreter/in').map((member) => ({ ...member, tier: 'business' as const })),
			guest('Eli Probe', 'Journalist', 'Musterzeitung', { tier: 'press' }),
		],
		agenda: [
			item(1, '09:00', '11:00', 'Runder Tisch Studierendenaustausch', 'Madison', { zone: 'America/Chicago' }),
			item(2, '13:30', '15:00', 'Werksbesuch', 'Milwaukee', { zone: 'America/Chicago' }),
		],
	}),
	past('2019-04-08', 4, {
		title: 'Fachdelegation aus Hunan',
		direction: 'incoming',
		kind: 'expert',
		with: ['hunan'],
		stops: ['wiesbaden', 'frankfurt', 'kassel'],
		topics: ['economy'],
		result: 'Kontakte zwischen zwei Hochschulen vermittelt.',
		public: text(
			'fachdelegation-hunan-2019',
			[
				'Fachdelegation aus Hunan',
				'Sechs Gäste aus Changsha informierten sich über Logistik und Fahrzeugbau in Hessen.',
			],
			[
				'Expert delegation from Hunan',
				'Six guests from Changsha learned about logistics and vehicle construction in Hesse.',
			],
		),
		members: [head('yangben'), ...group(5, 'Fachreferent/in', 'Provinz Hunan', ['Yangben', 'Shili'])],
	}),
	past('2019-09-02', 5, {
		title: 'Europaausschuss in Bordeaux und Bologna',
		direction: 'outgoing',
		kind: 'parliamentary',
		with: ['nouvelle-aquitaine', 'emilia-romagna'],
		stops: ['bordeaux', 'bologna'],
		topics: ['europe', 'research'],
		result: 'Ausschüsse wollen sich jährlich austauschen.',
		public: text(
			'europaausschuss-bordeaux-bologna-2019',
			[
				'Europaausschuss besucht zwei Partnerregionen',
				'In einer Woche traf der Europaausschuss des Landtags Abgeordnete in Bordeaux und in Bologna. Thema war, wie Regionen in Brüssel gehört werden.',
			],
			[
				'European affairs committee visits two partner regions',
				"Within a week the state parliament's committee met members of the regional assemblies in Bordeaux and Bologna. The subject: how regions make themselves heard in Brussels.",
			],
		),
		members: [
			head('mustermann'),
			...group(10, 'Mitglied des Europaausschusses', 'Hessischer Landtag'),
			who('dolmetsch', { tier: 'interpreter' }),
		],
	}),
	past('2019-10-14', 4, {
		title: 'Chor aus Jaroslawl auf Konzertreise',
		direction: 'incoming',
		kind: 'culture',
		with: ['jaroslawl'],
		stops: ['fulda', 'marburg'],
		topics: ['culture', 'volunteering'],
		result: 'Drei Konzerte, Gastfamilien in zwei Städten.',
		members: [head('primerowa'), ...group(22, 'Chormitglied', undefined, ['Primerow', 'Obraszow'])],
	}),
];
