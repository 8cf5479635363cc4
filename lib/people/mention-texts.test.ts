import { describe, expect, it } from 'vitest';
import { mentionsInRow, withoutMentions } from './mention-texts';
import { calledBy, rowsWorthALook } from './name-mention';

const called = calledBy([{ given: 'Erika', family: 'Müller-Beispiel' }]);
const columns = (table: string, row: Record<string, unknown>) =>
	mentionsInRow(called, table, row).map(({ column, mention }) => `${column} ${mention}`);

describe('which columns of a row name somebody', () => {
	it('looks into every language and list, and into addresses as typed', () => {
		expect(
			columns('visits', { title: 'Treffen', public_title: { en: 'Meeting Erika Mueller-Beispiel' } }),
		).toEqual(['public_title sure']);
		expect(columns('saved_views', { query: 'sort=title&q=Erika+M%C3%BCller-Beispiel' })).toEqual([
			'query sure',
		]);
		expect(columns('saved_views', { query: 'q=%E0%A4%A' })).toEqual([]);
	});
	it('leaves alone whom a row links under a name that others bear', () => {
		const row = { person_id: 'p', name_then: 'Jan Müller-Beispiel', office_then: 'Büro Müller-Beispiel' };
		expect(columns('delegation_members', row)).toEqual(['office_then likely']);
		expect(columns('delegation_members', { ...row, person_id: null })).toEqual([
			'name_then likely',
			'office_then likely',
		]);
		expect(columns('people', { given_name: 'Jan', family_name: 'Müller-Beispiel' })).toEqual([]);
		expect(columns('people', { given_name: 'Erika', family_name: 'Müller-Beispiel' })).toEqual([
			'family_name sure',
		]);
	});
});

it('finds rows by a pattern that also fits addresses', () => {
	const [pattern, address] = [false, true].map((each) => new RegExp(rowsWorthALook(called, each) ?? ''));
	for (const row of ['erika muller-beispiel', 'mueller-beispiel']) {
		expect(pattern?.test(row)).toBe(true);
		expect(address?.test(row)).toBe(true);
	}
	expect(address?.test('q=m%c3%bcller-beispiel')).toBe(true);
	expect(address?.test('q=muster')).toBe(false);
	expect(rowsWorthALook(calledBy([{ family: ' ' }]))).toBe(null);
});

it('takes the name out of copies, and only what names them out of addresses', () => {
	const gone = { name: 'Kanzlei', notes: 'Erika Müller-Beispiel', old: ['Frau Müller-Beispiel', 'Amt'] };
	expect(withoutMentions(called, 'merges', 'gone', gone, 'N. N.')).toEqual({
		...{ name: 'Kanzlei', notes: 'N. N.', old: ['N. N.', 'Amt'] },
	});
	const query = 'q=M%C3%BCller-Beispiel&sort=title';
	expect(withoutMentions(called, 'exports', 'query', query, 'N. N.')).toBe('sort=title');
});
