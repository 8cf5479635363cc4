'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addMonths, type Day, formatDay, makeDay, monthName, today } from '@/lib/dates';
import { Button } from '../ui/button';
import { dayByKey, monthWeeks, weekdayNames } from './calendar-days';

type Props = { value: Day | null; openAt: Day; onPick: (day: Day) => void; onReady: () => void };

/** A month as a grid after the ARIA pattern: arrows, Home and End, Page keys, with Shift for years. */
export default function Calendar({ value, openAt, onPick, onReady }: Props) {
	const locale = useLocale();
	const t = useTranslations('common.date');
	const [focused, setFocused] = useState<Day>(value ?? openAt);
	const moveFocus = useRef(true);
	const grid = useRef<HTMLTableElement>(null);
	const [year, month] = [Number(focused.slice(0, 4)), Number(focused.slice(5, 7))];

	useEffect(() => onReady(), [onReady]);
	useEffect(() => {
		if (moveFocus.current) grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
		moveFocus.current = false;
	}, [focused]);

	const go = (day: Day, focus = true) => {
		moveFocus.current = focus;
		setFocused(day);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const to = dayByKey(event.key, focused, event.shiftKey);
		if (!to) return;
		event.preventDefault();
		go(to);
	};

	return (
		<>
			<div className="calendar-head">
				<Button
					look="tertiary"
					icon="chevron-left"
					iconOnly
					onClick={() => go(addMonths(focused, -1), false)}
				>
					{t('previousMonth')}
				</Button>
				<span aria-live="polite">
					{monthName(month, locale)}{' '}
					<input
						type="number"
						aria-label={t('year')}
						value={year}
						onChange={(event) => {
							const day = makeDay(Number(event.target.value), month, 1);
							if (day) go(day, false);
						}}
					/>
				</span>
				<Button
					look="tertiary"
					icon="chevron-right"
					iconOnly
					onClick={() => go(addMonths(focused, 1), false)}
				>
					{t('nextMonth')}
				</Button>
			</div>
			<table ref={grid} aria-label={`${monthName(month, locale)} ${year}`} onKeyDown={onKeyDown}>
				<thead>
					<tr>
						{weekdayNames(locale).map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{monthWeeks(focused).map((week) => (
						<tr key={week[0]}>
							{week.map((day) => (
								<td key={day} data-chosen={day === value || undefined}>
									<button
										type="button"
										data-day={day}
										data-other={day.slice(0, 7) !== focused.slice(0, 7) || undefined}
										tabIndex={day === focused ? 0 : -1}
										aria-label={formatDay(day, locale, 'weekday')}
										aria-pressed={day === value}
										aria-current={day === today() ? 'date' : undefined}
										onClick={() => onPick(day)}
									>
										{Number(day.slice(8))}
									</button>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
