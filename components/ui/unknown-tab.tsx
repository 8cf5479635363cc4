'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Alert } from './alert';

type Props = { param: string; known: string[] };

/** Says that the address names a part of the record that it hasn't, or that isn't to be seen. */
export function UnknownTab({ param, known }: Props) {
	const t = useTranslations('common');
	const tab = useSearchParams().get(param);
	if (!tab || known.includes(tab)) return null;
	return <Alert tone="warn" title={t('unknownTab', { tab })} />;
}
