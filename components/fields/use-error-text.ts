import { useTranslations } from 'next-intl';

/** An error's message is a message key, perhaps with values (`errors.tooLong?max=200`); a library's own words are replaced. */
export function useErrorText() {
	const t = useTranslations();
	return (message: string) => {
		const [, key = '', values] = /^([^?]*)\??(.*)$/s.exec(message) ?? [];
		if (!/^[\w.]+$/.test(key) || !t.has(key)) return t('errors.invalid');
		const params = [...new URLSearchParams(values)].map(
			([name, value]) => [name, /^\d{1,15}$/.test(value) ? Number(value) : value] as const,
		);
		return t(key, Object.fromEntries(params));
	};
}
