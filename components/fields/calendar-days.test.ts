import { expect, test } from 'vitest';
import { addMonths } from '@/lib/dates';
import { dayByKey, monthWeeks, weekdayNames } from './calendar-days';

test('a month keeps its last day when the next is shorter', () => {
	expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
	expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
	expect(addMonths('2024-12-31', 2)).toBe('2025-02-28');
});

test('weeks begin on Monday and cover the whole month', () => {
	const weeks = monthWeeks('2026-11-22');
	expect(weeks[0]?.[0]).toBe('2026-10-26');
	expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
	expect(monthWeeks('2027-02-01')).toHaveLength(4);
	expect(monthWeeks('0001-01-15').length).toBeGreaterThan(4);
	expect(monthWeeks('9999-12-15').length).toBeGreaterThan(4);
});

test('weekdays are short names from Monday on', () => {
	expect(weekdayNames('de')).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
});

test('keys move by day, week, month and year', () => {
	expect(dayByKey('ArrowUp', '2026-03-01', false)).toBe('2026-02-22');
	expect(dayByKey('Home', '2026-11-22', false)).toBe('2026-11-16');
	expect(dayByKey('End', '2026-11-16', false)).toBe('2026-11-22');
	expect(dayByKey('PageDown', '2026-01-31', false)).toBe('2026-02-28');
	expect(dayByKey('PageUp', '2024-02-29', true)).toBe('2023-02-28');
	expect(dayByKey('a', '2026-11-22', false)).toBeNull();
});
