import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingLegalTexts, newKey, overlaps, type Period } from './settings';

const texts = { imprint: {}, privacy: { de: 'Text', en: 'Text' }, accessibility: { de: 'Text', en: ' ' } };

describe('required texts', () => {
	it('are missed by language; space is no text', () => {
		expect(missingLegalTexts(texts)).toEqual([
			{ text: 'imprint', languages: ['de', 'en'] },
			{ text: 'accessibility', languages: ['en'] },
		]);
	});
});

const period = (id: string, from: string, to: string | null): Period => ({ id, label: id, from, to });

describe('legislatures', () => {
	it('follow each other day by day without overlap', () => {
		expect(overlaps([period('b', '2019-01-18', null), period('a', '2014-01-18', '2019-01-17')])).toEqual([]);
	});

	it('overlap on a single shared day, and with every later one while their end is open', () => {
		const [a, b, c] = [
			period('a', '2014-01-18', '2019-01-18'),
			period('b', '2019-01-18', null),
			period('c', '2024-01-18', null),
		];
		expect(overlaps([c, a, b]).map((pair) => pair.map(({ id }) => id))).toEqual([
			['a', 'b'],
			['b', 'c'],
		]);
	});

	it('say so of exactly the pairs that share a day', () => {
		const days = fc.integer({ min: 10, max: 28 }).map((day) => `2020-01-${day}`);
		const periods = fc.array(
			fc.tuple(days, fc.option(days)).map(([from, to]) => ({ from, to: to && to < from ? from : to })),
			{ maxLength: 6 },
		);
		fc.assert(
			fc.property(periods, (drawn) => {
				const all = drawn.map(({ from, to }, index) => period(String(index), from, to));
				const share = (a: Period, b: Period) => (a.to ?? '9') >= b.from && (b.to ?? '9') >= a.from;
				const expected = all.flatMap((a, i) => all.slice(i + 1).filter((b) => share(a, b))).length;
				expect(overlaps(all)).toHaveLength(expected);
			}),
		);
	});
});

describe('keys', () => {
	it('are the words of the name, and one of their own', () => {
		expect(newKey({ de: 'Wärme & Kälte' }, [])).toBe('waerme_kaelte');
		expect(newKey({ de: 'Kultur' }, ['kultur', 'kultur_2'])).toBe('kultur_3');
		expect(newKey({ de: '日本' }, [])).toBe('eintrag');
	});

	it('always fit the database', () => {
		fc.assert(
			fc.property(fc.string(), (de) => {
				expect(newKey({ de }, [])).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
			}),
		);
	});
});
