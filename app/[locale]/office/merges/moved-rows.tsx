import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { RowCount } from '@/lib/merges/merge-row-commands';

type Props = { rows: RowCount[]; kept: string; gone: string };

/** Everything that names the record which leaves, counted, and what becomes of it. */
export function MovedRows({ rows, kept, gone }: Props) {
	const t = useTranslations('merges');
	const tables = [...new Set(rows.map(({ table }) => table))].map((table) => {
		const sum = (what: 'rows' | 'same' | 'beside' | 'onlyOnce') =>
			rows.filter((row) => row.table === table).reduce((total, row) => total + row[what], 0);
		return { table, rows: sum('rows'), same: sum('same'), beside: sum('beside'), onlyOnce: sum('onlyOnce') };
	});
	return (
		<Card title={t('moved.title')} flush>
			{tables.length === 0 && <EmptyState title={t('moved.none', { gone })} />}
			<ul className="lines">
				{tables.map(({ table, rows, same, beside, onlyOnce }) => (
					<li key={table}>
						<div>
							{t(`rows.${table}`, { count: rows })}
							{same > 0 && <div className="muted">{t('moved.same', { count: same, kept })}</div>}
							{beside > 0 && (
								<div className="muted">{t(`moved.beside.${table}`, { count: beside, kept })}</div>
							)}
							{onlyOnce > 0 && (
								<div>
									<Badge tone="bad">{t('moved.onlyOnce', { count: onlyOnce, kept })}</Badge>
								</div>
							)}
						</div>
						<span className="numeric">{rows}</span>
					</li>
				))}
			</ul>
			<p className="muted card-body">{t('moved.frozen')}</p>
		</Card>
	);
}
