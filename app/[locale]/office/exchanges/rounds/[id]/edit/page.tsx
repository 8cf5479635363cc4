import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { roundToFields } from '@/lib/exchanges/rounds/round-fields';
import { findRound } from '@/lib/exchanges/rounds/round-queries';
import { inLocale } from '@/lib/localised-text';
import { NounPage } from '../../../../noun-page';
import { pageTitle } from '../../../../page-title';
import { RoundForm } from '../../../round-form';

export const generateMetadata = pageTitle('exchanges.rounds.edit');

export default async function EditRoundPage({
	params,
}: PageProps<'/[locale]/office/exchanges/rounds/[id]/edit'>) {
	const ctx = await requirePermission('exchanges.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('exchanges')]);
	const common = await getTranslations('common');
	const found = await findRound(ctx, id);
	if (!found) notFound();
	return (
		<NounPage
			noun="programmes"
			above={[
				{ at: found.programmeId, label: inLocale(found.programme, locale) },
				{ at: `rounds/${id}`, label: found.label },
			]}
			title={t('rounds.edit')}
			meta={found.published && common('publicRecord')}
		>
			<RoundForm
				values={{ id, version: found.version, ...roundToFields(found) }}
				direction={found.direction}
			/>
		</NounPage>
	);
}
