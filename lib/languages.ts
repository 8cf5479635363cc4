// ISO 639-1; Intl knows their names in every language but not which there are.
const codes =
	'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

export const languageCodes: readonly string[] = codes.split(' ');

/** The languages of ISO 639-1 by their name in the reader's language. */
export function languageChoices(locale: string): { id: string; label: string }[] {
	const names = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' });
	return languageCodes
		.map((id) => ({ id, label: names.of(id) ?? id }))
		.sort((a, b) => a.label.localeCompare(b.label, locale, { numeric: true }));
}

/** „Deutsch, Italienisch“. */
export function languagesInWords(ids: string[], locale: string): string {
	const names = new Intl.DisplayNames([locale], { type: 'language' });
	return ids.map((id) => names.of(id) ?? id).join(', ');
}
