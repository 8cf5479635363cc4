import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { mailLink, phoneLink, siteLink } from '@/components/ui/address-links';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { LinkCard } from '@/components/ui/link-card';
import { InLocale, OwnProse } from '@/components/ui/words-in';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { programmesOfOrganisation } from '@/lib/exchanges/programmes/programme-queries';
import { mergedFrom } from '@/lib/merges/merge-queries';
import {
	findOrganisation,
	listOfficeHolders,
	listSuborganisations,
} from '@/lib/organisations/organisation-queries';
import { personName } from '@/lib/people/person';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { PlacementsOf } from '../../exchanges/placements/placements-of';
import { ProgrammeLines } from '../../exchanges/programme-lines';
import { leadOn } from '../../merges/lead-on';
import { MergesCard } from '../../merges/merges-card';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { OrganisationVerbs } from './organisation-verbs';

type Props = PageProps<'/[locale]/office/organisations/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findOrganisation(await officeContext(), (await params).id);
	return recordTitle(found?.name);
}

export default async function OrganisationPage({ params }: Props) {
	const [ctx, { id }, locale, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations('organisations'),
	]);
	const found = await findOrganisation(ctx, id);
	if (!found) return leadOn(ctx, 'organisation', id);
	const [holders, parts, predecessors, programmes] = await Promise.all([
		listOfficeHolders(ctx, id),
		listSuborganisations(ctx, id),
		mergedFrom(ctx, 'organisation', id),
		programmesOfOrganisation(ctx, id),
	]);
	const office = `/${locale}/office`;
	return (
		<NounPage
			noun="organisations"
			title={found.name}
			actions={
				<>
					<EditButton noun="organisations" id={id} />
					<OrganisationVerbs
						{...{ id, name: found.name, version: found.version }}
						mergeable={may(ctx.user, 'people.merge')}
						deletion={await deletionOf(ctx, 'organisations', id)}
					/>
				</>
			}
		>
			<Record
				facts={
					<DescriptionList
						facts={[
							{ label: t('fields.sector'), value: t(`sector.${found.sector}`) },
							{
								label: t('fields.territoryId'),
								value: found.territoryId && (
									<Link href={`${office}/territories/${found.territoryId}`}>
										<InLocale text={found.territory} />
									</Link>
								),
							},
							{
								label: t('fields.parentId'),
								value: found.parentId && (
									<Link href={`${office}/organisations/${found.parentId}`}>{found.parent}</Link>
								),
							},
							{ label: t('fields.website'), value: siteLink(found.website) },
							{ label: t('fields.email'), value: mailLink(found.email) },
							{ label: t('fields.phone'), value: phoneLink(found.phone) },
							{ label: t('fields.notes'), value: found.notes && <OwnProse>{found.notes}</OwnProse> },
						]}
					/>
				}
				aside={
					<>
						<LinkCard
							title={t('parts')}
							lines={parts.map((part) => ({
								id: part.id,
								label: part.name,
								href: `${office}/organisations/${part.id}`,
							}))}
						/>
						<MergesCard ctx={ctx} noun="organisation" id={id} name={found.name} />
					</>
				}
			>
				<LinkCard
					title={t('officeHolders')}
					empty={t('noHolders')}
					lines={holders.map(({ id, personId, present, function: held, ...person }) => ({
						...{ id, past: !present, label: personName(person), href: `${office}/people/${personId}` },
						note: <span>{present ? held : t('formerly', { function: held })}</span>,
					}))}
				/>
				{programmes.length > 0 && (
					<Card title={t('exchanges')} flush>
						<ProgrammeLines programmes={programmes} />
					</Card>
				)}
				<PlacementsOf organisationId={id} />
				<RecordChanges title={t('history')} subject="organisations" id={id} predecessors={predecessors} />
			</Record>
		</NounPage>
	);
}
