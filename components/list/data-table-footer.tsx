'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createSerializer, parseAsInteger } from 'nuqs';
import { Pagination, type Total } from '@/components/ui/pagination';
import { useListParams } from './list-view';

const parsers = { page: parseAsInteger, size: parseAsInteger };
const serialize = createSerializer(parsers);
const sizes = [25, 50, 100, 500];

type Props = { page: number; size: number; total: Total; shown: number };

export function TableFooter({ page, size, total, shown }: Props) {
	const t = useTranslations('common.paging');
	const { setParams } = useListParams(parsers);
	const path = usePathname();
	const search = useSearchParams();
	return (
		<div className="table-foot">
			<Pagination
				{...{ page, size, total, shown }}
				href={(to) => `${path}${serialize(search, { page: to === 1 ? null : to })}`}
				onGo={(to) => setParams({ page: to === 1 ? null : to }, { scroll: true })}
			/>
			<select
				className="select-bare"
				aria-label={t('size')}
				value={size}
				onChange={(event) => setParams({ size: Number(event.target.value), page: null })}
			>
				{sizes.map((each) => (
					<option key={each} value={each}>
						{t('perPage', { size: each })}
					</option>
				))}
			</select>
		</div>
	);
}
