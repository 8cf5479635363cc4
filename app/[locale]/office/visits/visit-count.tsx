'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { answered, SignedOut, SignedOutNote } from '@/components/ui/signed-out';
import { filtersOf } from '@/lib/list-looks';
import type { VisitCount as Counted } from '@/lib/visits/visit-count-queries';

/**
 * Trips and countries by the counting rules; slower than the list, so they are asked for once it stands. `listed` is
 * when the list came: whatever made it come anew may count, too.
 */
export function VisitCount({ listed }: { listed: number }) {
	const t = useTranslations('visits');
	const locale = useLocale();
	const filter = filtersOf(useSearchParams().toString());
	const [said, setSaid] = useState<{ filter: string; words: ReactNode }>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: each list anew
	useEffect(() => {
		const gone = new AbortController();
		const say = (words: ReactNode) => gone.signal.aborted || setSaid({ filter, words });
		const b = (text: ReactNode) => <b>{text}</b>;
		answered(`/api/counts/visits?locale=${locale}&${filter}`, { signal: gone.signal })
			.then((answer) => answer.json())
			.then(
				(counted: Counted | null) => say(counted && t.rich('counted', { ...counted, b })),
				(error) => say(error instanceof SignedOut ? <SignedOutNote /> : t('countFailed')),
			);
		return () => gone.abort();
	}, [filter, locale, t, listed]);
	return <span title={t('countedHint')}>{said?.filter === filter ? said.words : t('counting')}</span>;
}
