import { defineRouting } from 'next-intl/routing';

export const routing = defineRouting({
	locales: ['de', 'en'],
	defaultLocale: 'de',
	localePrefix: 'always',
	localeCookie: false,
	alternateLinks: false,
	pathnames: {
		'/': '/',
		'/partnerships': { de: '/partnerschaften', en: '/partnerships' },
		'/partnerships/[slug]': { de: '/partnerschaften/[slug]', en: '/partnerships/[slug]' },
		'/visits': { de: '/besuche', en: '/visits' },
		'/visits/[slug]': { de: '/besuche/[slug]', en: '/visits/[slug]' },
		'/anniversaries': { de: '/jubilaeen', en: '/anniversaries' },
		'/exchanges': { de: '/austausch', en: '/exchanges' },
		'/exchanges/[slug]': { de: '/austausch/[slug]', en: '/exchanges/[slug]' },
		'/representatives': { de: '/kooperationsbeauftragte', en: '/representatives' },
		'/publications': { de: '/publikationen', en: '/publications' },
		'/search': { de: '/suche', en: '/search' },
		'/imprint': { de: '/impressum', en: '/imprint' },
		'/privacy': { de: '/datenschutz', en: '/privacy' },
		'/accessibility': { de: '/barrierefreiheit', en: '/accessibility' },
	},
});

export type Locale = (typeof routing.locales)[number];
