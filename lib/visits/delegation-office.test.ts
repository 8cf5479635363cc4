import { describe, expect, it } from 'vitest';
import { officeOnNewDay } from './delegation-office';

const state = { office: 'Staatssekretärin', organisation: 'Staatskanzlei' };
const minister = { office: 'Ministerin', organisation: 'Umweltministerium' };
const board = { office: 'Vorsitzende', organisation: 'Beirat' };
const own = { office: 'Staatssekretärin für Europa', organisation: 'Staatskanzlei' };
const none = { office: null, organisation: null };

describe('the office in a delegation when the first day changes', () => {
	it.each([
		['the new one, if the office changed between', state, [state], [minister], minister],
		['the new one, whatever was written, if the office changed', own, [state], [minister], minister],
		['the one written by hand, if the office is the same', own, [state], [state], own],
		['the one named, if it is still held beside another', board, [state, board], [minister, board], board],
		['none, if it is no longer held', state, [state], [], none],
		['the one written by hand, if no office is known', own, [], [], own],
		['the one held then, if there was none before', none, [], [minister], minister],
	])('is %s', (_, written, before, after, expected) => {
		expect(officeOnNewDay(written, before, after)).toEqual(expected);
	});
});
