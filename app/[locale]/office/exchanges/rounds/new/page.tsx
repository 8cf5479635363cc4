import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import { inLocale } from '@/lib/localised-text';
import { NounPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { RoundForm } from '../../round-form';

export const generateMetadata = pageTitle('exchanges.rounds.add');

const nothing = {
	label: '',
	opensOn: '',
	closesOn: '',
	startsOn: '',
	endsOn: '',
	placesIn: '0',
	placesOut: '0',
	notes: '',
	legalBasis: '',
	retainUntil: '',
};

/** `?programme=` is the programme that it belongs to. */
export default async function NewRoundPage({
	searchParams,
}: PageProps<'/[locale]/office/exchanges/rounds/new'>) {
	const ctx = await requirePermission('exchanges.write');
	const [{ programme }, locale, t] = await Promise.all([
		searchParams,
		getLocale(),
		getTranslations('exchanges'),
	]);
	const found = typeof programme === 'string' ? await findProgramme(ctx, programme) : undefined;
	if (!found) notFound();
	return (
		<NounPage
			noun="programmes"
			above={[{ at: found.id, label: inLocale(found.name, locale) }]}
			title={t('rounds.add')}
		>
			<RoundForm values={{ programmeId: found.id, ...nothing }} direction={found.direction} />
		</NounPage>
	);
}
