import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import { inLocale } from '@/lib/localised-text';
import { RoundForm } from '../../round-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('exchanges'))('rounds.add') };
}

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
	const list = `/${locale}/office/exchanges`;
	return (
		<>
			<PageHeader
				title={t('rounds.add')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: inLocale(found.name, locale), href: `${list}/${found.id}` },
				]}
			/>
			<RoundForm values={{ programmeId: found.id, ...nothing }} direction={found.direction} />
		</>
	);
}
