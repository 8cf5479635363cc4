import { useLocale, useTranslations } from 'next-intl';
import { mailLink, phoneLink } from '@/components/ui/address-links';
import { DescriptionList } from '@/components/ui/description-list';
import { OwnProse } from '@/components/ui/words-in';
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
				{ label: t('fields.email'), value: mailLink(email) },
				{ label: t('fields.phone'), value: phoneLink(phone) },
				{ label: t('fields.notes'), value: notes && <OwnProse>{notes}</OwnProse> },
			]}
		/>
	);
}
