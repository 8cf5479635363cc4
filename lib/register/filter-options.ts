import 'server-only';
import type { OptionsFound } from '@/lib/choices';
import { inLocale } from '@/lib/localised-text';
import { allPartnershipChoices } from '@/lib/partnerships/partnership-choices';
import { listTopics } from '@/lib/partnerships/partnership-kind-queries';
import { listLegislatures } from '@/lib/reports/report-queries';
import { visitCountryOptions } from '@/lib/visits/visit-choices';

/** What long filters offer once they are opened, by the last part of /api/filters/. */
export const filterOptions = {
	partnerships: async (ctx, locale) => allPartnershipChoices(ctx, locale),
	'visit-countries': visitCountryOptions,
	topics: async (ctx, locale) =>
		(await listTopics(ctx)).map(({ key, label }) => ({ value: key, label: inLocale(label, locale) || key })),
	legislatures: async (ctx) => (await listLegislatures(ctx)).map(({ id, label }) => ({ value: id, label })),
} satisfies Record<string, OptionsFound>;
