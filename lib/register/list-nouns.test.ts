import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { views } from '@/db/demo/hessen/views';
import { isListNoun, listNouns, listPath, listWords } from '@/lib/lists/list-nouns';
import { listExports } from './exports';
import { wording } from './history-test-words';

it.each(listNouns)('%s has a name in both languages and a page', async (noun) => {
	for (const locale of ['de', 'en']) expect((await wording(locale)).has(listWords(noun))).toBe(true);
	expect(existsSync(`app/[locale]/office/${listPath(noun)}/page.tsx`)).toBe(true);
	expect(isListNoun(noun)).toBe(true);
});

it('knows no other', () => {
	for (const noun of ['users', '__proto__', 'toString', '']) expect(isListNoun(noun)).toBe(false);
});

it.each(views.map((view) => [view.name, view] as const))(
	'the demo’s view „%s“ is one of its list',
	async (_, view) => {
		const list = listExports[view.noun];
		const params = await list.address.load(new URLSearchParams(view.query));
		const known = new Set(list.columns('2026-11-22').map((column) => column.in));
		expect(params.columns.filter((column: string) => !known.has(column))).toEqual([]);
		const search = new URLSearchParams(view.query);
		for (const [name, value] of search) expect(String(params[name]), name).toBe(value);
	},
);
