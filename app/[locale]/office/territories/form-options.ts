import { type CountryNames, countryOptions } from '@/lib/countries';
import { languageChoices } from '@/lib/languages';

/** What the territory form offers: countries and languages by their names. */
export const formOptions = (locale: string, own: CountryNames) => ({
	countries: countryOptions(locale, own),
	languages: languageChoices(locale).map(({ id, label }) => ({ value: id, label })),
});
