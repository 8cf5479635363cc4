import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { listPartnershipsOfTerritory } from '@/lib/territories/territory-contact-queries';
import { PartnershipBadge } from '../../partnership-badge';

type Props = { id: string; partnerships: Awaited<ReturnType<typeof listPartnershipsOfTerritory>> };

/** Partnerships of the territory; those of its parts and predecessors say through whom. */
export function TerritoryPartnerships({ id, partnerships }: Props) {
	const t = useTranslations('territories.partnerships');
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
						<PartnershipBadge status={partnership.status} />
					</li>
				))}
			</ul>
		</Card>
	);
}
