import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { answered, SignedOut, SignedOutNote } from '@/components/ui/signed-out';
import type { Filter, FilterOption } from './list-filters';

/** What a filter offers; long lists are asked for when they are looked at, and `note` says how that went. */
export function useFilterOptions({ options = [], from }: Filter): {
	options: FilterOption[];
	note: ReactNode;
} {
	const t = useTranslations('common');
	const locale = useLocale();
	const [asked, setAsked] = useState<FilterOption[]>();
	const [failed, setFailed] = useState<ReactNode>(null);
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
	return {
		options: asked ? [...options, ...asked] : options,
		note: failed ?? (from && !asked ? t('loading') : null),
	};
}
