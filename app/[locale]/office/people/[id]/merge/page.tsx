import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { createLoader, parseAsString } from 'nuqs/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { formatDay, isDay } from '@/lib/dates';
import { languagesInWords } from '@/lib/languages';
import type { MergeField } from '@/lib/merges/merge';
import { personName } from '@/lib/people/person';
import { findPerson, type Person } from '@/lib/people/person-queries';
import { MergePair } from '../../../merges/merge-pair';
import { MergeStart } from '../../../merges/merge-start';
import { pageTitle } from '../../../page-title';

const loadWith = createLoader({ with: parseAsString });

export const generateMetadata = pageTitle('merges.title.person');

const half = (person: Person) => ({
	id: person.id,
	version: person.version,
	name: personName(person),
	values: person,
});

export default async function MergePersonPage({
	params,
	searchParams,
}: PageProps<'/[locale]/office/people/[id]/merge'>) {
	const ctx = await requirePermission('people.merge');
	const [{ id }, chosen, locale, t, words] = await Promise.all([
		params,
		loadWith(searchParams),
		getLocale(),
		getTranslations('merges'),
		getTranslations('people'),
	]);
	const [kept, gone] = await Promise.all([
		findPerson(ctx, id),
		chosen.with ? findPerson(ctx, chosen.with) : null,
	]);
	if (!kept || (chosen.with && !gone)) notFound();
	const list = `/${locale}/office/people`;
	const say = (field: MergeField, value: string | string[] | null) => {
		if (Array.isArray(value)) return languagesInWords(value, locale);
		return field === 'retainUntil' && isDay(value) ? formatDay(value, locale) : (value ?? '');
	};
	return (
		<>
			<PageHeader
				title={t('title.person')}
				breadcrumb={[
					{ label: words('title'), href: list },
					{ label: personName(kept), href: `${list}/${id}` },
				]}
				meta={t('lead')}
			/>
			{gone && gone.id !== kept.id ? (
				<MergePair
					ctx={ctx}
					noun="person"
					kept={half(kept)}
					gone={half(gone)}
					label={(field) => words(`fields.${field as 'email'}`)}
					say={say}
				/>
			) : (
				<MergeStart ctx={ctx} noun="person" id={id} />
			)}
		</>
	);
}
