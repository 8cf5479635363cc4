import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { createLoader, parseAsStringLiteral } from 'nuqs/server';
import { DueList } from '@/components/list/due-list';
import { Record } from '@/components/shell/record';
import { RecordPart } from '@/components/shell/record-part';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Public } from '@/components/ui/public';
import { Tabs } from '@/components/ui/tabs';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { publishRefusal } from '@/lib/exchanges/programmes/programme';
import { programmeOffers } from '@/lib/exchanges/programmes/programme-offers';
import { countUnfinished, findProgramme, listRounds } from '@/lib/exchanges/programmes/programme-queries';
import { applicationsOf } from '@/lib/exchanges/rounds/round-fill';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import { inLocale } from '@/lib/localised-text';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { MissingList } from '../../missing-list';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { FillCard } from '../fill-card';
import { ProgrammeBadge } from '../programme-badge';
import { roundDue } from '../round-due';
import { ProgrammeFacts } from './facts';
import { ProgrammeVerbs } from './programme-verbs';
import { Rounds } from './rounds';
import { ProgrammeTexts } from './texts';

type Props = PageProps<'/[locale]/office/exchanges/[id]'>;

const tabs = ['rounds', 'texts', 'history'] as const;
const loadTab = createLoader({ tab: parseAsStringLiteral(tabs).withDefault('rounds') });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale] = await Promise.all([officeContext(), params, getLocale()]);
	const found = await findProgramme(ctx, id);
	return recordTitle(found && inLocale(found.name, locale));
}

export default async function ProgrammePage({ params, searchParams }: Props) {
	const [ctx, { id }, search, { tab }, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		loadTab(searchParams),
		getLocale(),
		getTranslations('exchanges'),
	]);
	const found = await findProgramme(ctx, id);
	if (!found) notFound();
	const [rounds, unfinished] = await Promise.all([listRounds(ctx, id), countUnfinished(ctx, id)]);
	const fill = await fillOfRounds(ctx, rounds);
	const fillOf = (roundId: string) => fill.get(roundId) ?? [];
	const due = (
		await Promise.all(
			rounds.map(async (round) =>
				(
					await roundDue(round, fillOf(round.id), ctx.today)
				).map((item) => ({
					...item,
					id: `${round.id} ${item.id}`,
					href: `/${locale}/office/exchanges/rounds/${round.id}`,
					meta: round.label,
				})),
			),
		)
	).flat();
	const filled = rounds
		.filter(({ id: roundId, status }) => status !== 'draft' || applicationsOf(fillOf(roundId)) > 0)
		.map((round) => ({ id: round.id, label: round.label, fill: fillOf(round.id) }));
	const { user } = ctx;
	const list = `/${locale}/office/exchanges`;
	const name = inLocale(found.name, locale);
	const publishes = may(user, 'partnerships.publish');
	const unpublished = found.publishedAt ? null : publishRefusal(found);
	const possible = programmeOffers(ctx, found, unfinished);
	const published = found.publishedAt !== null;
	const deletion = await deletionOf(ctx, 'exchange_programmes', id, published);
	const add = possible.addRound && (
		<LinkButton icon="plus" href={`${list}/rounds/new?programme=${id}`}>
			{t('rounds.add')}
		</LinkButton>
	);
	return (
		<NounPage
			noun="programmes"
			title={name}
			badges={
				<>
					<ProgrammeBadge status={found.status} />
					{found.publishedAt ? (
						<Public>{t('published')}</Public>
					) : (
						<span className="muted">{t('notPublished')}</span>
					)}
				</>
			}
			actions={
				<ProgrammeVerbs {...{ id, name }} version={found.version} {...{ possible, published, deletion }}>
					<EditButton noun="programmes" id={id} />
				</ProgrammeVerbs>
			}
		>
			<Record
				facts={<ProgrammeFacts programme={found} />}
				aside={
					<>
						<Card title={t('round.due')} flush>
							<DueList items={due} empty={t('aside.nothing')} />
						</Card>
						{publishes && unpublished && (
							<MissingList step="publish" items={[{ refusal: unpublished, href: `${list}/${id}/edit` }]} />
						)}
					</>
				}
			>
				<Tabs
					label={t('tabs.label')}
					current={tab}
					tabs={tabs.map((each) => ({
						id: each,
						label: t(`tabs.${each}`),
						href: `${list}/${id}?tab=${each}`,
						count: each === 'rounds' ? rounds.length : undefined,
					}))}
				/>
				<RecordPart id="rounds" current={tab}>
					<Rounds {...{ rounds, add }} today={ctx.today} />
					{rounds.length > 0 && <FillCard rounds={filled} />}
				</RecordPart>
				<RecordPart id="texts" current={tab}>
					<ProgrammeTexts programme={found} />
				</RecordPart>
				{tab === 'history' && (
					<RecordChanges title={t('tabs.history')} subject="exchange_programmes" id={id} search={search} />
				)}
			</Record>
		</NounPage>
	);
}
