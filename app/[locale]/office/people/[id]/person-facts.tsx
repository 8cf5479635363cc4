import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/description-list';
import { OwnWords } from '@/components/ui/words-in';
import { languagesInWords } from '@/lib/languages';
import type { Person } from '@/lib/people/person-queries';

export function PersonFacts({ person }: { person: Person }) {
	const t = useTranslations('people');
	const locale = useLocale();
	const { email, phone, notes } = person;
	return (
		<DescriptionList
			facts={[
				{ label: t('fields.salutation'), value: person.salutation },
				{ label: t('fields.languages'), value: languagesInWords(person.languages, locale) },
				{ label: t('fields.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
				{ label: t('fields.phone'), value: phone && <a href={`tel:${phone}`}>{phone}</a> },
				{
					label: t('fields.notes'),
					value: notes && (
						<span className="prose">
							<OwnWords>{notes}</OwnWords>
						</span>
					),
				},
			]}
		/>
	);
}
