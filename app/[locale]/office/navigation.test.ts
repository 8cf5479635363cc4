import { expect, test } from 'vitest';
import { currentEntry } from '@/components/shell/current-entry';
import { type Role, roles } from '@/lib/auth/permissions';
import { officeNavigation } from './navigation';

const home = '/de/office';
const entriesOf = (role: Role) => {
	const { groups, foot } = officeNavigation({ role, partnershipIds: [] }, home, (key) => key);
	return [...groups.flatMap((group) => group.items), ...foot].map(({ href }) => href);
};
const current = (path: string, search = '', more: string[] = []) =>
	currentEntry([...entriesOf('admin'), ...more], home, path, search);

test('each entry is current by itself, and no two are called alike', () => {
	for (const role of roles)
		for (const href of entriesOf(role)) expect(currentEntry(entriesOf(role), home, href, '')).toBe(href);
	expect(new Set(entriesOf('admin')).size).toBe(entriesOf('admin').length);
});

test('what lies below an entry belongs to it', () => {
	expect(current('/de/office/visits/1/edit')).toBe('/de/office/visits');
	expect(current('/de/office/people/duplicates')).toBe('/de/office/people');
	expect(current('/de/office/exchanges/placements')).toBe('/de/office/exchanges');
	expect(current('/de/office/settings/topics')).toBe('/de/office/settings');
});

test.each(['search', 'account', 'nothing-here', 'visitsandmore'])('/office/%s has no entry', (page) => {
	for (const role of roles)
		expect(currentEntry(entriesOf(role), home, `/de/office/${page}`, ''), role).toBeUndefined();
});

test('neither the start page nor the public pages are where everything below them is', () => {
	expect(current('/de/office')).toBe('/de/office');
	expect(current('/de/visits')).toBeUndefined();
	expect(current('/de')).toBe('/de');
});

test('a role without the entry marks no other', () => {
	expect(currentEntry(entriesOf('reader'), home, '/de/office/settings/topics', '')).toBeUndefined();
	expect(currentEntry(entriesOf('representative'), home, '/de/office/reports/trips', '')).toBeUndefined();
});

test('a list as it was saved is current instead of the list, in whatever order its address says so', () => {
	const view = '/de/office/visits?runs=from_today&state=planned,confirmed';
	expect(current('/de/office/visits', 'state=planned%2Cconfirmed&runs=from_today&page=2', [view])).toBe(view);
	expect(current('/de/office/visits', 'runs=from_today', [view])).toBe('/de/office/visits');
	expect(current('/de/office/visits/1', 'runs=from_today&state=planned,confirmed', [view])).toBe(
		'/de/office/visits',
	);
	expect(current('/de/office/people', 'runs=from_today&state=planned,confirmed', [view])).toBe(
		'/de/office/people',
	);
});

test.each([
	[0, '/de/office/follow-ups?state=open'],
	[3, '/de/office/follow-ups?state=pending'],
])('with %i promises counted, the list opens at %s', (number, opens) => {
	const waiting = { 'follow-ups': { number, words: '' } };
	const { groups } = officeNavigation({ role: 'reader', partnershipIds: [] }, home, (key) => key, waiting);
	expect(groups.flatMap(({ items }) => items).find(({ href }) => href.endsWith('follow-ups'))).toMatchObject({
		opens,
	});
});

test.each([
	['manager', 2, '/de/office/monthly-reports?status=sent'],
	['representative', 1, '/de/office/monthly-reports?status=returned'],
	['manager', 0, undefined],
] as const)('for a %s with %i monthly reports waiting, their list opens at %s', (role, number, opens) => {
	const waiting = { 'monthly-reports': { number, words: '' } };
	const { groups } = officeNavigation({ role, partnershipIds: [] }, home, (key) => key, waiting);
	const entry = groups.flatMap(({ items }) => items).find(({ href }) => href.endsWith('monthly-reports'));
	expect(entry?.opens).toBe(opens);
});
