import { getLocale, getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/localised-text';
import type { MergeField } from '@/lib/merges/merge';
import { isOneWithin } from '@/lib/merges/merge-commands';
import { findOrganisation, type Organisation } from '@/lib/organisations/organisation-queries';
import { MergePage } from '../../../merges/merge-page';
import type { Value } from '../../../merges/merge-pair';
import { pageTitle } from '../../../page-title';

export const generateMetadata = pageTitle('merges.title.organisation');

export default async function MergeOrganisationPage(
	props: PageProps<'/[locale]/office/organisations/[id]/merge'>,
) {
	const [locale, t, words] = await Promise.all([
		getLocale(),
		getTranslations('merges'),
		getTranslations('organisations'),
	]);
	const say = (field: MergeField, value: Value, record: Organisation) => {
		if (!value || Array.isArray(value)) return '';
		if (field === 'sector') return words(`sector.${value as 'politics'}`);
		if (field === 'territoryId') return inLocale(record.territory, locale);
		return field === 'parentId' ? (record.parent ?? '') : value;
	};
	return (
		<MergePage
			{...{ ...props, say }}
			noun="organisation"
			find={findOrganisation}
			nameOf={({ name }) => name}
			obstacle={async (ctx, pair) => ((await isOneWithin(ctx, pair)) ? t('refusals.partOfOther') : null)}
		/>
	);
}
