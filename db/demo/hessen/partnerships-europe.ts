import { founded, type PartnershipSeed } from './partnership-seed';

const regional = { kind: 'regional_partnership', published: true, lead: 'martina.muster@example.org' };
/** Founding days, renewal, celebration and topics are the facts; the sentences are ours. */
export const regionalPartnerships: Record<string, PartnershipSeed> = {
	jaroslawl: {
		...regional,
		partner: 'jaroslawl',
		topics: ['youth', 'culture', 'volunteering'],
		file: 'StK-EU 12.01',
		costs: 'host_pays',
		summary: {
			de: 'Seit 1991 verbindet die Oblast Jaroslawl und Hessen vor allem, was Vereine und junge Menschen auf die Beine stellen.',
			en: 'Since 1991 the ties between Yaroslavl Oblast and Hesse have lived above all on what associations and young people set up.',
		},
		description: {
			de: 'Jugend- und Kulturaustausch stehen im Mittelpunkt. Getragen wird er von Ehrenamtlichen in vielen Vereinen auf beiden Seiten. 1999 wurde die Partnerschaft erneuert.',
			en: 'Youth and cultural exchange are at the centre, carried by volunteers in many associations on both sides. The partnership was renewed in 1999.',
		},
		events: [
			founded(
				'1991-10-16',
				'Hessen und die Oblast Jaroslawl begründen ihre Partnerschaft.',
				'Hesse and Yaroslavl Oblast found their partnership.',
			),
			{
				type: 'renewed',
				on: '1999-09-27',
				text: { de: 'Beide Seiten erneuern die Partnerschaft.', en: 'Both sides renew the partnership.' },
			},
		],
	},
	'emilia-romagna': {
		...regional,
		partner: 'emilia-romagna',
		deputy: 'bernd.beispiel@example.org',
		topics: [
			'dual_training',
			'vocational_training',
			'dementia',
			'health',
			'creative_industries',
			'energy',
			'remembrance',
			'integration',
		],
		file: 'StK-EU 12.02',
		costs: 'shared',
		notes:
			'Kein Kooperationsbeauftragter vor Ort; Ansprechpartner ist die Abteilung Internationales in Bologna.',
		summary: {
			de: 'Mit der Emilia-Romagna arbeitet Hessen seit 1992 zusammen: an der dualen Ausbildung, an der Versorgung von Menschen mit Demenz und an der Wirtschaft von morgen.',
			en: 'Hesse and Emilia-Romagna have been working together since 1992: on dual training, on care for people with dementia and on the economy of tomorrow.',
		},
		description: {
			de: 'Hessen begleitet die Einführung einer dualen Ausbildung in der Emilia-Romagna und den Aufbau eines Lehrlingsaustauschs. Die Gesundheitsbehörden der Region und Modenas tauschen sich mit der Stadt Darmstadt über die Therapie bei Demenz aus. Dazu kommen Kreativwirtschaft und Energiepolitik, Themencamps und die Friedensschule Monte Sole.',
			en: 'Hesse accompanies the introduction of dual training in Emilia-Romagna and the setting up of an apprentice exchange. The health authorities of the region and of Modena share their experience in dementia therapy with the city of Darmstadt. Creative industries, energy policy, theme camps and the peace school of Monte Sole complete the picture.',
		},
		events: [
			founded(
				'1992-07-29',
				'Hessen und die Emilia-Romagna begründen ihre Partnerschaft.',
				'Hesse and Emilia-Romagna found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2017-10',
				text: {
					de: 'Festakt zum 25-jährigen Bestehen in Hessen, mit einer Parlaments- und Kommunaldelegation unter Leitung von Regionalpräsident Stefano Bonaccini.',
					en: 'Ceremony in Hesse for the 25th anniversary, with a delegation from parliament and municipalities headed by the President of the Region, Stefano Bonaccini.',
				},
			},
			{
				type: 'declaration',
				on: '2017-10',
				text: {
					de: 'Erklärung zur Zusammenarbeit in der Integration; sie steht allen Partnerregionen offen.',
					en: 'Declaration on cooperation in integration, open to all partner regions.',
				},
			},
		],
		followUps: [{ text: 'Nächstes Jubiläum vorbereiten: Termin abstimmen', owner: 'ours', due: 45 }],
	},
	'nouvelle-aquitaine': {
		...regional,
		partner: 'nouvelle-aquitaine',
		topics: ['administration', 'research', 'transport', 'higher_education'],
		file: 'StK-EU 12.03',
		costs: 'shared',
		summary: {
			de: '1995 mit der Aquitaine geschlossen, gilt die Partnerschaft seit der Gebietsreform für die ganze Nouvelle-Aquitaine.',
			en: 'Agreed with Aquitaine in 1995, the partnership has covered the whole of Nouvelle-Aquitaine since the territorial reform.',
		},
		description: {
			de: 'Bedienstete beider Verwaltungen hospitieren beim Partner, Hochschulen und Institute forschen gemeinsam. Themenwochen bringen die Nouvelle-Aquitaine nach Hessen und umgekehrt.',
			en: "Civil servants of both administrations spend time in each other's offices, universities and institutes do research together. Theme weeks bring Nouvelle-Aquitaine to Hesse and the other way round.",
		},
		events: [
			founded(
				'1995-11-01',
				'Hessen und die Region Aquitaine begründen ihre Partnerschaft.',
				'Hesse and the Aquitaine region found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2015',
				text: { de: 'Die Partnerschaft besteht 20 Jahre.', en: 'The partnership turns 20.' },
			},
			{
				type: 'partner_changed',
				on: '2016-01-01',
				text: {
					de: 'Aquitaine, Limousin und Poitou-Charentes gehen in einer Region auf, der heutigen Nouvelle-Aquitaine. Die Partnerschaft besteht fort.',
					en: 'Aquitaine, Limousin and Poitou-Charentes merge into one region, today’s Nouvelle-Aquitaine. The partnership continues.',
				},
			},
		],
		followUps: [{ text: 'Liste der Hospitationsplätze übersenden', owner: 'theirs', due: -12 }],
	},
	wielkopolska: {
		...regional,
		partner: 'wielkopolska',
		deputy: 'bernd.beispiel@example.org',
		topics: ['climate', 'waste', 'agriculture', 'vocational_training', 'youth'],
		file: 'StK-EU 12.04',
		costs: 'host_pays',
		summary: {
			de: 'Mit Wielkopolska teilt Hessen seit 2000 Erfahrungen im Umwelt- und Klimaschutz und bildet gemeinsam Lehrlinge aus.',
			en: 'Since 2000 Hesse and Wielkopolska have been sharing experience in environmental and climate protection and training apprentices together.',
		},
		description: {
			de: 'Fachleute aus Posen kommen regelmäßig nach Hessen, um über Klimaschutz- und Abfallwirtschaftspläne zu sprechen. Hessen half beim Aufbau einer polnischen Regionalmarke. Angehende Tischlerinnen, Friseure und Mechatroniker lernen im jeweils anderen Land.',
			en: 'Experts from Poznań regularly come to Hesse to discuss climate and waste management plans. Hesse helped to build up a Polish regional brand. Apprentice joiners, hairdressers and mechatronics technicians learn in each other’s country.',
		},
		events: [
			founded(
				'2000-12-07',
				'Hessen und die Woiwodschaft Wielkopolska begründen ihre Partnerschaft.',
				'Hesse and the Voivodeship of Wielkopolska found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2015',
				text: { de: 'Die Partnerschaft besteht 15 Jahre.', en: 'The partnership turns 15.' },
			},
		],
		followUps: [{ text: 'Betriebe für den Tischleraustausch benennen', owner: 'ours', due: 3 }],
	},
	bursa: {
		...regional,
		partner: 'bursa-provinz',
		topics: ['youth', 'culture', 'vocational_training', 'volunteering'],
		file: 'StK-EU 12.05',
		summary: {
			de: 'Die jüngste der fünf Regionalpartnerschaften bringt seit 2010 Fachkräfte, Jugendliche und Bürger aus Bursa und Hessen zusammen.',
			en: 'The youngest of the five regional partnerships has brought together professionals, young people and citizens from Bursa and Hesse since 2010.',
		},
		description: {
			de: 'Fachkräfte und Jugendliche tauschen sich aus, Bürgerinnen und Bürger begegnen sich, Künstlerinnen und Künstler zeigen ihre Arbeit im anderen Land.',
		},
		events: [
			founded(
				'2010-10-21',
				'Hessen und die Provinz Bursa begründen ihre Partnerschaft.',
				'Hesse and Bursa Province found their partnership.',
			),
			{
				type: 'celebrated',
				on: '2015',
				text: { de: 'Die Partnerschaft besteht fünf Jahre.', en: 'The partnership turns five.' },
			},
		],
	},
};
