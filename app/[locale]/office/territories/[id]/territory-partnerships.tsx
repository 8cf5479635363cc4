import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { listPartnershipsOfTerritory } from '@/lib/territories/territory-parts-queries';

type Props = { id: string; partnerships: Awaited<ReturnType<typeof listPartnershipsOfTerritory>> };

const tones = { proposed: 'info', active: 'ok', suspended: 'warn', ended: 'neutral' } as const;

/** Partnerships of the territory; those of its parts and predecessors say through whom. */
export function TerritoryPartnerships({ id, partnerships }: Props) {
	const t = useTranslations('territories.partnerships');
	const status = useTranslations('partnerships.status');
	const locale = useLocale();
	return (
		<Card title={t('title')} flush>
			{partnerships.length === 0 && <EmptyState title={t('none')} />}
			<ul className="lines">
				{partnerships.map((partnership) => (
					<li key={partnership.id}>
						<div>
							<Link href={`/${locale}/office/partnerships/${partnership.id}`}>{partnership.name}</Link>
							<div className="muted">
								{partnership.kind}
								{partnership.territoryId !== id && ` · ${t('via', { territory: partnership.territory })}`}
							</div>
						</div>
						<Badge tone={tones[partnership.status]}>{status(partnership.status)}</Badge>
					</li>
				))}
			</ul>
		</Card>
	);
}
