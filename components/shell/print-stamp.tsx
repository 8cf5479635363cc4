'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Day, today as dayNow, formatDay } from '@/lib/dates';

/** On paper only: of which day what stands below is. A page may have been open since yesterday. */
export function PrintStamp({ today }: { today: Day }) {
	const t = useTranslations('common');
	const locale = useLocale();
	const [day, setDay] = useState(today);
	useEffect(() => {
		const stamp = () => flushSync(() => setDay(dayNow()));
		window.addEventListener('beforeprint', stamp);
		return () => window.removeEventListener('beforeprint', stamp);
	}, []);
	return <p className="only-printed print-stamp">{t('printedOn', { day: formatDay(day, locale) })}</p>;
}
