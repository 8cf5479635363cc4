import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { RecordPart } from '@/components/shell/record-part';
import { Public } from '@/components/ui/public';
import { Tabs } from '@/components/ui/tabs';
import { InLocale } from '@/components/ui/words-in';
import { chainsOfPartnership } from '@/lib/agreements/agreement-link-queries';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { programmesOfPartnership } from '@/lib/exchanges/programmes/programme-queries';
import { followUpsOf } from '@/lib/follow-ups/follow-up-queries';
import { inLocale } from '@/lib/localised-text';
import { listLedger } from '@/lib/partnerships/ledger-queries';
import { partnershipStatus, publishRefusals } from '@/lib/partnerships/partnership';
import { loadPartnershipTab, partnershipTabs, tabMovedTo } from '@/lib/partnerships/partnership-params';
import { listParties } from '@/lib/partnerships/partnership-party-queries';
import { findPartnership, listPartsOf } from '@/lib/partnerships/partnership-queries';
import { partnershipVisits } from '@/lib/partnerships/partnership-visit-queries';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { FollowUpsSection } from '../../follow-ups/follow-ups-section';
import { MissingList } from '../../missing-list';
import { NounPage } from '../../noun-page';
import { PartnershipBadge } from '../../partnership-badge';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { Agreements } from './agreements';
import { Aside } from './aside';
import { Contacts } from './contacts';
import { Exchanges } from './exchanges';
import { Facts } from './facts';
import { Ledger } from './ledger';
import { Parties } from './parties';
import { PartnershipVerbs } from './partnership-verbs';
import { Texts } from './texts';
import { Visits } from './visits';

type Props = PageProps<'/[locale]/office/partnerships/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale] = await Promise.all([officeContext(), params, getLocale()]);
	const found = await findPartnership(ctx, id);
	return recordTitle(found && (inLocale(found.label, locale) || found.slug));
}

export default async function PartnershipPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, { tab }, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		loadPartnershipTab(searchParams),
		getLocale(),
		getTranslations('partnerships'),
	]);
	const found = await findPartnership(ctx, id);
	if (!found) notFound();
	const moved = tabMovedTo(search.tab);
	if (moved) redirect(`/${locale}/office/partnerships/${id}?tab=${moved}`);
	const [lines, chains, parties, parts, visits, followUps] = await Promise.all([
		listLedger(ctx, id),
		chainsOfPartnership(ctx, id),
		listParties(ctx, id),
		listPartsOf(ctx, id, locale),
		partnershipVisits(ctx, id),
		followUpsOf(ctx, { partnershipId: id }, locale),
	]);
	const programmes = await programmesOfPartnership(ctx, id);
	const { user, today } = ctx;
	const published = found.publishedAt !== null;
	const deletion = await deletionOf(ctx, 'partnerships', id, published);
	const name = inLocale(found.label, locale) || found.slug;
	const list = `/${locale}/office/partnerships`;
	const standing = partnershipStatus(lines, today);
	const writable = may(user, 'partnerships.write');
	const promised = followUps.filter((followUp) => !followUp.doneOn);
	const publishable = may(user, 'partnerships.publish');
	const missing = (publishable && !found.publishedAt ? publishRefusals(found) : []).map((refusal) => ({
		...{ refusal, href: `${list}/${id}/edit` },
	}));
	const counts = {
		agreements: chains.flat().length,
		parties: parties.length,
		visits: visits.total,
		exchanges: programmes.length,
	};
	return (
		<NounPage
			noun="partnerships"
			title={<InLocale text={found.label} instead={name} />}
			badges={
				<>
					<PartnershipBadge status={standing.status} />
					{found.publishedAt ? (
						<Public>{t('published')}</Public>
					) : (
						<span className="muted">{t('notPublished')}</span>
					)}
				</>
			}
			actions={
				<PartnershipVerbs
					{...{ id, name }}
					version={found.version}
					publishable={publishable && !found.publishedAt}
					unpublishable={publishable && found.publishedAt !== null}
					deletion={deletion}
				>
					<EditButton noun="partnerships" id={id} />
				</PartnershipVerbs>
			}
		>
			<Record
				facts={<Facts {...{ parties, lines, standing, parts, today }} partnership={found} />}
				aside={
					<Aside {...{ standing, promised, today }} partnership={found}>
						<MissingList step="publish" items={missing} />
					</Aside>
				}
			>
				<Tabs
					label={t('tabs.label')}
					current={tab}
					tabs={partnershipTabs.map((each) => ({
						id: each,
						label: t(`tabs.${each}`),
						href: `${list}/${id}?tab=${each}`,
						count: counts[each as keyof typeof counts],
					}))}
				/>
				<RecordPart id="overview" current={tab}>
					<div id="ledger">
						<Ledger partnershipId={id} {...{ lines, today, writable }} />
					</div>
					<div id="follow-ups">
						<FollowUpsSection subject={{ partnershipId: id }} />
					</div>
					<div id="texts">
						<Texts partnership={found} />
					</div>
				</RecordPart>
				<RecordPart id="agreements" current={tab}>
					<Agreements partnershipId={id} chains={chains} />
				</RecordPart>
				<RecordPart id="visits" current={tab}>
					<Visits {...{ id, today, visits }} />
				</RecordPart>
				<RecordPart id="exchanges" current={tab}>
					<Exchanges {...{ id, programmes }} writable={may(user, 'programmes.write')} />
				</RecordPart>
				<RecordPart id="parties" current={tab}>
					<Parties {...{ parties, today }} />
					<div id="contacts">
						<Contacts {...{ ctx, id, parties }} />
					</div>
				</RecordPart>
				{tab === 'history' && (
					<RecordChanges title={t('tabs.history')} subject="partnerships" id={id} search={search} />
				)}
			</Record>
		</NounPage>
	);
}
