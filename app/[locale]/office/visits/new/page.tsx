import { getLocale } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { partnershipChoices } from '@/lib/visits/visit-choices';
import type { LoggedVisitFields } from '@/lib/visits/visit-input';
import { loadNewVisitParams } from '@/lib/visits/visit-params';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { PartnershipNeeded } from '../../partnership-needed';
import { VisitForm } from '../visit-form';

export const generateMetadata = pageTitle('visits.add');

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
	const [{ partnership, startsOn }, locale] = await Promise.all([
		loadNewVisitParams(searchParams),
		getLocale(),
	]);
	// A representative of one partnership has none other to choose.
	const preset =
		partnership.length > 0 || ctx.user.partnershipIds.length > 1 ? partnership : ctx.user.partnershipIds;
	const partnerships = await partnershipChoices(ctx, preset, locale);
	return (
		<FormPage noun="visits">
			<PartnershipNeeded ctx={ctx} />
			<VisitForm
				values={{ ...nothing, partnershipIds: partnerships.map((each) => each.id), startsOn: startsOn ?? '' }}
				partnerships={partnerships}
				topics={[]}
				territories={[]}
				mayAddTerritory={may(ctx.user, 'territories.write')}
			/>
		</FormPage>
	);
}
