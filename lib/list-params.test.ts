import { createLoader, createSerializer } from 'nuqs/server';
import { expect, it } from 'vitest';
import { listParsers, parseSort } from './list-params';

const parsers = listParsers({ sorts: ['startsOn', 'title'], defaultSort: '-startsOn' });
const load = createLoader(parsers);
const defaults = { page: 1, size: 25, sort: '-startsOn', q: '', columns: [] };

it('reads what a list offers', () => {
	expect(load('?page=3&size=50&sort=title&q=%20Bologna&columns=title,hostName')).toEqual({
		page: 3,
		size: 50,
		sort: 'title',
		q: 'Bologna',
		columns: ['title', 'hostName'],
	});
	expect(load('')).toEqual(defaults);
});

it.each([
	'page=0',
	'page=-1',
	'page=1.5',
	'page=1e9',
	'page=99999999',
	'size=26',
	'size=x',
	'sort=password',
	'sort=--title',
	'sort=',
	'columns=',
	'columns=__proto__',
	'columns=a;drop',
])('falls back for %s', (query) => expect(load(`?${query}`)).toEqual(defaults));

it('cuts a search that is too long, and composes its letters', () => {
	expect(load(`?q=${'x'.repeat(500)}`).q).toHaveLength(200);
	expect(load('?q=Lo%CC%81dz').q).toBe('L\u00f3dz');
});

it('leaves defaults out of the address', () => {
	expect(createSerializer(parsers)({ page: 1, sort: '-startsOn', q: 'Łódź' })).toBe('?q=Łódź');
});

it('tells column and direction', () => {
	expect(parseSort('-startsOn')).toEqual({ column: 'startsOn', descending: true });
	expect(parseSort('title')).toEqual({ column: 'title', descending: false });
});
