import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namespaces } from '@/i18n/messages';
import { wording } from '@/lib/register/history-test-words';
import { nounList, nounTables, nounWords, recordPath } from './nouns';

const page = (path: string) => existsSync(`app/[locale]/office/${path}/page.tsx`);

it.each(nounList.map((noun) => [noun.key, noun] as const))(
	'%s has the pages and words it says',
	async (key, noun) => {
		const { address, record, menu, list, search, form, words, browser = [] } = noun;
		if (menu || list) expect(page(`${address}`)).toBe(true);
		expect(page(`${address}/[id]`)).toBe(record === true);
		expect(page(`${address}/new`) || !form).toBe(true);
		const said = [menu || list || search ? 'many' : [], menu?.short ? 'menu' : [], form ? 'new' : []].flat();
		for (const locale of ['de', 'en']) {
			const { has } = await wording(locale);
			expect(said.filter((each) => !has(`${nounWords(key)}.${each}`))).toEqual([]);
		}
		expect(namespaces).toEqual(expect.arrayContaining([words, ...browser]));
	},
);

it('has each table and address once', () => {
	const addresses = nounList.flatMap(({ address }) => address ?? []);
	for (const words of [nounTables as string[], addresses]) expect(new Set(words).size).toBe(words.length);
});

it('leads to records that have a page', () => {
	expect(recordPath('exchange_rounds', '1')).toBe('exchanges/rounds/1');
	expect(recordPath('topics', '1')).toBeNull();
	expect(recordPath('__proto__', '1')).toBeNull();
});
