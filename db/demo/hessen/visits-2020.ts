import { group, guest, head, item, past, text, type VisitSeed, who } from './visit-seed';

/** Invented, plausible and over: the archive since 2020. */
export const pastVisits: VisitSeed[] = [
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
		topics: ['regional_brands'],
		result: 'Prüfzeichen verglichen; Fortsetzung digital.',
		members: [head('beispiel'), who('przyklad')],
	}),
	past('2024-06-10', 2, {
		title: 'Digitale Verwaltung: Reise nach Barcelona',
		direction: 'outgoing',
		kind: 'political',
		with: [],
		stops: ['barcelona'],
		topics: ['administration'],
		result: 'Keine Partnerregion; Kontakte an die Fachabteilung weitergegeben.',
		members: [
			head('exempel', { countsAsGovernment: true }),
			guest('Kim Vorlage', 'Referent', 'Staatskanzlei'),
		],
	}),
];
