import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import type { ProgrammeFields } from '@/lib/exchanges/programmes/programme-input';
import { inLocale } from '@/lib/localised-text';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { ProgrammeForm } from '../programme-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('exchanges'))('add') };
}

const nothing: ProgrammeFields = {
	name: { de: '', en: '' },
	slug: '',
	targetGroup: 'apprentices',
	direction: 'both',
	fields: [],
	funding: '',
	partnershipIds: [],
	organisationIds: [],
	description: { de: '', en: '' },
	internalNotes: '',
};

/** `?partnership=` is where somebody came from. */
export default async function NewProgrammePage({
	searchParams,
}: PageProps<'/[locale]/office/exchanges/new'>) {
	const ctx = await requirePermission('programmes.write');
	const [{ partnership }, locale, t] = await Promise.all([
		searchParams,
		getLocale(),
		getTranslations('exchanges'),
	]);
	const from = typeof partnership === 'string' ? await findPartnership(ctx, partnership) : undefined;
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/exchanges` }]}
			/>
			<ProgrammeForm
				values={{ ...nothing, partnershipIds: from ? [from.id] : [] }}
				partnerships={from ? [{ id: from.id, label: inLocale(from.label, locale) || from.slug }] : []}
				organisations={[]}
			/>
		</>
	);
}
