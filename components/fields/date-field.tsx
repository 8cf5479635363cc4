'use client';

import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import { type Day, formatDay, isDay, today } from '@/lib/dates';
import { parseDayInput } from '@/lib/dates-input';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { usePopover } from '../ui/use-popover';
import { afterPress } from './after-press';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';

const Calendar = lazy(() => import('./calendar'));

type Props = FieldProps & {
	/** Where the calendar opens while the field is empty. */
	openAt?: Day;
};

/** Value: a Day, '' or, while it can't be read, the text as typed, which the schema refuses. */
export function DateField({ openAt, ...props }: Props) {
	const field = useField(props.name, true);
	const locale = useLocale();
	const t = useTranslations('common.date');
	const [draft, setDraft] = useState<string | null>(null);
	const { field: control } = useController({ name: props.name, control: field.form.control });
	const value: string = control.value ?? '';
	const inputRef = useRef<HTMLInputElement | null>(null);
	const popover = usePopover<HTMLButtonElement, HTMLDivElement>('end');
	const day = isDay(value) ? value : null;

	const type = (text: string) => {
		const read = parseDayInput(text, today());
		setDraft(text);
		control.onChange(read.ok ? read.day : text.trim());
		if (read.ok) field.form.clearErrors(props.name);
	};
	const leave = () => {
		const read = parseDayInput(draft ?? value, today());
		if (draft?.trim() && !read.ok) {
			const error = { type: 'typed', message: read.reason };
			afterPress(() => field.form.setError(props.name, error));
		}
		setDraft(null);
		control.onBlur();
	};
	const pick = (picked: Day) => {
		control.onChange(picked);
		field.form.clearErrors(props.name);
		popover.hide();
		inputRef.current?.focus();
	};

	return (
		<FieldFrame field={field} help={day && !field.error ? formatDay(day, locale, 'weekday') : ''} {...props}>
			<div className="input-with-button">
				<input
					{...field.aria(props)}
					ref={(element) => {
						inputRef.current = element;
						control.ref(element);
					}}
					name={props.name}
					type="text"
					autoComplete="off"
					placeholder={t('placeholder')}
					value={draft ?? (day ? formatDay(day, locale, 'short') : value)}
					onChange={(event) => type(event.target.value)}
					onBlur={leave}
					className={inputClass(field.error)}
				/>
				<Button
					ref={popover.anchorRef}
					look="tertiary"
					icon="calendar"
					iconOnly
					disabled={props.disabled}
					aria-haspopup="dialog"
					aria-expanded={popover.open}
					onClick={() => (popover.open ? popover.hide() : popover.show())}
				>
					{t('openCalendar')}
				</Button>
			</div>
			<div
				ref={popover.popoverRef}
				popover="auto"
				role="dialog"
				aria-label={t('calendar')}
				className="popover calendar"
			>
				{popover.open && (
					<Suspense fallback={<Spinner />}>
						<Calendar value={day} openAt={openAt ?? today()} onPick={pick} onReady={popover.place} />
					</Suspense>
				)}
			</div>
		</FieldFrame>
	);
}
