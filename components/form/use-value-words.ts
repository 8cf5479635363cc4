import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { learnedName } from '@/components/fields/learned-names';
import { formatDay, isDay } from '@/lib/dates';
import { formatEdtf, parseEdtf } from '@/lib/edtf';
import { controlOf } from './form-labels';

export type ValueWords = (field: string, value: unknown) => ReactNode;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A word of a list as the form's own select, radio or box says it. */
function chosenWords(form: HTMLFormElement | null, field: string, value: string): string | undefined {
	const control = controlOf(form, field);
	if (control instanceof HTMLSelectElement)
		return [...control.options].find((option) => option.value === value)?.text;
	const box = form?.querySelector<HTMLInputElement>(
		`[name="${CSS.escape(field)}"]:is([type="radio"], [type="checkbox"])[value="${CSS.escape(value)}"]`,
	);
	return box?.labels?.[0]?.textContent?.trim() || undefined;
}

/** A field's value in words: the noun's own, else the form's, else plain. Ids are never shown. */
export function useValueWords(formRef: RefObject<HTMLFormElement | null>, wordsFor?: ValueWords): ValueWords {
	const t = useTranslations('common');
	const locale = useLocale();
	const plain = (field: string, value: unknown): string => {
		if (value === null || value === undefined || value === '') return '–';
		if (typeof value === 'boolean') return value ? t('yes') : t('no');
		if (Array.isArray(value)) return value.map((each) => plain(field, each)).join(', ') || '–';
		if (typeof value === 'object')
			return (
				Object.entries(value)
					.filter(([name, each]) => each !== '' && each !== null && !/^id$|Id$/.test(name))
					.map(([name, each]) => plain(`${field}.${name}`, each))
					.join(' · ') || '–'
			);
		const text = String(value);
		const named = learnedName(text) ?? chosenWords(formRef.current, field, text);
		if (named) return named;
		if (uuid.test(text)) return t('conflict.otherRecord');
		if (isDay(text)) return formatDay(text, locale);
		return /^\d{4}([-~?/].*)$/.test(text) && parseEdtf(text) ? formatEdtf(text, locale) : text;
	};
	return (field, value) => wordsFor?.(field, value) ?? plain(field, value);
}
