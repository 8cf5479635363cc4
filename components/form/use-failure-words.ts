import { useTranslations } from 'next-intl';
import { fieldError, useErrorText } from '@/components/fields/use-error-text';
import type { Failure } from './form-answer';

/** A refusal in words where no form shows its fields: then what is wrong with them is said instead. */
export function useFailureWords(): (failure: Failure) => string {
	const t = useTranslations();
	const fieldWords = useErrorText();
	return (failure) => {
		const fields = Object.values(failure.fields ?? {}).map((said) => fieldWords(fieldError('server', said)));
		if (fields.length > 0) return [...new Set(fields)].join(' ');
		return t.has(failure.message) ? t(failure.message, failure.params) : t('common.form.failed');
	};
}
