import { getLocale } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import type { ProgrammeFields } from '@/lib/exchanges/programmes/programme-input';
import { inLocale } from '@/lib/localised-text';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { ProgrammeForm } from '../programme-form';

export const generateMetadata = pageTitle('exchanges.add');

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
	const [{ partnership }, locale] = await Promise.all([searchParams, getLocale()]);
	const from = typeof partnership === 'string' ? await findPartnership(ctx, partnership) : undefined;
	return (
		<FormPage noun="programmes">
			<ProgrammeForm
				values={{ ...nothing, partnershipIds: from ? [from.id] : [] }}
				partnerships={from ? [{ id: from.id, label: inLocale(from.label, locale) || from.slug }] : []}
				organisations={[]}
			/>
		</FormPage>
	);
}
