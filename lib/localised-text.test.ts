import { expect, it } from 'vitest';
import { inLocale, textInLocale } from './localised-text';

it.each([
	[{ de: 'Kultur', en: 'Culture' }, 'de', 'Kultur', null],
	[{ de: 'Kultur', en: 'Culture' }, 'en', 'Culture', null],
	[{ de: 'Kultur' }, 'en', 'Kultur', 'de'],
	[{ de: 'Kultur', en: '' }, 'en', 'Kultur', 'de'],
	[{ en: 'Culture' }, 'de', 'Culture', 'en'],
	[{}, 'de', '', null],
	[null, 'en', '', null],
])('%o on a page in %s is %s, of the language %s', (given, locale, text, lang) => {
	expect(textInLocale(given, locale)).toEqual({ text, lang });
	expect(inLocale(given, locale)).toBe(text);
});
