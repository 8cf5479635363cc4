'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { TieRows, Ties } from '@/lib/ties';

/** What a deletion depends on, and what depends on it; `published` if the public would miss something. */
export type Deletion = { ties: Ties; published?: boolean };

/** What the question before a deletion says beside the noun's own words, and why there is none to be asked. */
export function useDeletionWords() {
	const t = useTranslations('common.ties');
	const format = useFormatter();
	const list = (rows: TieRows[]) => format.list(rows.map((each) => t('rows', each)));
	return {
		/** Null if nothing stands in the way. */
		blocked: ({ blocking }: Ties) => (blocking.length > 0 ? t('blocked', { list: list(blocking) }) : null),
		/** What goes along and what loses its link. */
		follows: ({ along, loosened }: Ties) =>
			[
				along.length > 0 && t('along', { list: list(along) }),
				loosened.length > 0 && t('loosened', { list: list(loosened) }),
			].filter((sentence) => sentence !== false),
	};
}
