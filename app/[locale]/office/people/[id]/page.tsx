import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { may, scopeOf } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { mergedFrom, tiesOf } from '@/lib/merges/merge-queries';
import { addressForm } from '@/lib/people/address-form';
import { officesOn } from '@/lib/people/office-on';
import { deletedAlong, personName } from '@/lib/people/person';
import { listAppointments, listPartnershipsOfPerson, listTravels } from '@/lib/people/person-parts-queries';
import { findPerson } from '@/lib/people/person-queries';
import { SignedBy } from '../../agreements/signed-by';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { PlacementsOf } from '../../exchanges/placements/placements-of';
import { leadOn } from '../../merges/lead-on';
import { MergesCard } from '../../merges/merges-card';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { Appointments } from './appointments';
import { PersonFacts } from './person-facts';
import { PersonPartnerships } from './person-partnerships';
import { PersonPrivacy } from './person-privacy';
import { PersonVerbs } from './person-verbs';
import { Travels } from './travels';

type Props = PageProps<'/[locale]/office/people/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findPerson(await officeContext(), (await params).id);
	return recordTitle(found && personName(found));
}

export default async function PersonPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('people'),
	]);
	const found = await findPerson(ctx, id);
	if (!found) return leadOn(ctx, 'person', id);
	const all = scopeOf(ctx.user, 'office.read') === 'all';
	const [appointments, travels, partnerships, predecessors, ties] = await Promise.all([
		listAppointments(ctx, id, locale),
		listTravels(ctx, id),
		listPartnershipsOfPerson(ctx, id, locale),
		mergedFrom(ctx, 'person', id),
		all ? tiesOf(ctx, 'person', id, deletedAlong) : null,
	]);
	const name = personName(found);
	const [present] = officesOn(appointments, ctx.today);
	return (
		<NounPage
			noun="people"
			title={name}
			meta={present && [present.function, present.organisation].filter(Boolean).join(', ')}
			actions={
				<>
					<EditButton noun="people" id={id} />
					<PersonVerbs
						{...{ id, name }}
						version={found.version}
						mergeable={may(ctx.user, 'people.merge')}
						deletion={await deletionOf(ctx, 'people', id)}
					/>
				</>
			}
		>
			<Record
				facts={<PersonFacts person={found} />}
				aside={
					<>
						<PersonPartnerships partnerships={partnerships} form={addressForm(found.salutation)} />
						<PersonPrivacy person={found} today={ctx.today} ties={ties} />
						<MergesCard ctx={ctx} noun="person" id={id} name={name} />
					</>
				}
			>
				<Appointments personId={id} rows={appointments} writable={may(ctx.user, 'people.write')} />
				<Travels travels={travels} name={name} />
				<SignedBy personId={id} name={name} />
				<PlacementsOf personId={id} />
				<RecordChanges
					title={t('history')}
					subject="people"
					id={id}
					predecessors={predecessors}
					search={search}
				/>
			</Record>
		</NounPage>
	);
}
