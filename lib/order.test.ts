import { expect, test } from 'vitest';
import { orderFits } from './order';

test('an order fits what is there, as it was seen', () => {
	const present = ['a', 'b', 'c'];
	expect(orderFits(present, { ids: ['c', 'a', 'b'] })).toBe(true);
	expect(orderFits(present, { ids: ['c', 'a', 'b'], seen: present })).toBe(true);
	expect(orderFits(present, { ids: ['c', 'a', 'b'], seen: ['b', 'a', 'c'] })).toBe(false);
	for (const ids of [['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'd'], ['a', 'b', 'c', 'c'], []])
		expect(orderFits(present, { ids })).toBe(false);
});
