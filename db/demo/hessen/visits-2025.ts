import { group, guest, head, item, ours, past, text, theirs, type VisitSeed, who } from './visit-seed';

/** Invented, plausible and over: the last years of the archive. */
export const latestVisits: VisitSeed[] = [
	past('2025-03-10', 3, {
		title: 'Gespräche in Rom und Paris',
		direction: 'outgoing',
		kind: 'political',
		with: [],
		stops: ['rom', 'paris'],
		topics: ['europe'],
		result: 'Zwei Länder, eine Reise; keine Partnerregion besucht.',
		ownCost: 18_450.5,
		members: [head('exempel', { countsAsGovernment: true }), who('muster'), who('amtmann')],
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
		ownCost: 3240,
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
		topics: ['peace', 'youth'],
		result: 'Ausstellung der Teilnehmenden wandert durch drei Schulen.',
		ownCost: 9120,
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
	{
		title: 'Fünfzig Jahre Wisconsin: Festwoche in Madison',
		start: '2026-09-18',
		days: 5,
		direction: 'outgoing',
		kind: 'ceremonial',
		status: 'reported',
		with: ['wisconsin'],
		stops: ['madison', 'milwaukee'],
		topics: ['culture', 'higher_education'],
		result: 'Gemeinsames Programm für Stipendien angekündigt. Konzert und Empfang waren gut besucht.',
		ownCost: 27_310.75,
		public: {
			slug: 'festwoche-madison',
			title: { de: 'Festwoche in Madison', en: 'Anniversary week in Madison' },
			summary: {
				de: 'Konzert, Empfang und ein Rundgang über den Campus: In Madison wurde die Zusammenarbeit gefeiert, die 1976 begann.',
				en: 'A concert, a reception and a tour of the campus: Madison celebrated the cooperation that began in 1976.',
			},
		},
		members: [
			head('exempel', { countsAsGovernment: true }),
			who('amtmann'),
			who('muster'),
			...group(6, 'Mitglied der Delegation'),
			guest('Noa Vorlage', 'Journalistin', 'Musterzeitung', { tier: 'press' }),
		],
		agenda: [
			item(0, '10:15', '12:35', 'Flug nach Chicago', 'Flughafen Frankfurt am Main', {
				toZone: 'America/Chicago',
			}),
			item(1, '10:00', '12:00', 'Rundgang über den Campus', 'Madison', { zone: 'America/Chicago' }),
			item(2, '19:00', '22:00', 'Konzert und Empfang', 'Madison', { zone: 'America/Chicago' }),
			item(3, '09:00', '10:00', 'Auswertung im kleinen Kreis', 'Madison', {
				zone: 'America/Chicago',
				internal: true,
			}),
			item(3, '17:40', '08:55', 'Rückflug nach Frankfurt am Main', 'Flughafen Chicago', {
				...{ zone: 'America/Chicago', toZone: 'Europe/Berlin', toDay: 4 },
				internal: true,
			}),
		],
		followUps: [
			ours('Dankschreiben versenden', -50, -52),
			theirs('Entwurf für das Stipendienprogramm senden', -5),
			ours('Fotos freigeben lassen', 6),
		],
	},
];
