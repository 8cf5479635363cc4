import type { LocalisedText } from '@/lib/localised-text';

// ISO 3166-1 alpha-2.
const codes =
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** The twin of is_country_code in the database. */
export const countryCodes: readonly string[] = codes.split(' ');

/** What the register calls countries, by their code: it goes before the list of the language. */
export type CountryNames = Readonly<Record<string, LocalisedText>>;

const names = new Map<string, Intl.DisplayNames>();

/** „Italien“ for `IT`, unless the register (`own`) has a name in this language; what is no country's code comes back as it is. */
export function countryName(code: string, locale: string, own: CountryNames = {}): string {
	const named = own[code]?.[locale === 'en' ? 'en' : 'de'];
	if (named) return named;
	const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
	names.set(locale, known);
	return /^[A-Z]{2}$/.test(code) ? (known.of(code) ?? code) : code;
}

/** Every country by its name in the reader's language, umlauts in their German place. */
export function countryOptions(locale: string, own: CountryNames, among: readonly string[] = countryCodes) {
	return among
		.map((value) => ({ value, label: countryName(value, locale, own) }))
		.sort((a, b) => a.label.localeCompare(b.label, locale, { numeric: true }));
}
