import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { directionsOf } from '@/lib/exchanges/exchange';
import { placementToFields } from '@/lib/exchanges/placements/placement-fields';
import { findPlacement, participantName } from '@/lib/exchanges/placements/placement-queries';
import { pageTitle } from '../../../../page-title';
import { PlacementForm } from '../../placement-form';
import { daysInWords, fieldChoices } from '../../round-days';

type Props = PageProps<'/[locale]/office/exchanges/placements/[id]/edit'>;

export const generateMetadata = pageTitle('placements.edit');

export default async function EditPlacementPage({ params }: Props) {
	const ctx = await requirePermission('exchanges.write');
	const [{ id }, locale, t, exchanges] = await Promise.all([
		params,
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const found = await findPlacement(ctx, id);
	if (!found) notFound();
	const list = `/${locale}/office/exchanges`;
	const choice = (id: string | null, label: string | null) => (id && label ? { id, label } : null);
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: exchanges('title'), href: list },
					{ label: found.round.label, href: `${list}/rounds/${found.roundId}` },
					{ label: participantName(found) || t('anonymous'), href: `${list}/placements/${id}` },
				]}
			/>
			<PlacementForm
				values={{ id, version: found.version, ...placementToFields(found) }}
				directions={[...new Set([found.direction, ...directionsOf(found.round)])]}
				fields={fieldChoices(found.fields, locale)}
				home={choice(found.homeOrganisationId, found.home)}
				host={choice(found.hostOrganisationId, found.host)}
				backHref={`${list}/placements/${id}`}
				roundDays={daysInWords(found.round, locale)}
			/>
		</>
	);
}
