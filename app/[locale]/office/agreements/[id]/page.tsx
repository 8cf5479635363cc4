import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { RecordPart } from '@/components/shell/record-part';
import { Public } from '@/components/ui/public';
import { Status } from '@/components/ui/status';
import { Tabs } from '@/components/ui/tabs';
import { InLocale } from '@/components/ui/words-in';
import { agreementStanding } from '@/lib/agreements/agreement';
import { chainOf, ledgerLinesOf } from '@/lib/agreements/agreement-link-queries';
import { agreementOffers } from '@/lib/agreements/agreement-offers';
import { agreementTabs, loadAgreementTab } from '@/lib/agreements/agreement-params';
import { findAgreement } from '@/lib/agreements/agreement-queries';
import { signingSides } from '@/lib/agreements/agreement-side-queries';
import { chosen } from '@/lib/choices';
import { officeContext } from '@/lib/context';
import { followUpsOf } from '@/lib/follow-ups/follow-up-queries';
import { inLocale } from '@/lib/localised-text';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { FollowUpsSection } from '../../follow-ups/follow-ups-section';
import { MissingList } from '../../missing-list';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { AgreementBadge } from '../agreement-badge';
import { AgreementVerbs } from './agreement-verbs';
import { Aside } from './aside';
import { Facts } from './facts';
import { missingSteps } from './missing-steps';
import { Signatories } from './signatories';
import { Texts } from './texts';

type Props = PageProps<'/[locale]/office/agreements/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale] = await Promise.all([officeContext(), params, getLocale()]);
	const found = await findAgreement(ctx, id);
	return recordTitle(found && inLocale(found.title, locale));
}

export default async function AgreementPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, { tab }, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		loadAgreementTab(searchParams),
		getLocale(),
		getTranslations('agreements'),
	]);
	const found = await findAgreement(ctx, id);
	if (!found) notFound();
	const [chain, lines, followUps] = await Promise.all([
		chainOf(ctx, id),
		ledgerLinesOf(ctx, id),
		followUpsOf(ctx, { agreementId: id }, locale),
	]);
	const sides = found.signedOn
		? []
		: await signingSides(
				ctx,
				locale,
				found.partnerships.map(({ id: tie }) => tie),
			);
	const { today } = ctx;
	const published = found.publishedAt !== null;
	const deletion = await deletionOf(ctx, 'agreements', id, published);
	const list = `/${locale}/office/agreements`;
	const title = inLocale(found.title, locale);
	const standing = agreementStanding(found, today);
	const missing = missingSteps(ctx, found, `${list}/${id}`);
	const promised = followUps.filter((followUp) => !followUp.doneOn);
	const nameOf = (tie: (typeof found.partnerships)[number]) => inLocale(tie.label, locale) || tie.slug;
	const counts = { signatories: found.signatories.length, commitments: followUps.length || undefined };
	return (
		<NounPage
			noun="agreements"
			title={<InLocale text={found.title} />}
			badges={
				<>
					<AgreementBadge state={standing.state} signed={found.signedOn !== null} />
					{found.openForAccession && (
						<Status tone="info" dot="ring">
							{t('open')}
						</Status>
					)}
					{found.publishedAt ? (
						<Public>{t('public')}</Public>
					) : (
						<span className="muted">{t('notPublic')}</span>
					)}
				</>
			}
			actions={
				<AgreementVerbs
					agreement={{
						...{ id, version: found.version, title, kind: found.kind },
						renews: found.predecessorId !== null,
						partnershipIds: found.partnerships.map((tie) => tie.id),
						signedAt: found.signedAt ?? '',
						sides,
						visit: chosen(found.visitId, found.visit),
					}}
					possible={agreementOffers(ctx, found)}
					deletion={deletion}
					publicPlaces={found.partnerships
						.filter((tie) => tie.published)
						.map(nameOf)
						.join(', ')}
				>
					<EditButton noun="agreements" id={id} />
				</AgreementVerbs>
			}
		>
			<Record
				facts={<Facts {...{ standing, lines }} agreement={found} />}
				aside={
					<Aside {...{ id, standing, chain, promised, today }} renews={found.tacitRenewalMonths !== null}>
						<MissingList step="sign" items={missing.sign} />
						<MissingList step="publish" items={missing.publish} />
					</Aside>
				}
			>
				<Tabs
					label={t('tabs.label')}
					current={tab}
					tabs={agreementTabs.map((each) => ({
						id: each,
						label: t(`tabs.${each}`),
						href: `${list}/${id}?tab=${each}`,
						count: counts[each as keyof typeof counts],
					}))}
				/>
				<RecordPart id="signatories" current={tab}>
					<Signatories agreement={found} ctx={ctx} />
				</RecordPart>
				<RecordPart id="commitments" current={tab}>
					<FollowUpsSection subject={{ agreementId: id }} />
				</RecordPart>
				<RecordPart id="text" current={tab}>
					<Texts agreement={found} />
				</RecordPart>
				{tab === 'history' && (
					<RecordChanges title={t('tabs.history')} subject="agreements" id={id} search={search} />
				)}
			</Record>
		</NounPage>
	);
}
