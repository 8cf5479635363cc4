import { founded, type PartnershipSeed } from './partnership-seed';

const cooperation = {
	kind: 'international_cooperation',
	published: true,
	lead: 'bernd.beispiel@example.org',
};

/** Of the Chinese provinces the source gives name, day and kind only: nothing else is said of them. */
export const cooperations: Record<string, PartnershipSeed> = {
	wisconsin: {
		...cooperation,
		partner: 'wisconsin',
		topics: ['higher_education', 'economy', 'culture'],
		file: 'StK-INT 3.01',
		costs: 'guest_pays',
		summary: {
			de: 'Die älteste Verbindung: Seit 1976 arbeiten Hessen und Wisconsin in Bildung, Hochschule und Wirtschaft zusammen.',
			en: 'The oldest tie: since 1976 Hesse and Wisconsin have been cooperating in education, universities and business.',
		},
		description: {
			de: 'Abkommen regeln die Zusammenarbeit von Schulen und Hochschulen. Hinzu kommen der Austausch über Wirtschaftspolitik und der Kulturtransfer über den Atlantik.',
			en: 'Agreements govern the cooperation of schools and universities. Exchange on economic policy and cultural transfer across the Atlantic add to them.',
		},
		events: [
			founded(
				'1976-09-20',
				'Hessen und Wisconsin beginnen ihre Zusammenarbeit.',
				'Hesse and Wisconsin begin their cooperation.',
			),
		],
	},
	jiangxi: {
		...cooperation,
		partner: 'jiangxi',
		topics: [],
		file: 'StK-INT 3.02',
		summary: {
			de: 'Seit 1985 arbeitet Hessen mit der Provinz Jiangxi im Südosten Chinas zusammen.',
			en: 'Hesse has been cooperating with Jiangxi Province in the south-east of China since 1985.',
		},
		description: {
			de: 'Die Kooperation mit der Provinz Jiangxi in China besteht seit dem 4. April 1985.',
			en: 'The cooperation with Jiangxi Province in China has existed since 4 April 1985.',
		},
		events: [
			founded(
				'1985-04-04',
				'Hessen und die Provinz Jiangxi beginnen ihre Zusammenarbeit.',
				'Hesse and Jiangxi Province begin their cooperation.',
			),
		],
	},
	hunan: {
		...cooperation,
		partner: 'hunan',
		topics: [],
		file: 'StK-INT 3.03',
		summary: {
			de: 'Ein halbes Jahr nach Jiangxi kam 1985 die Provinz Hunan als zweiter chinesischer Partner hinzu.',
			en: 'Half a year after Jiangxi, Hunan Province joined in 1985 as the second Chinese partner.',
		},
		description: {
			de: 'Die Kooperation mit der Provinz Hunan in China besteht seit dem 19. September 1985.',
			en: 'The cooperation with Hunan Province in China has existed since 19 September 1985.',
		},
		events: [
			founded(
				'1985-09-19',
				'Hessen und die Provinz Hunan beginnen ihre Zusammenarbeit.',
				'Hesse and Hunan Province begin their cooperation.',
			),
		],
	},
};
