import { group, guest, head, item, type VisitSeed, who } from './visit-seed';

const past = (
	start: string,
	days: number,
	what: Pick<VisitSeed, 'title' | 'direction' | 'kind' | 'with' | 'stops' | 'topics' | 'result' | 'public'> &
		Partial<VisitSeed>,
): VisitSeed => ({ start, days, status: 'reported', ...what });

const text = (slug: string, de: [string, string], en?: [string, string]): VisitSeed['public'] => ({
	slug,
	title: { de: de[0], ...(en ? { en: en[0] } : {}) },
	summary: { de: de[1], ...(en ? { en: en[1] } : {}) },
});

/** Invented, plausible and over: what the public reads in the archive, across three legislatures. */
export const pastVisits: VisitSeed[] = [
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
	past('2020-11-12', 1, {
		title: 'Digitale Konferenz der Partnerregionen',
		direction: 'virtual',
		kind: 'expert',
		with: ['emilia-romagna', 'nouvelle-aquitaine', 'wielkopolska'],
		stops: [],
		topics: ['health', 'europe'],
		result: 'Gemeinsame Liste guter Beispiele.',
		public: text(
			'digitale-konferenz-2020',
			[
				'Digitale Konferenz der Partnerregionen',
				'Vier Regionen berichteten einander am Bildschirm, wie Verwaltungen in der Pandemie arbeitsfähig bleiben.',
			],
			[
				'Online conference of the partner regions',
				'On screen, four regions told each other how administrations keep working during the pandemic.',
			],
		),
		members: [head('muster'), who('esempio'), who('echantillon'), who('wzor')],
	}),
	past('2021-05-20', 1, {
		title: 'Jugendliche aus Bursa und Hessen im Videogespräch',
		direction: 'virtual',
		kind: 'youth',
		with: ['bursa'],
		stops: [],
		topics: ['youth'],
		result: 'Begegnung vor Ort für 2025 angestrebt.',
		members: [head('numune'), ...group(11, 'Schüler/in')],
	}),
	past('2022-06-13', 12, {
		title: 'Tischlerlehrlinge aus Hessen in Poznań',
		direction: 'outgoing',
		kind: 'youth',
		with: ['wielkopolska'],
		stops: ['poznan', 'leszno'],
		topics: ['vocational_training', 'youth'],
		result: 'Acht Praktika abgeschlossen; Friseurhandwerk soll folgen.',
		public: text(
			'tischlerlehrlinge-poznan-2022',
			[
				'Angehende Tischlerinnen und Tischler in Poznań',
				'Acht Auszubildende arbeiteten zwei Wochen in Werkstätten in Poznań und Leszno.',
			],
			[
				'Apprentice joiners in Poznań',
				'Eight apprentices worked in workshops in Poznań and Leszno for two weeks.',
			],
		),
		members: [head('vorlage'), ...group(8, 'Auszubildende/r', 'Tischlerbetriebe'), who('przyklad')],
	}),
	past('2022-10-03', 2, {
		title: 'Vier Regionen in Brüssel',
		direction: 'third_place',
		kind: 'political',
		with: ['emilia-romagna', 'nouvelle-aquitaine', 'wielkopolska'],
		stops: [['bruessel', 'Vertretung des Landes']],
		topics: ['europe', 'climate'],
		result: 'Gemeinsames Papier zur Regionalförderung.',
		public: text(
			'vier-regionen-bruessel-2022',
			[
				'Vier Regionen, eine Stimme',
				'In Brüssel stimmten sich Hessen und drei Partnerregionen über die Zukunft der europäischen Regionalförderung ab.',
			],
			[
				'Four regions, one voice',
				'In Brussels, Hesse and three partner regions coordinated their views on the future of European regional funding.',
			],
		),
		members: [head('muster'), who('mustermann'), who('esempio'), who('exemple')],
	}),
	past('2023-04-17', 5, {
		title: 'Bedienstetenaustausch: Gäste aus Bordeaux und Limoges',
		direction: 'incoming',
		kind: 'expert',
		with: ['nouvelle-aquitaine'],
		stops: ['wiesbaden', 'kassel'],
		topics: ['administration'],
		result: 'Fünf Hospitationen; Gegenbesuch ist geplant.',
		public: text(
			'bedienstetenaustausch-2023',
			[
				'Eine Woche im anderen Amt',
				'Fünf Bedienstete aus der Nouvelle-Aquitaine hospitierten in hessischen Behörden.',
			],
			[
				'A week in the other office',
				'Five civil servants from Nouvelle-Aquitaine spent a week in public offices in Hesse.',
			],
		),
		members: [
			head('echantillon'),
			...group(4, 'Bedienstete/r', 'Région Nouvelle-Aquitaine', ['Exemple', 'Modèle', 'Échantillon']),
		],
	}),
	past('2023-09-25', 7, {
		title: 'Reise nach Jiangxi und Hunan',
		direction: 'outgoing',
		kind: 'political',
		with: ['jiangxi', 'hunan'],
		stops: ['peking', 'nanchang', 'changsha'],
		topics: ['economy', 'higher_education'],
		result: 'Gespräche mit beiden Auslandsämtern; Delegationen werden eingeladen.',
		public: text(
			'jiangxi-hunan-2023',
			[
				'Zwei Provinzen, eine Reise',
				'Nach längerer Pause besuchte eine Delegation wieder Jiangxi und Hunan.',
			],
			['Two provinces, one journey', 'After a long break, a delegation visited Jiangxi and Hunan again.'],
		),
		members: [
			head('probe', { officeThen: 'Abteilungsleiter', organisationThen: 'Wirtschaftsministerium' }),
			...group(5, 'Wirtschaftsvertreter/in').map((member) => ({ ...member, tier: 'business' as const })),
		],
		agenda: [
			item(2, '09:30', '11:30', 'Gespräch im Auslandsamt', 'Nanchang', { zone: 'Asia/Shanghai' }),
			item(4, '14:00', '16:00', 'Gespräch im Auslandsamt', 'Changsha', { zone: 'Asia/Shanghai' }),
		],
	}),
	past('2024-04-22', 3, {
		title: 'Abgeordnete aus der Emilia-Romagna im Landtag',
		direction: 'incoming',
		kind: 'parliamentary',
		with: ['emilia-romagna'],
		stops: ['wiesbaden'],
		topics: ['europe', 'integration'],
		result: 'Gemeinsame Sitzung der Europaausschüsse.',
		public: text(
			'assemblea-landtag-2024',
			[
				'Abgeordnete aus Bologna im Landtag',
				'Die Europaausschüsse beider Parlamente tagten zum ersten Mal gemeinsam in Wiesbaden.',
			],
			[
				'Members of the Bologna assembly in Wiesbaden',
				'The European affairs committees of both parliaments met jointly in Wiesbaden for the first time.',
			],
		),
		members: [
			head('campione'),
			...group(6, 'Abgeordnete/r', 'Assemblea legislativa', ['Modello', 'Campione', 'Esempio']),
			who('dolmetsch', { tier: 'interpreter' }),
		],
	}),
	past('2024-09-09', 2, {
		title: 'Regionalmarken: Arbeitstreffen in Poznań',
		direction: 'outgoing',
		kind: 'expert',
		with: ['wielkopolska'],
		stops: ['poznan', 'lodz'],
		topics: ['agriculture'],
		result: 'Prüfzeichen verglichen; Fortsetzung digital.',
		members: [head('beispiel'), who('przyklad')],
	}),
	past('2025-05-12', 6, {
		title: 'Jugendgruppe aus Bursa in Kassel',
		direction: 'incoming',
		kind: 'youth',
		with: ['bursa'],
		stops: ['kassel', 'kassel-land'],
		topics: ['youth', 'culture'],
		result: 'Gegeneinladung nach Bursa.',
		public: text('jugend-bursa-kassel-2025', [
			'Jugendliche aus Bursa in Kassel',
			'Zwölf Jugendliche aus Bursa lebten eine Woche in Gastfamilien und drehten mit Gleichaltrigen einen Film.',
		]),
		members: [head('ornek'), ...group(12, 'Schüler/in', undefined, ['Örnek', 'Numune'])],
	}),
	past('2025-06-02', 5, {
		title: 'Studierende aus Wisconsin in Marburg und Gießen',
		direction: 'incoming',
		kind: 'youth',
		with: ['wisconsin'],
		stops: ['marburg', 'giessen'],
		topics: ['higher_education'],
		result: 'Sommerkurs fortgesetzt.',
		public: text(
			'studierende-wisconsin-2025',
			[
				'Studierende aus Wisconsin in Hessen',
				'Zehn Studierende lernten in Marburg und Gießen Land, Sprache und Hochschulen kennen.',
			],
			[
				'Students from Wisconsin in Hesse',
				'In Marburg and Gießen ten students got to know the state, the language and the universities.',
			],
		),
		members: [head('example'), ...group(10, 'Student/in', undefined, ['Sample', 'Example', 'Placeholder'])],
	}),
	past('2025-09-15', 5, {
		title: 'Themencamp an der Friedensschule Monte Sole',
		direction: 'outgoing',
		kind: 'youth',
		with: ['emilia-romagna'],
		stops: [['marzabotto', 'Friedensschule Monte Sole']],
		topics: ['remembrance', 'youth'],
		result: 'Ausstellung der Teilnehmenden wandert durch drei Schulen.',
		public: text(
			'themencamp-monte-sole-2025',
			[
				'Erinnern für den Frieden',
				'18 Jugendliche aus Hessen und der Emilia-Romagna arbeiteten an der Friedensschule Monte Sole über Krieg, Erinnerung und Zivilcourage.',
			],
			[
				'Remembering for peace',
				'18 young people from Hesse and Emilia-Romagna worked at the peace school of Monte Sole on war, remembrance and moral courage.',
			],
		),
		members: [head('montesole'), ...group(18, 'Teilnehmer/in')],
	}),
	past('2025-11-03', 3, {
		title: 'Dreißig Jahre Partnerschaft: Reise nach Bordeaux und Pau',
		direction: 'outgoing',
		kind: 'ceremonial',
		with: ['nouvelle-aquitaine'],
		stops: ['bordeaux', 'pau'],
		topics: ['research', 'culture'],
		result: 'Themenwoche 2027 in Hessen vorgemerkt.',
		public: text(
			'dreissig-jahre-bordeaux-2025',
			[
				'Dreißig Jahre mit der Nouvelle-Aquitaine',
				'Zum dreißigjährigen Bestehen reiste eine Delegation nach Bordeaux und Pau und sprach über gemeinsame Forschung.',
			],
			[
				'Thirty years with Nouvelle-Aquitaine',
				'For the thirtieth anniversary a delegation travelled to Bordeaux and Pau and talked about joint research.',
			],
		),
		members: [
			head('exempel', { countsAsGovernment: true }),
			who('amtmann'),
			who('muster'),
			...group(5, 'Mitglied der Delegation'),
		],
	}),
];
