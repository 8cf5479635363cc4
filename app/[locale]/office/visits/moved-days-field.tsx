'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { optionsOf } from '@/components/fields/options';
import { CheckboxField, RadioField } from '@/components/form/form-fields';
import { Alert } from '@/components/ui/alert';
import { addDays, type Day, formatDay, formatDayRange, isDay } from '@/lib/dates';
import {
	type DatedPart,
	movedDays,
	type PartsChoice,
	partsChoices,
	type Stay,
	shiftOf,
	usualChoice,
} from '@/lib/visits/moved-days';

type Props = {
	/** The days that the visit has so far. */
	before: Stay;
	parts: DatedPart[];
	/** What is chosen first; by the length of the visit if left open. */
	usual?: PartsChoice;
	/** The form has the stops as rows of its own: they move in it. */
	stopsInForm?: boolean;
};

function newDays(startsOn: unknown, endsOn: unknown): Stay | null {
	if (!isDay(startsOn) || !(endsOn === '' || isDay(endsOn))) return null;
	const last = endsOn || startsOn;
	return last < startsOn ? null : { startsOn, endsOn: last };
}

/** Once the days change: what moves along, and what would fall outside of them. */
export function MovedDaysField({ before, parts, usual, stopsInForm }: Props) {
	const t = useTranslations('visits.moved');
	const locale = useLocale();
	const { control, setValue, getValues } = useFormContext();
	const [startsOn, endsOn, chosen] = useWatch({ control, name: ['startsOn', 'endsOn', 'parts'] });
	const stay = newDays(startsOn, endsOn);
	const after = stay && (stay.startsOn !== before.startsOn || stay.endsOn !== before.endsOn) ? stay : null;
	const first = after && (usual ?? usualChoice(before, after));
	const choice: PartsChoice | null = after && (chosen || first);
	const shift = after && choice ? shiftOf(before, after, choice) : 0;
	const days = after ? `${after.startsOn}/${after.endsOn}` : '';

	// biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen for other days is asked again
	useEffect(() => {
		if (first) setValue('parts', first);
		setValue('toNearest', false);
	}, [days]);
	const applied = useRef(0);
	useEffect(() => {
		const by = shift - applied.current;
		if (!stopsInForm || by === 0) return;
		applied.current = shift;
		const move = (day: Day) => (isDay(day) ? addDays(day, by) : day);
		for (const [index, stop] of (getValues('stops') as { from: Day; to: Day }[]).entries()) {
			if (stop.from) setValue(`stops.${index}.from`, move(stop.from), { shouldDirty: true });
			if (stop.to) setValue(`stops.${index}.to`, move(stop.to), { shouldDirty: true });
		}
	}, [shift, stopsInForm, getValues, setValue]);

	const dated = parts.filter(({ from, to }) => from || to);
	if (!after || !choice || (dated.length === 0 && !stopsInForm)) return null;
	const falling = movedDays(before, after, choice, dated).filter(({ fallsOut }) => fallsOut);
	const shifted = (to: number) => t(to > 0 ? 'later' : 'earlier', { days: Math.abs(to) });
	const whole = shiftOf(before, after, 'move');
	return (
		<Alert tone={falling.length ? 'warn' : 'info'} title={t('title')}>
			<p>
				{t('body', {
					before: formatDayRange(before.startsOn, before.endsOn, locale),
					after: formatDayRange(after.startsOn, after.endsOn, locale),
					count: dated.length,
				})}
			</p>
			{whole !== 0 && (
				<RadioField
					name="parts"
					label={t('parts')}
					inline
					options={optionsOf(partsChoices, (value) =>
						value === 'move' ? `${t('move')} (${shifted(whole)})` : t('keep'),
					)}
				/>
			)}
			{falling.length > 0 && (
				<>
					<p>{t('falling', { count: falling.length })}</p>
					<ul>
						{falling.map(({ id, name, was, from }) => (
							<li key={id}>
								{name}: {was.from && formatDay(was.from, locale, 'weekday')} →{' '}
								{from && formatDay(from, locale, 'weekday')}
							</li>
						))}
					</ul>
					<CheckboxField name="toNearest" label={t('toNearest')} hint={t('toNearestHint')} required />
				</>
			)}
		</Alert>
	);
}
