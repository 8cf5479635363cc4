import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { answered, SignedOut, SignedOutNote } from '@/components/ui/signed-out';
import { anyKey } from '@/i18n/any-key';
import { type Filter, type FilterOption, optionsIn } from './list-filters';

type Offered = { options: FilterOption[]; note: ReactNode };

/** What a filter offers; long lists are asked for when they are looked at, and `note` says how that went. */
export function useFilterOptions(filter: Filter): Offered {
	const t = useTranslations('common');
	const own = optionsIn(filter, anyKey(useTranslations()));
	const locale = useLocale();
	const [asked, setAsked] = useState<FilterOption[]>();
	const [failed, setFailed] = useState<ReactNode>(null);
	const { from } = filter;
	useEffect(() => {
		if (!from) return;
		let gone = false;
		answered(`/api/filters/${from}?locale=${locale}`)
			.then((answer) => answer.json())
			.then(
				(found) => gone || setAsked(found),
				(error) =>
					gone || setFailed(error instanceof SignedOut ? <SignedOutNote /> : t('list.optionsFailed')),
			);
		return () => {
			gone = true;
		};
	}, [from, locale, t]);
	return { options: [...own, ...(asked ?? [])], note: failed ?? (from && !asked ? t('loading') : null) };
}
