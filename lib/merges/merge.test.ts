import { describe, expect, it } from 'vitest';
import de from '@/messages/de/merges.json';
import en from '@/messages/en/merges.json';
import { choicesFor, mergedValue, suggestedChoice } from './merge';
import { references } from './merge-references';

describe('what there is to choose', () => {
	it('is nothing where the records agree, or both are silent', () => {
		expect(choicesFor('email', 'a@b.example', 'a@b.example')).toEqual([]);
		expect(choicesFor('notes', null, '')).toEqual([]);
		expect(choicesFor('languages', ['de', 'it'], ['de', 'it'])).toEqual([]);
	});

	it('is one or the other, and both only of what can be said twice', () => {
		expect(choicesFor('phone', '1', '2')).toEqual(['kept', 'gone']);
		expect(choicesFor('notes', 'a', 'b')).toEqual(['kept', 'gone', 'both']);
		expect(choicesFor('notes', 'a', null)).toEqual(['kept', 'gone']);
		expect(choicesFor('languages', ['de'], ['it'])).toEqual(['kept', 'gone', 'both']);
	});
});

it('what is proposed loses nothing', () => {
	expect(suggestedChoice('phone', null, '1')).toBe('gone');
	expect(suggestedChoice('phone', '1', null)).toBe('kept');
	expect(suggestedChoice('phone', '1', '2')).toBe('kept');
	expect(suggestedChoice('notes', 'a', 'b')).toBe('both');
});

it('both notes stand one below the other, languages are united', () => {
	expect(mergedValue('both', 'a', 'b')).toBe('a\n\nb');
	expect(mergedValue('both', null, 'b')).toBe('b');
	expect(mergedValue<string[]>('both', ['it', 'de'], ['de', 'fr'])).toEqual(['it', 'de', 'fr']);
	expect(mergedValue('gone', 'a', null)).toBeNull();
});

describe.each([
	['de', de],
	['en', en],
])('the words in %s', (_, words) => {
	const all = Object.values(references).flat();
	it.each([...new Set(all.map(({ table }) => table))])(
		'name the rows of %s, also when they can’t be given back',
		(table) => {
			expect(words.rows).toHaveProperty(table);
			expect(words.refusals.rowsMoved).toContain(`${table} {`);
		},
	);
	it('say what becomes of two in one place', () => {
		for (const { table, beside } of all) if (beside) expect(words.moved.beside).toHaveProperty(table);
	});
});
