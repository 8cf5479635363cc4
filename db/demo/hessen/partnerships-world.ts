import { type FactKey, said } from './facts';
import { founded, type PublicPartnership } from './partnership-seed';

const cooperation = {
	kind: 'international_cooperation',
	published: true,
	lead: 'bernd.beispiel@example.org',
} as const;

type Days = { on: string; de: string; en: string };

/** Of the Chinese provinces the source gives name, day and kind only: nothing else is said of them. */
const province = (
	partner: string,
	name: string,
	fact: FactKey,
	file: string,
	{ on, de, en }: Days,
): PublicPartnership => ({
	...cooperation,
	partner,
	topics: {},
	file,
	summary: said(
		fact,
		`Internationale Kooperation mit der Provinz ${name} in China seit ${on.slice(0, 4)}.`,
		`International cooperation with ${name} Province in China since ${on.slice(0, 4)}.`,
	),
	description: said(
		fact,
		`Die Kooperation mit der Provinz ${name} in China besteht seit dem ${de}.`,
		`The cooperation with ${name} Province in China has existed since ${en}.`,
	),
	entries: [
		founded(
			on,
			fact,
			`Hessen und die Provinz ${name} beginnen ihre Kooperation.`,
			`Hesse and ${name} Province begin their cooperation.`,
		),
	],
});

export const cooperations: Record<string, PublicPartnership> = {
	wisconsin: {
		...cooperation,
		partner: 'wisconsin',
		topics: {
			higher_education: ['focus-topic-06'],
			economy: ['focus-topic-06'],
			culture: ['focus-topic-06'],
		},
		file: 'StK-INT 3.01',
		costs: 'guest_pays',
		summary: said(
			['partnership-06', 'focus-topic-06'],
			'Internationale Kooperation seit 1976: Bildung und Hochschule, Wirtschaftspolitik und Kultur.',
			'International cooperation since 1976: education and universities, economic policy and culture.',
		),
		description: said(
			'focus-topic-06',
			'Schwerpunkte der transatlantischen Beziehungen sind Abkommen zu bildungs- und hochschulpolitischen Kooperationen, wirtschaftspolitischer Austausch und Kulturtransfer.',
			'The focus of transatlantic relations is on agreements on cooperation in education and university policy, on exchange on economic policy and on cultural transfer.',
		),
		entries: [
			founded(
				'1976-09-20',
				'partnership-06',
				'Hessen und Wisconsin beginnen ihre Kooperation.',
				'Hesse and Wisconsin begin their cooperation.',
			),
		],
	},
	jiangxi: province('jiangxi', 'Jiangxi', 'partnership-07', 'StK-INT 3.02', {
		...{ on: '1985-04-04', de: '4. April 1985', en: '4 April 1985' },
	}),
	hunan: province('hunan', 'Hunan', 'partnership-08', 'StK-INT 3.03', {
		...{ on: '1985-09-19', de: '19. September 1985', en: '19 September 1985' },
	}),
};
