import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { HitGroup, Place } from '@/lib/search/search';
import { HitDetail, MarkedText } from './hit-text';

export function FoundPlaces({ places }: { places: Place[] }) {
	const t = useTranslations('search');
	if (places.length === 0) return null;
	return (
		<Card title={t('pages')} flush>
			<ul className="lines">
				{places.map(({ href, title }) => (
					<li key={href}>
						<Link href={href}>
							<MarkedText text={title} />
						</Link>
					</li>
				))}
			</ul>
		</Card>
	);
}

/** The hits of one noun, and the way to all of them in its list. */
export function FoundGroup({ group: { name, hits, more, all } }: { group: HitGroup }) {
	const t = useTranslations('search');
	return (
		<Card
			title={name}
			flush
			actions={
				all && (
					<Link href={all} aria-label={t('allOf', { noun: name })}>
						{t('all')}
					</Link>
				)
			}
		>
			<ul className="lines">
				{hits.map((hit) => (
					<li key={hit.key} className="found">
						<Link href={hit.href}>
							<MarkedText text={hit.title} />
						</Link>
						<HitDetail hit={hit} />
					</li>
				))}
				{more && <li className="muted">{t('more')}</li>}
			</ul>
		</Card>
	);
}
