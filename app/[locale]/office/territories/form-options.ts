import { languageChoices } from '@/lib/people/person';
import { type CountryNames, countryOptions } from '@/lib/territories/countries';

/** What the territory form offers: countries and languages by their names. */
export const formOptions = (locale: string, own: CountryNames) => ({
	countries: countryOptions(locale, own),
	languages: languageChoices(locale).map(({ id, label }) => ({ value: id, label })),
});
