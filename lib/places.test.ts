import { expect, test } from 'vitest';
import { NoPlace, Places } from './places';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('whoever waits too long is told so, and whoever leaves waits no more', async () => {
	const places = new Places({ most: 1, patience: 30 });
	const free = await places.take('a');
	await expect(places.take('a')).rejects.toThrow(NoPlace);
	const left = new AbortController();
	const waiting = places.take('b', { left: left.signal });
	left.abort(new Error('left'));
	await expect(waiting).rejects.toThrow('left');
	await expect(places.take('b', { left: left.signal })).rejects.toThrow('left');
	free();
	free();
	expect(places.taken).toBe(0);
	(await places.take('c'))();
	expect(places.taken).toBe(0);
});

test('a place goes to whoever holds the fewest, then to whoever came first', async () => {
	const places = new Places({ most: 2, patience: 5000 });
	const order: string[] = [];
	const ask = (asker: string, name: string) =>
		places.take(asker).then((free) => {
			order.push(name);
			return free;
		});
	const first = await ask('many', 'many 1');
	await ask('many', 'many 2');
	const waiting = ['many 3', 'many 4'].map((name) => ask('many', name));
	const other = ask('one', 'one 1');
	first();
	const freeOther = await other;
	freeOther();
	await settled();
	expect(order).toEqual(['many 1', 'many 2', 'one 1', 'many 3']);
	places.giveUp(0);
	await expect(waiting[1]).rejects.toThrow(NoPlace);
});

test('whoever holds all that one may hold waits for their own, and leaves the others free', async () => {
	const places = new Places({ most: 4, patience: 30, ownPatience: 120 });
	const each = 2;
	const mine = await Promise.all([places.take('many', { each }), places.take('many', { each })]);
	const third = places.take('many', { each });
	const fourth = places.take('many', { each });
	fourth.catch(() => {});
	(await places.take('one', { each }))();
	await new Promise((resolve) => setTimeout(resolve, 60));
	expect([places.taken, places.waiting]).toEqual([2, 2]);
	mine[0]?.();
	expect(await third).toBeTypeOf('function');
	await expect(fourth).rejects.toMatchObject({ own: true });
	await Promise.all([places.take('one', { each }), places.take('one', { each })]);
	await expect(places.take('two', { each })).rejects.toMatchObject({ own: false });
	const another = places.take('many', { each });
	places.giveUp(0);
	await expect(another).rejects.toMatchObject({ own: false });
});
