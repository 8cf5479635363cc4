import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { partnershipChoices } from '@/lib/visits/visit-choices';
import type { LoggedVisitFields } from '@/lib/visits/visit-input';
import { loadNewVisitParams } from '@/lib/visits/visit-params';
import { PartnershipNeeded } from '../../partnership-needed';
import { VisitForm } from '../visit-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('visits'))('add') };
}

const nothing: LoggedVisitFields = {
	partnershipIds: [],
	direction: 'incoming',
	title: '',
	startsOn: '',
	endsOn: '',
	status: 'planned',
	kind: 'expert',
	purpose: '',
	host: '',
	ownCost: '',
	topicIds: [],
	stops: [],
	publicTitle: { de: '', en: '' },
	publicSummary: { de: '', en: '' },
};

export default async function NewVisitPage({ searchParams }: PageProps<'/[locale]/office/visits/new'>) {
	const ctx = await requirePermission('visits.write');
	const [{ partnership, startsOn }, locale, t] = await Promise.all([
		loadNewVisitParams(searchParams),
		getLocale(),
		getTranslations('visits'),
	]);
	// A representative of one partnership has none other to choose.
	const preset =
		partnership.length > 0 || ctx.user.partnershipIds.length > 1 ? partnership : ctx.user.partnershipIds;
	const partnerships = await partnershipChoices(ctx, preset, locale);
	return (
		<>
			<PageHeader title={t('add')} breadcrumb={[{ label: t('title'), href: `/${locale}/office/visits` }]} />
			<PartnershipNeeded ctx={ctx} />
			<VisitForm
				values={{ ...nothing, partnershipIds: partnerships.map((each) => each.id), startsOn: startsOn ?? '' }}
				partnerships={partnerships}
				topics={[]}
				territories={[]}
				mayAddTerritory={may(ctx.user, 'territories.write')}
			/>
		</>
	);
}
