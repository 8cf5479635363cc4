import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { LinkCard } from '@/components/ui/link-card';
import type { AddressForm } from '@/lib/people/address-form';
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
		<LinkCard
			title={t('title')}
			empty={t('none')}
			lines={partnerships.map(({ id, name, represents }) => ({
				...{ id, label: name, href: `/${locale}/office/partnerships/${id}` },
				note: represents && <Badge tone="info">{t('represents', { form })}</Badge>,
			}))}
		/>
	);
}
