import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import de from '@/messages/de/lists.json';
import en from '@/messages/en/lists.json';
import { isListNoun, listNouns, listPath } from './list-nouns';

it.each(listNouns)('%s has a name in both languages and a page', (noun) => {
	expect(de.nouns[noun]).toBeTruthy();
	expect(en.nouns[noun]).toBeTruthy();
	expect(existsSync(`app/[locale]/office/${listPath(noun)}/page.tsx`)).toBe(true);
	expect(isListNoun(noun)).toBe(true);
});

it('knows no other', () => {
	for (const noun of ['users', '__proto__', 'toString', '']) expect(isListNoun(noun)).toBe(false);
});
