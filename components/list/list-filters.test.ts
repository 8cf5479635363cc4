import { expect, it } from 'vitest';
import { type Filter, optionsIn, rowOf } from './list-filters';

const filter = (name: string, more: Partial<Filter> = {}) =>
	({ name, label: name, options: [], ...more }) as Filter;
const period = filter('from', { period: true });
const names = (filters: Filter[]) => {
	const { usual, more } = rowOf(filters);
	return [usual, more].map((some) => some.map(({ name }) => name).join(' '));
};

it.each([
	['a b c d', '', false],
	['a b c d e', '', false],
	['a b c d e f', 'e f', false],
	['a b c d', '', true],
	['a b c d e', 'd e', true],
])('of „%s“ stand below the button for more: „%s“ (with a period: %s)', (all, rest, withPeriod) => {
	const filters = all.split(' ').map((name) => filter(name));
	const [usual, more] = names(withPeriod ? [...filters, period] : filters);
	expect(more).toBe(rest);
	expect(`${usual} ${more}`.trim()).toBe(all);
});

it('offers neither what only links set nor the days a button of their own', () => {
	expect(names([filter('a'), filter('linked', { fromLinks: true }), period])).toEqual(['a', '']);
});

it('puts words alone into words, and keeps what is called something already', () => {
	const both = filter('state', { options: ['open', { value: '-', label: 'keine' }], words: 'visits.status' });
	expect(optionsIn(both, (key) => `„${key}“`)).toEqual([
		{ value: 'open', label: '„visits.status.open“' },
		{ value: '-', label: 'keine' },
	]);
});
