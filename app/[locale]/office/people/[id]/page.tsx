import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/page-header';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { personName } from '@/lib/people/person';
import { listAppointments, listPartnershipsOfPerson, listTravels } from '@/lib/people/person-parts-queries';
import { findPerson } from '@/lib/people/person-queries';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { Appointments } from './appointments';
import { PersonFacts } from './person-facts';
import { PersonPartnerships } from './person-partnerships';
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
	if (!found) notFound();
	const [appointments, travels, partnerships] = await Promise.all([
		listAppointments(ctx, id, locale),
		listTravels(ctx, id),
		listPartnershipsOfPerson(ctx, id, locale),
	]);
	const office = `/${locale}/office`;
	const name = personName(found);
	const present = appointments.find((each) => each.state === 'present');
	return (
		<>
			<PageHeader
				title={name}
				breadcrumb={[{ label: t('title'), href: `${office}/people` }]}
				meta={present && [present.function, present.organisation].filter(Boolean).join(', ')}
				actions={
					<>
						{may(ctx.user, 'people.write') && (
							<LinkButton href={`${office}/people/${id}/edit`} icon="edit">
								{t('editShort')}
							</LinkButton>
						)}
						{may(ctx.user, 'records.delete') && <PersonVerbs id={id} version={found.version} name={name} />}
					</>
				}
			/>
			<div className="record">
				<div className="stack">
					<PersonFacts person={found} today={ctx.today} />
					<Appointments personId={id} rows={appointments} writable={may(ctx.user, 'people.write')} />
					<Travels travels={travels} name={name} />
					<Card title={t('history')}>
						<RecordChanges subject="people" id={id} search={search} />
					</Card>
				</div>
				<aside className="stack">
					<PersonPartnerships partnerships={partnerships} />
				</aside>
			</div>
		</>
	);
}
