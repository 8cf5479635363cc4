import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storable, storableInput } from './storable';

test('what PostgreSQL cannot keep is taken out of a text, nothing else', () => {
	expect(storable('Ha\0fen')).toBe('Hafen');
	expect(storable('halb \ud83d')).toBe('halb \ufffd');
	expect(storable('Łódź 👍\n\t')).toBe('Łódź 👍\n\t');
});

test('in lists, rows and languages as well, and whatever is no text stays', () => {
	expect(
		storableInput({
			title: { de: 'a\0' },
			stops: [{ place: '\0b' }],
			ids: ['c\0'],
			on: true,
			count: 3,
			no: null,
		}),
	).toEqual({ title: { de: 'a' }, stops: [{ place: 'b' }], ids: ['c'], on: true, count: 3, no: null });
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.stringify(storableInput(value))).not.toContain('\\u0000');
		}),
	);
});
