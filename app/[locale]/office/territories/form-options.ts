import { languageChoices } from '@/lib/people/person';
import { countryOptions } from '@/lib/territories/countries';

/** What the territory form offers: countries and languages by their names. */
export const formOptions = (locale: string) => ({
	countries: countryOptions(locale),
	languages: languageChoices(locale).map(({ id, label }) => ({ value: id, label })),
});
