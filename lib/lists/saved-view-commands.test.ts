import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { db } from '@/db';
import { savedViews } from '@/db/schema/saved-views';
import { asActor } from '@/lib/auth/actor';
import { act, makeUser, openTestOffice, signInAs } from '@/lib/auth/auth-test-world';
import type { CurrentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { isSameView, viewQuery } from './saved-view';
import {
	copyView,
	removeView,
	renameView,
	replaceView,
	saveView,
	shareView,
	unshareView,
} from './saved-view-commands';
import { newSavedViewInput } from './saved-view-input';
import { listSavedViews } from './saved-view-queries';

let close: () => Promise<void>;
let staff: CurrentUser;
let colleague: CurrentUser;
let admin: CurrentUser;
let representative: CurrentUser;

const signedIn = async (role: Parameters<typeof makeUser>[0]) => signInAs((await makeUser(role)).id);
beforeAll(async () => {
	close = await openTestOffice();
	staff = await signedIn('staff');
	colleague = await signedIn('staff');
	admin = await signedIn('admin');
	representative = await signedIn('representative');
});
afterAll(() => close());
beforeEach(() => asActor({ id: crypto.randomUUID(), name: 'test' }, 'test', (tx) => tx.delete(savedViews)));

const save = (
	user: CurrentUser,
	part: Partial<Parameters<typeof newSavedViewInput.parse>[0] & object> = {},
) =>
	act(
		user,
		saveView,
		newSavedViewInput.parse({
			noun: 'visits',
			name: 'Offen',
			query: 'state=planned&page=3',
			shared: false,
			...part,
		}),
	);
const views = (user: CurrentUser) => listSavedViews(officeContextOf(user), 'de');
const refused = (key: string) => expect.objectContaining({ messageKey: key });

it('keeps a view without the page, for its owner only', async () => {
	await save(staff);
	expect(await views(staff)).toEqual([
		expect.objectContaining({
			noun: 'visits',
			name: 'Offen',
			query: 'state=planned',
			own: true,
			shared: false,
		}),
	]);
	expect(await views(colleague)).toEqual([]);
	expect(await views(admin)).toEqual([]);
});

it('offers a shared view to everybody, with whose it is', async () => {
	const { id } = await save(staff, { shared: true });
	for (const user of [colleague, representative, admin])
		expect(await views(user)).toEqual([expect.objectContaining({ id, own: false, owner: 'staff' })]);
	expect(await listSavedViews(officeContextOf(colleague), 'de', 'people')).toEqual([]);
});

it('sorts by list, then by name as a German index does', async () => {
	for (const name of ['Zagreb', 'Ähnliche', 'Ankara']) await save(staff, { name });
	await save(staff, { noun: 'people', name: 'A' });
	expect((await views(staff)).map(({ name }) => name)).toEqual(['Ähnliche', 'Ankara', 'Zagreb', 'A']);
});

it('is not shared by somebody who may not', async () => {
	await expect(save(representative, { shared: true })).rejects.toEqual(refused('lists.refusals.mayNotShare'));
	await save(representative);
	expect(await views(representative)).toHaveLength(1);
});

it('is renamed, replaced, shared, unshared and removed by its owner', async () => {
	const { id } = await save(staff);
	await act(staff, renameView, { id, version: 1, name: 'Geplant' });
	await act(staff, replaceView, { id, version: 2, query: 'q=b&page=2' });
	await act(staff, shareView, { id, version: 3 });
	expect(await views(colleague)).toEqual([expect.objectContaining({ name: 'Geplant', query: 'q=b' })]);
	await act(staff, unshareView, { id, version: 4 });
	expect(await views(colleague)).toEqual([]);
	await act(staff, removeView, { id, version: 5 });
	expect(await views(staff)).toEqual([]);
});

it('is changed by nobody else but an admin, and unshared is not there for them', async () => {
	const { id } = await save(staff, { shared: true });
	const changes = [
		(user: CurrentUser) => act(user, renameView, { id, version: 1, name: 'Meine' }),
		(user: CurrentUser) => act(user, replaceView, { id, version: 1, query: '' }),
		(user: CurrentUser) => act(user, unshareView, { id, version: 1 }),
		(user: CurrentUser) => act(user, removeView, { id, version: 1 }),
	];
	for (const change of changes)
		await expect(change(colleague)).rejects.toEqual(refused('lists.refusals.notOwner'));
	await act(admin, unshareView, { id, version: 1 });
	for (const user of [colleague, admin])
		await expect(act(user, renameView, { id, version: 2, name: 'Meine' })).rejects.toEqual(
			refused('errors.notFound'),
		);
});

it('keeps both versions apart', async () => {
	const { id } = await save(staff);
	await act(staff, renameView, { id, version: 1, name: 'Zuerst' });
	await expect(act(staff, renameView, { id, version: 1, name: 'Danach' })).rejects.toMatchObject({
		conflict: { current: { name: 'Zuerst' }, version: 2 },
	});
});

it('is copied as an own one, independent of the first', async () => {
	const { id } = await save(staff, { shared: true });
	const copy = await act(representative, copyView, { id });
	await act(staff, removeView, { id, version: 1 });
	expect(await views(representative)).toEqual([
		expect.objectContaining({ id: copy.id, own: true, shared: false, name: 'Offen' }),
	]);
	const mine = await save(staff);
	await expect(act(colleague, copyView, mine)).rejects.toEqual(refused('errors.notFound'));
	expect(await db().select().from(savedViews)).toHaveLength(2);
});

it.each(['a b', '<script>', 'q=a#b', 'x'.repeat(2001)])('takes no address like %j', (query) => {
	expect(newSavedViewInput.safeParse({ noun: 'visits', name: 'A', query, shared: false }).success).toBe(
		false,
	);
});

it('knows the same list whatever the order of its address', () => {
	expect(viewQuery('?q=%C3%A4&columns=a,b&page=4')).toBe('columns=a,b&q=%C3%A4');
	expect(isSameView('b=1&a=2', 'a=2&b=1&page=7')).toBe(true);
	expect(isSameView('a=1', 'a=2')).toBe(false);
});
