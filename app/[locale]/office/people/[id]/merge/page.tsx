import { getLocale } from 'next-intl/server';
import { formatDay, isDay } from '@/lib/dates';
import { languagesInWords } from '@/lib/languages';
import type { MergeField } from '@/lib/merges/merge';
import { personName } from '@/lib/people/person';
import { findPerson } from '@/lib/people/person-queries';
import { MergePage } from '../../../merges/merge-page';
import type { Value } from '../../../merges/merge-pair';
import { pageTitle } from '../../../page-title';

export const generateMetadata = pageTitle('merges.title.person');

export default async function MergePersonPage(props: PageProps<'/[locale]/office/people/[id]/merge'>) {
	const locale = await getLocale();
	const say = (field: MergeField, value: Value) => {
		if (Array.isArray(value)) return languagesInWords(value, locale);
		return field === 'retainUntil' && isDay(value) ? formatDay(value, locale) : (value ?? '');
	};
	return <MergePage {...{ ...props, say }} noun="person" find={findPerson} nameOf={personName} />;
}
