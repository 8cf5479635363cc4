import { describe, expect, it } from 'vitest';
import { groupRows, type HistoryRow } from '@/lib/history/history';
import { linesOf } from '@/lib/history/history-words';
import { wording } from './history-test-words';

const visit = '0198f0a0-0000-7000-8000-000000000001';
const part = '0198f0a0-0000-7000-8000-000000000002';

const row = (change: Partial<HistoryRow>): HistoryRow => ({
	id: 1,
	at: new Date('2026-11-17T13:03:00Z'),
	actor: 'A. Muster',
	action: 'reviseVisit',
	operation: 'update',
	tableName: 'visits',
	recordId: visit,
	subjectTable: 'visits',
	subjectId: visit,
	before: null,
	after: null,
	...change,
});

async function textsOf(
	rows: HistoryRow[],
	{
		locale = 'de',
		names = {},
		known = {},
	}: { locale?: string; names?: Record<string, string>; known?: object } = {},
) {
	const words = await wording(locale, names);
	return groupRows(rows).flatMap((group) => linesOf(group, new Map(Object.entries(known)), words));
}

describe('a change in words', () => {
	it('names days without the year of the change', async () => {
		const change = row({ before: { ends_on: '2026-12-03' }, after: { ends_on: '2026-12-04' } });
		expect(await textsOf([change])).toEqual([{ text: 'Ende 3.12. → 4.12.' }]);
		expect(await textsOf([change], { locale: 'en' })).toEqual([{ text: 'End 3 Dec → 4 Dec' }]);
	});

	it('names the year where it is another', async () => {
		const change = row({ before: { ends_on: '2026-12-30' }, after: { ends_on: '2027-01-02' } });
		expect(await textsOf([change])).toEqual([{ text: 'Ende 30.12. → 2.1.2027' }]);
	});

	it('uses the words of the noun for values, ja and nein, and names for ids', async () => {
		const names = { 'users:u1': 'B. Beispiel' };
		const lines = await textsOf(
			[
				row({ before: { status: 'planned' }, after: { status: 'confirmed' } }),
				row({
					tableName: 'partnerships',
					subjectTable: 'partnerships',
					before: { lead_user_id: null },
					after: { lead_user_id: 'u1' },
				}),
				row({
					tableName: 'users',
					subjectTable: 'users',
					before: { active: true },
					after: { active: false },
				}),
				row({
					tableName: 'users',
					subjectTable: 'users',
					before: { password_hash: '***' },
					after: { password_hash: '***' },
				}),
			],
			{ names },
		);
		expect(lines.map((line) => line.text)).toEqual([
			'Stand geplant → bestätigt',
			'Zuständig B. Beispiel eingetragen',
			'Passwort geändert',
			'Aktiv ja → nein',
		]);
	});

	it('says of a secret only that it changed', async () => {
		const users = { tableName: 'users', subjectTable: 'users' };
		const lines = await textsOf([
			row({ ...users, before: { password_hash: null }, after: { password_hash: '***' } }),
			row({ ...users, before: { totp_secret: '***' }, after: { totp_secret: null } }),
		]);
		expect(lines).toEqual([{ text: 'Zweiter Faktor entfernt' }, { text: 'Passwort gesetzt' }]);
	});

	it('keeps long texts aside', async () => {
		const before = 'Fachgespräch zur Wasserversorgung. '.repeat(4);
		const after = `${before} Und zum Hochwasserschutz.`;
		expect(await textsOf([row({ before: { purpose: before }, after: { purpose: after } })])).toEqual([
			{ text: 'Zweck geändert', before, after },
		]);
	});

	it('takes the languages of a text apart', async () => {
		const lines = await textsOf([
			row({ before: { public_title: { de: 'Alt' } }, after: { public_title: { de: 'Neu', en: 'New' } } }),
		]);
		expect(lines.map((line) => line.text)).toEqual([
			'Öffentlicher Titel (Deutsch) „Alt“ → „Neu“',
			'Öffentlicher Titel (Englisch) „New“ eingetragen',
		]);
	});

	it('speaks of periods with their last day', async () => {
		const lines = await textsOf(
			[
				row({
					tableName: 'appointments',
					subjectTable: 'people',
					recordId: part,
					before: { during: '[2020-01-01,)' },
					after: { during: '[2020-01-01,2026-07-01)' },
				}),
			],
			{ known: { [`appointments:${part}`]: { function: 'Leiter' } } },
		);
		expect(lines[0]?.text).toBe('Amt: Leiter: Zeitraum seit 01.01.2020 → 01.01.2020–30.06.2026');
	});
});

describe('parts of a record', () => {
	it('are called by their name', async () => {
		const delegation = { tableName: 'delegation_members', recordId: part };
		const lines = await textsOf([
			row({ ...delegation, operation: 'insert', after: { name_then: 'M. Esempio' } }),
			row({
				...delegation,
				operation: 'delete',
				action: 'x',
				before: { name_then: 'M. Esempio', tier: 'press' },
			}),
		]);
		expect(lines[0]).toEqual({ text: 'Delegation: M. Esempio hinzugefügt' });
		expect(lines[1]?.text).toBe('Delegation: M. Esempio entfernt');
		expect(lines[1]?.facts).toContainEqual({ label: 'Gruppe', value: 'Presse' });
	});

	it('keep their clock time in the zone of the place', async () => {
		const lines = await textsOf(
			[
				row({
					tableName: 'agenda_items',
					recordId: part,
					before: { place: 'Rathaus' },
					after: { place: 'Regionalrat' },
				}),
			],
			{
				known: {
					[`agenda_items:${part}`]: {
						starts_at: '2026-12-03T14:30:00+00:00',
						time_zone: 'America/New_York',
						title: 'Begrüßung',
					},
				},
			},
		);
		expect(lines[0]?.text).toBe('Programm: 09:30 Begrüßung: Ort „Rathaus“ → „Regionalrat“');
	});

	it('in a new order are one line', async () => {
		const moved = (id: string, from: number, to: number) =>
			row({
				tableName: 'delegation_members',
				recordId: id,
				before: { position: from },
				after: { position: to },
			});
		const lines = await textsOf([moved('a', 0, 1), moved('b', 1, 0)]);
		expect(lines).toEqual([{ text: 'Delegation: Reihenfolge geändert' }]);
	});
});

describe('groups', () => {
	it('are what one actor did by one action within a second', () => {
		const at = (ms: number) => new Date(Date.UTC(2026, 10, 17) + ms);
		const rows = [
			row({ id: 5, at: at(9000), actor: 'B' }),
			row({ id: 4, at: at(8900) }),
			row({ id: 3, at: at(8500) }),
			row({ id: 2, at: at(8400), action: 'cancelVisit' }),
			row({ id: 1, at: at(1000), action: 'cancelVisit' }),
		];
		expect(groupRows(rows).map((group) => group.rows.map((each) => each.id))).toEqual([
			[5],
			[3, 4],
			[2],
			[1],
		]);
	});
});
