import { expect, test, vi } from 'vitest';
import { beginChange, changedPieces, createdId, onSaved, type Piece, remembered, see } from './changes';

const piece = (key: string, text: string) => ({ key, text }) as Piece;

test('changed is what says something else than before, and what was not there', () => {
	const before = remembered([piece('heading', 'Besuch'), piece('fact Ort', 'Bologna'), piece('row a', 'a')]);
	const now = [
		piece('heading', 'Besuch'),
		piece('fact Ort', 'Modena'),
		piece('row a', 'a'),
		piece('row b', 'b'),
	];
	expect(changedPieces(before, now).map(({ key }) => key)).toEqual(['fact Ort', 'row b']);
});

/** What pages were known to say when something was saved. */
function savedAfter(meanwhile: () => void, created?: string) {
	const heard = vi.fn();
	const stop = onSaved(heard);
	const saved = beginChange();
	meanwhile();
	saved(created);
	stop();
	saved();
	expect(heard).toHaveBeenCalledTimes(1);
	return heard.mock.calls[0]?.[0];
}

test('what a page said is kept as it was before the saving, whatever is seen meanwhile', () => {
	see('/office/visits/1', remembered([piece('heading', 'alt')]));
	const { before, created } = savedAfter(
		() => see('/office/visits/1', remembered([piece('heading', 'neu')])),
		'7',
	);
	expect([before.get('/office/visits/1').get('heading'), created]).toEqual(['alt', '7']);
});

test('of many pages those seen last are remembered', () => {
	see('first', new Map());
	see('second', new Map());
	for (let nth = 0; nth < 28; nth += 1) see(`page ${nth}`, new Map());
	see('first', new Map());
	see('last', new Map());
	const { before } = savedAfter(() => {});
	expect(['first', 'second', 'last'].map((address) => before.has(address))).toEqual([true, false, true]);
});

test('only what a form makes anew was created', () => {
	expect(createdId({ title: '' }, { id: 'a' })).toBe('a');
	expect(createdId({ title: '', version: 1 }, { id: 'a' })).toBeNull();
	expect(createdId({}, null)).toBeNull();
});
