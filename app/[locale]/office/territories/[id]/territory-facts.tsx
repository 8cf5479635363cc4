import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { OwnProse } from '@/components/ui/words-in';
import { type CountryNames, countryName } from '@/lib/countries';
import type { Territory } from '@/lib/territories/territory-queries';

type Props = { territory: Territory; ancestors: { id: string; name: string }[]; countries: CountryNames };

export function TerritoryFacts({ territory, ancestors, countries }: Props) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const { lat, lon, wikidataId } = territory;
	const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
	return (
		<DescriptionList
			facts={[
				{ label: t('fields.kind'), value: t(`kind.${territory.kind}`) },
				{ label: t('fields.countryCode'), value: countryName(territory.countryCode, locale, countries) },
				{
					label: t('fields.parentId'),
					value:
						ancestors.length > 0 &&
						ancestors.map(({ id, name }, index) => (
							<span key={id}>
								{index > 0 && ' › '}
								<Link href={`/${locale}/office/territories/${id}`}>{name}</Link>
							</span>
						)),
				},
				{ label: t('fields.code'), value: territory.code },
				{
					label: t('fields.coordinates'),
					value: lat !== null && lon !== null && `${degrees.format(lat)}° · ${degrees.format(lon)}°`,
				},
				{
					label: t('fields.wikidataId'),
					value: wikidataId && <a href={`https://www.wikidata.org/wiki/${wikidataId}`}>{wikidataId}</a>,
				},
				{ label: t('fields.notes'), value: territory.notes && <OwnProse>{territory.notes}</OwnProse> },
			]}
		/>
	);
}
