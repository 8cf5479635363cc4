import { said } from './facts';
import { founded, type PublicPartnership } from './partnership-seed';

const regional = {
	kind: 'regional_partnership',
	published: true,
	lead: 'martina.muster@example.org',
} as const;

/** What is said here is what the sources say; each sentence names the facts that it rests on. */
export const regionalPartnerships: Record<string, PublicPartnership> = {
	jaroslawl: {
		...regional,
		partner: 'jaroslawl',
		topics: { youth: ['focus-topic-01'], culture: ['focus-topic-01'], volunteering: ['focus-topic-01'] },
		file: 'StK-EU 12.01',
		costs: 'host_pays',
		summary: said(
			['partnership-01', 'focus-topic-01'],
			'Regionalpartnerschaft seit 1991 mit den Schwerpunkten Jugend- und Kulturaustausch und Vereine.',
			'Regional partnership since 1991, focusing on youth and cultural exchange and on associations.',
		),
		description: said(
			['focus-topic-01', 'agreement-08'],
			'Schwerpunkte sind der Jugend- und Kulturaustausch und die Förderung vielfältiger Vereinstätigkeiten durch ehrenamtliches Engagement. 1999 wurde die Partnerschaft erneuert.',
			'The focus is on youth and cultural exchange and on promoting many kinds of activities of associations through voluntary work. The partnership was renewed in 1999.',
		),
		entries: [
			founded(
				'1991-10-16',
				'partnership-01',
				'Hessen und die Oblast Jaroslawl begründen ihre Partnerschaft.',
				'Hesse and Yaroslavl Oblast found their partnership.',
			),
			{
				type: 'renewed',
				on: '1999-09-27',
				text: said('agreement-08', 'Die Partnerschaft wird erneuert.', 'The partnership is renewed.'),
			},
		],
	},
	'emilia-romagna': {
		...regional,
		partner: 'emilia-romagna',
		deputy: 'bernd.beispiel@example.org',
		topics: {
			dual_training: ['focus-topic-02'],
			vocational_training: ['delegation-03', 'exchange-05'],
			dementia: ['project-05'],
			health: ['project-05'],
			creative_industries: ['focus-topic-02'],
			energy: ['focus-topic-02'],
			peace: ['project-06'],
			integration: ['agreement-01'],
		},
		file: 'StK-EU 12.02',
		costs: 'shared',
		notes: 'Die Quelle nennt für die Emilia-Romagna keine Kooperationsbeauftragte und keinen -beauftragten.',
		summary: said(
			['partnership-02', 'focus-topic-02', 'project-05'],
			'Regionalpartnerschaft seit 1992: duale Ausbildung, Demenztherapie, Kreativwirtschaft und Energiepolitik gehören zu den Schwerpunkten.',
			'Regional partnership since 1992: its main topics include dual training, dementia therapy, creative industries and energy policy.',
		),
		description: said(
			['focus-topic-02', 'exchange-05', 'project-05', 'project-06'],
			'Schwerpunkte sind die Einführung eines dualen Bildungssystems in der Emilia-Romagna und der Aufbau eines Lehrlingsaustauschs. In der Demenztherapie arbeiten die Gesundheitsbehörden der Emilia-Romagna und Modenas mit der Stadt Darmstadt zusammen. Die wirtschaftliche Zusammenarbeit in Kreativwirtschaft und Energiepolitik wird ausgebaut. Dazu kommen die Friedensschule Monte Sole und Themencamps.',
			'The focus is on introducing a dual system of training in Emilia-Romagna and on setting up an exchange of apprentices. In dementia therapy the health authorities of Emilia-Romagna and of Modena cooperate with the city of Darmstadt. Economic cooperation in creative industries and energy policy is being extended. The peace school of Monte Sole and theme camps complete the picture.',
		),
		entries: [
			founded(
				'1992-07-29',
				'partnership-02',
				'Hessen und die Emilia-Romagna begründen ihre Partnerschaft.',
				'Hesse and Emilia-Romagna found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2017-10',
				text: said(
					['anniversary-04', 'delegation-01'],
					'Festakt zum 25-jährigen Bestehen. Eine Parlaments- und Kommunaldelegation unter Leitung von Regionalpräsident Stefano Bonaccini reist dazu nach Hessen.',
					'Ceremony for the 25th anniversary. A delegation from parliament and municipalities headed by the President of the Region, Stefano Bonaccini, comes to Hesse.',
				),
			},
			{
				type: 'declaration',
				on: '2017-10',
				text: said(
					['agreement-01', 'agreement-02'],
					'Erklärung zur Zusammenarbeit im Integrationsbereich; sie steht allen weiteren Partnerregionen offen.',
					'Declaration on cooperation in integration, open to all other partner regions.',
				),
			},
		],
		followUps: [{ text: 'Nächstes Jubiläum vorbereiten: Termin abstimmen', owner: 'ours', due: 45 }],
	},
	'nouvelle-aquitaine': {
		...regional,
		partner: 'nouvelle-aquitaine',
		topics: { administration: ['exchange-03'], research: ['focus-topic-03'] },
		file: 'StK-EU 12.03',
		costs: 'shared',
		summary: said(
			['partnership-03', 'partnership-03-aquitaine', 'exchange-03', 'focus-topic-03'],
			'1995 mit der Region Aquitaine begründet: Bedienstetenaustausch, Wissenschaft und Forschung.',
			'Founded with the region of Aquitaine in 1995: exchange of civil servants, science and research.',
		),
		description: said(
			['exchange-03', 'focus-topic-03'],
			'Schwerpunkte sind der Bedienstetenaustausch, die Kooperation im Bereich Wissenschaft und Forschung und Themenwochen.',
			'The focus is on the exchange of civil servants, on cooperation in science and research and on theme weeks.',
		),
		entries: [
			founded(
				'1995-11-01',
				'partnership-03-aquitaine',
				'Hessen und die Region Aquitaine begründen ihre Partnerschaft.',
				'Hesse and the Aquitaine region found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2015',
				text: said('anniversary-01', 'Die Partnerschaft besteht 20 Jahre.', 'The partnership turns 20.'),
			},
			{
				type: 'partner_changed',
				on: '2016-01-01',
				text: said(
					['merger-2016', 'partnership-03'],
					'Aquitaine, Limousin und Poitou-Charentes gehen durch das französische Gesetz Nr. 2015-29 vom 16. Januar 2015 in einer Region auf, der heutigen Nouvelle-Aquitaine. Die Partnerschaft zählt weiter seit 1995.',
					'By the French law no. 2015-29 of 16 January 2015 Aquitaine, Limousin and Poitou-Charentes merge into one region, today’s Nouvelle-Aquitaine. The partnership still counts from 1995.',
				),
			},
		],
		followUps: [{ text: 'Liste der Hospitationsplätze übersenden', owner: 'theirs', due: -12 }],
	},
	wielkopolska: {
		...regional,
		partner: 'wielkopolska',
		deputy: 'bernd.beispiel@example.org',
		topics: {
			climate: ['focus-topic-04'],
			waste: ['delegation-02'],
			regional_brands: ['project-07'],
			vocational_training: ['exchange-04'],
		},
		file: 'StK-EU 12.04',
		costs: 'host_pays',
		summary: said(
			['partnership-04', 'focus-topic-04', 'exchange-04'],
			'Regionalpartnerschaft seit 2000: fachlicher Austausch insbesondere im Umwelt- und Klimaschutz, Lehrlingsaustausch.',
			'Regional partnership since 2000: exchange of expertise, above all in environmental and climate protection, and of apprentices.',
		),
		description: said(
			['delegation-02', 'focus-topic-04', 'project-07', 'exchange-04'],
			'Regelmäßig kommen Fachdelegationen aus Wielkopolska nach Hessen, um sich über Themen wie Klimaschutz- oder Abfallwirtschaftspläne zu informieren. Schwerpunkte sind außerdem die Unterstützung beim Aufbau einer polnischen Regionalmarke und ein Lehrlingsaustausch für Tischler, Friseure und Mechatroniker.',
			'Delegations of experts from Wielkopolska regularly come to Hesse to learn about topics such as climate protection or waste management plans. Further topics are support in building up a Polish regional brand and an exchange of apprentices: carpenters, hairdressers and mechatronics technicians.',
		),
		entries: [
			founded(
				'2000-12-07',
				'partnership-04',
				'Hessen und die Woiwodschaft Wielkopolska begründen ihre Partnerschaft.',
				'Hesse and the Voivodeship of Wielkopolska found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2015',
				text: said('anniversary-02', 'Die Partnerschaft besteht 15 Jahre.', 'The partnership turns 15.'),
			},
		],
		followUps: [{ text: 'Betriebe für den Tischleraustausch benennen', owner: 'ours', due: 3 }],
	},
	bursa: {
		...regional,
		partner: 'bursa-provinz',
		topics: {
			experts: ['focus-topic-05'],
			youth: ['focus-topic-05'],
			citizens: ['focus-topic-05'],
			culture: ['focus-topic-05'],
		},
		file: 'StK-EU 12.05',
		summary: said(
			['partnership-05', 'partnership-group-04'],
			'Die jüngste der fünf Regionalpartnerschaften in Europa besteht seit 2010.',
			'The youngest of the five regional partnerships in Europe has existed since 2010.',
		),
		description: said(
			'focus-topic-05',
			'Schwerpunkte sind Fachkräfte- und Jugendaustausch, Bürgerbegegnungen und Kulturaustausch.',
			'The focus is on the exchange of experts and of young people, on encounters of citizens and on cultural exchange.',
		),
		entries: [
			founded(
				'2010-10-21',
				'partnership-05',
				'Hessen und die Provinz Bursa begründen ihre Partnerschaft.',
				'Hesse and Bursa Province found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2015',
				text: said('anniversary-03', 'Die Partnerschaft besteht fünf Jahre.', 'The partnership turns five.'),
			},
		],
	},
};
