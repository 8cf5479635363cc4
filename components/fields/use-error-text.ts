import { useTranslations } from 'next-intl';
import type { FieldMessage, MessageParams } from '@/lib/errors';

/** An error of react-hook-form: its message is the key alone, and the values that the text names stand beside it. */
export type FieldError = { type: string; message: string; values?: MessageParams };

export const fieldError = (type: string, said: FieldMessage): FieldError =>
	typeof said === 'string' ? { type, message: said } : { type, message: said.key, values: said.values };

/** An error's message is a message key; a library's own words are replaced. */
export function useErrorText() {
	const t = useTranslations();
	return ({ message = '', values }: Partial<FieldError>) =>
		/^[\w.]+$/.test(message) && t.has(message) ? t(message, values) : t('errors.invalid');
}
