import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { DuplicatePair } from '@/lib/merges/duplicate-queries';

type Props = { noun: 'people' | 'organisations'; pairs: DuplicatePair[]; title?: string };

const weak: DuplicatePair['reasons'] = ['similar', 'initial'];

/** Pairs that may be one, each with the reason and the way to compare them. */
export function DuplicateList({ noun, pairs, title }: Props) {
	const t = useTranslations('merges');
	const list = `/${useLocale()}/office/${noun}`;
	return (
		<Card title={title} flush>
			{pairs.length === 0 && <EmptyState title={t('duplicates.none')}>{t('duplicates.noneBody')}</EmptyState>}
			<ul className="lines pairs">
				{pairs.map(({ id, name, detail, otherId, otherName, otherDetail, reasons }) => (
					<li key={`${id} ${otherId}`} className="line-days">
						<div>
							<Link href={`${list}/${id}`}>{name}</Link> {detail && <span className="muted">{detail}</span>}
							<div>
								<Link href={`${list}/${otherId}`}>{otherName}</Link>{' '}
								{otherDetail && <span className="muted">{otherDetail}</span>}
							</div>
							<div className="badges">
								{reasons.map((reason) => (
									<Badge key={reason} tone={weak.includes(reason) ? 'neutral' : 'info'}>
										{t(`reasons.${reason}`)}
									</Badge>
								))}
							</div>
						</div>
						<LinkButton
							small
							href={`${list}/${id}/merge?with=${otherId}`}
							aria-label={t('comparePair', { name, otherName })}
						>
							{t('compare')}
						</LinkButton>
					</li>
				))}
			</ul>
			{pairs.length === 100 && <p className="muted card-body">{t('duplicates.more')}</p>}
		</Card>
	);
}
