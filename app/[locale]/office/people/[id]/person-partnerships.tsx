import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { AddressForm } from '@/lib/people/person';
import type { listPartnershipsOfPerson } from '@/lib/people/person-parts-queries';

type Props = {
	partnerships: Awaited<ReturnType<typeof listPartnershipsOfPerson>>;
	/** How the person is spoken of. */
	form: AddressForm;
};

export function PersonPartnerships({ partnerships, form }: Props) {
	const t = useTranslations('people.partnerships');
	const locale = useLocale();
	return (
		<Card title={t('title')} flush>
			{partnerships.length === 0 && <EmptyState title={t('none')} />}
			<ul className="lines">
				{partnerships.map(({ id, name, represents }) => (
					<li key={id}>
						<Link href={`/${locale}/office/partnerships/${id}`}>{name}</Link>
						{represents && <Badge tone="info">{t('represents', { form })}</Badge>}
					</li>
				))}
			</ul>
		</Card>
	);
}
