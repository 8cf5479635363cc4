import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { formatDayRange } from '@/lib/dates';
import type { countContacts, listVisitsOfTerritory } from '@/lib/territories/territory-contact-queries';
import type { listParts } from '@/lib/territories/territory-parts-queries';

type Props = {
	id: string;
	/** The address of all its visits in the list of visits. */
	visitsHref: string;
	parts: Awaited<ReturnType<typeof listParts>>;
	visits: Awaited<ReturnType<typeof listVisitsOfTerritory>>;
	contacts: Awaited<ReturnType<typeof countContacts>>;
};

export function TerritoryAside({ id, visitsHref, parts, visits, contacts }: Props) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const office = `/${locale}/office`;
	return (
		<>
			<Card title={t('visits.title')} flush>
				{visits.total === 0 && <EmptyState title={t('visits.none')} />}
				{visits.total > 0 && <p className="card-body">{t('visits.count', { count: visits.total })}</p>}
				<ul className="lines">
					{visits.rows.map((visit) => (
						<li key={visit.id}>
							<div>
								<Link href={`${office}/visits/${visit.id}`}>{visit.title}</Link>
								<div className="muted">{formatDayRange(visit.startsOn, visit.endsOn, locale, 'short')}</div>
							</div>
						</li>
					))}
					{visits.total > visits.rows.length && (
						<li>
							<Link href={visitsHref}>{t('visits.all')}</Link>
						</li>
					)}
				</ul>
			</Card>
			<Card title={t('hierarchy.title')} flush>
				{parts.length === 0 && <EmptyState title={t('hierarchy.none')} />}
				<ul className="lines">
					{parts.map((part) => (
						<li key={part.id}>
							<Link href={`${office}/territories/${part.id}`}>{part.name}</Link>
							<span className="muted">{t(`kind.${part.kind}`)}</span>
						</li>
					))}
					{parts.length > 0 && (
						<li>
							<Link href={`${office}/territories?in=${id}`}>{t('hierarchy.all')}</Link>
						</li>
					)}
				</ul>
			</Card>
			<Card title={t('contacts.title')} flush>
				<ul className="lines">
					<li>
						<Link href={`${office}/people?territory=${id}`}>
							{t('contacts.people', { count: contacts.people })}
						</Link>
					</li>
					<li>
						<Link href={`${office}/organisations?territory=${id}`}>
							{t('contacts.organisations', { count: contacts.organisations })}
						</Link>
					</li>
				</ul>
			</Card>
		</>
	);
}
