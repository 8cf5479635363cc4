import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DescriptionList } from '@/components/ui/description-list';
import { type Day, formatDay } from '@/lib/dates';
import { languagesInWords } from '@/lib/people/person';
import type { Person } from '@/lib/people/person-queries';

export function PersonFacts({ person, today }: { person: Person; today: Day }) {
	const t = useTranslations('people');
	const locale = useLocale();
	const { email, phone, notes, retainUntil } = person;
	return (
		<DescriptionList
			facts={[
				{ label: t('fields.salutation'), value: person.salutation },
				{ label: t('fields.languages'), value: languagesInWords(person.languages, locale) },
				{ label: t('fields.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
				{ label: t('fields.phone'), value: phone && <a href={`tel:${phone}`}>{phone}</a> },
				{ label: t('fields.notes'), value: notes && <span className="prose">{notes}</span> },
				{ label: t('fields.legalBasis'), value: person.legalBasis },
				{
					label: t('fields.retainUntil'),
					value: retainUntil && (
						<>
							{formatDay(retainUntil, locale)}{' '}
							{retainUntil < today && <Badge tone="warn">{t('retentionOver')}</Badge>}
						</>
					),
				},
			]}
		/>
	);
}
