// Names in use that Intl.DisplayNames doesn't give: those of i18n-iso-countries 7.14.0 (MIT) and official ones.
const alternates: Record<string, string> = {
	AE: `UAE`,
	AG: `Antigua and Barbuda`,
	AT: `Republik Österreich · Republic of Austria`,
	AX: `Åland · Aland Islands`,
	BA: `Bosnia and Herzegovina`,
	BL: `Saint-Barthélemy · Saint Barthélemy`,
	BQ: `Bonaire · Bonaire, Sint Eustatius and Saba`,
	BY: `Weißrussland`,
	CD: `Kongo · Democratic Republic of the Congo · Congo`,
	CG: `Republik Kongo · Republic of the Congo · Congo`,
	CI: `Elfenbeinküste · Cote d'Ivoire · Côte d'Ivoire · Ivory Coast`,
	CN: `People's Republic of China · VR China · Volksrepublik China · PRC`,
	CV: `Kap Verde`,
	CZ: `Tschechische Republik · Czech Republic`,
	DE: `Bundesrepublik Deutschland · BRD · Federal Republic of Germany`,
	FK: `Falkland Islands (Malvinas)`,
	FM: `Micronesia, Federated States of`,
	FR: `Französische Republik · French Republic`,
	GB: `Großbritannien · Great Britain · England · Vereinigtes Königreich Großbritannien und Nordirland`,
	GM: `Republic of The Gambia · The Gambia`,
	GS: `South Georgia and the South Sandwich Islands`,
	HM: `Heard Island and McDonald Islands`,
	IM: `Insel Man`,
	IR: `Islamic Republic of Iran`,
	IT: `Italienische Republik · Italian Republic`,
	JP: `Nippon`,
	KN: `Saint Kitts and Nevis`,
	KR: `Korea, Republic of · Republic of Korea`,
	LA: `Lao People's Democratic Republic`,
	LC: `Saint Lucia`,
	MD: `Moldawien · Moldova, Republic of`,
	MF: `Saint-Martin · Saint Martin (French part)`,
	MK: `The Republic of North Macedonia`,
	NL: `The Netherlands · Netherlands (Kingdom of the) · Holland`,
	PL: `Republik Polen · Republic of Poland`,
	PM: `Saint-Pierre und Miquelon · Saint Pierre and Miquelon`,
	PS: `Staat Palästina · State of Palestine`,
	RE: `Reunion`,
	RO: `Republic of Romania`,
	RU: `Russische Föderation · Russian Federation`,
	SH: `Saint Helena`,
	SJ: `Svalbard und Jan Mayen · Svalbard and Jan Mayen`,
	ST: `Sao Tome and Principe`,
	SX: `Sint Maarten (Dutch part)`,
	SY: `Syrien, Arabische Republik · Syrian Arab Republic`,
	TC: `Turks and Caicos Islands`,
	TL: `Osttimor`,
	TR: `Turkey · Republik Türkei · Republic of Turkey · Republic of Türkiye`,
	TT: `Trinidad and Tobago`,
	TW: `Taiwan, Province of China`,
	TZ: `Tansania, Vereinigte Republik · United Republic of Tanzania`,
	UM: `United States Minor Outlying Islands`,
	US: `Vereinigte Staaten von Amerika · United States of America · U.S.A. · U.S. · Amerika · America`,
	VA: `Holy See (Vatican City State)`,
	VC: `Saint Vincent and the Grenadines`,
	VG: `Virgin Islands, British`,
	VI: `Virgin Islands, U.S.`,
	WF: `Wallis and Futuna`,
};

// Those of the partners' languages and of the languages most read beside them.
const languages = ['de', 'en', 'fr', 'it', 'es', 'pl', 'tr', 'ru', 'nl', 'zh'];
const displays = languages.flatMap((language) =>
	(['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
);
const known = new Map<string, string>();

/** All that a country (ISO 3166-1 alpha-2) is called, official and everyday names in several languages, as one text to search in. */
export function countryNames(code: string): string {
	const names =
		known.get(code) ??
		[...new Set(displays.map((display) => display.of(code))), alternates[code]].filter(Boolean).join(' · ');
	known.set(code, names);
	return names;
}
