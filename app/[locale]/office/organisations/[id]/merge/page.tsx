import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { createLoader, parseAsString } from 'nuqs/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import type { MergeField } from '@/lib/merges/merge';
import { isOneWithin } from '@/lib/merges/merge-commands';
import { findOrganisation, type Organisation } from '@/lib/organisations/organisation-queries';
import { MergePair } from '../../../merges/merge-pair';
import { MergeStart } from '../../../merges/merge-start';
import { pageTitle } from '../../../page-title';

const loadWith = createLoader({ with: parseAsString });

export const generateMetadata = pageTitle('merges.title.organisation');

const half = (organisation: Organisation) => ({
	id: organisation.id,
	version: organisation.version,
	name: organisation.name,
	values: organisation,
});

export default async function MergeOrganisationPage({
	params,
	searchParams,
}: PageProps<'/[locale]/office/organisations/[id]/merge'>) {
	const ctx = await requirePermission('people.merge');
	const [{ id }, chosen, locale, t, words] = await Promise.all([
		params,
		loadWith(searchParams),
		getLocale(),
		getTranslations('merges'),
		getTranslations('organisations'),
	]);
	const [kept, gone] = await Promise.all([
		findOrganisation(ctx, id),
		chosen.with ? findOrganisation(ctx, chosen.with) : null,
	]);
	if (!kept || (chosen.with && !gone)) notFound();
	const list = `/${locale}/office/organisations`;
	const say = (field: MergeField, value: string | string[] | null, of: { id: string }) => {
		const record = of.id === kept.id ? kept : gone;
		if (!value || Array.isArray(value)) return '';
		if (field === 'sector') return words(`sector.${value as 'politics'}`);
		if (field === 'territoryId') return inLocale(record?.territory, locale);
		return field === 'parentId' ? (record?.parent ?? '') : value;
	};
	const pair = gone && gone.id !== kept.id ? { keptId: kept.id, goneId: gone.id } : null;
	return (
		<>
			<PageHeader
				title={t('title.organisation')}
				breadcrumb={[
					{ label: words('title'), href: list },
					{ label: kept.name, href: `${list}/${id}` },
				]}
				meta={t('lead')}
			/>
			{gone && pair ? (
				<MergePair
					ctx={ctx}
					noun="organisation"
					kept={half(kept)}
					gone={half(gone)}
					label={(field) => words(`fields.${field as 'email'}`)}
					say={say}
					obstacle={(await isOneWithin(ctx, pair)) ? t('refusals.partOfOther') : null}
				/>
			) : (
				<MergeStart ctx={ctx} noun="organisation" id={id} />
			)}
		</>
	);
}
