import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { Status } from '@/components/ui/status';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatInstant } from '@/lib/dates';
import { countAssigned } from '@/lib/follow-ups/follow-up-assignee-queries';
import { userOffers } from '@/lib/users/user-offers';
import { findUser, listPartnershipsOfUser } from '@/lib/users/user-queries';
import { findOpenLink, listSessions } from '@/lib/users/user-session-queries';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { endUserSessionAction } from '../actions';
import { SessionList } from '../session-list';
import { stateLooks } from '../state-looks';
import { OneTimeLink } from './one-time-link';
import { PartnershipsForm } from './partnerships-form';
import { UserVerbs } from './user-verbs';

type Props = PageProps<'/[locale]/office/users/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { id } = await params;
	return recordTitle((await findUser(await officeContext(), id))?.name);
}

export default async function UserPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('users'),
	]);
	if (!may(ctx.user, 'users.manage')) forbidden();
	const user = await findUser(ctx, id);
	if (!user) notFound();
	const [sessions, link, partnerships, assigned] = await Promise.all([
		listSessions(ctx, id),
		findOpenLink(ctx, id),
		listPartnershipsOfUser(ctx, id, locale),
		countAssigned(ctx, id),
	]);
	const possible = userOffers(ctx.user, { ...user, byProvider: user.provider !== null });
	const office = `/${locale}/office/users`;
	const verbs = { id, version: user.version, name: user.name, role: user.role };
	return (
		<NounPage
			noun="users"
			title={user.name}
			badges={<Status {...stateLooks[user.state]}>{t(`state.${user.state}`)}</Status>}
			actions={
				<UserVerbs
					{...verbs}
					invited={user.state === 'invited'}
					hasSessions={sessions.length > 0}
					lastAdmin={user.lastAdmin}
					assigned={assigned}
					possible={possible}
				>
					<LinkButton href={`${office}/${id}/edit`} icon="edit">
						{t('edit')}
					</LinkButton>
				</UserVerbs>
			}
		>
			<Record
				facts={
					<>
						{link?.address && (
							<OneTimeLink address={link.address} until={formatInstant(link.expiresAt, locale)} />
						)}
						<DescriptionList
							facts={[
								{ label: t('fields.email'), value: user.email },
								{ label: t('fields.role'), value: t(`role.${user.role}`) },
								{ label: t('fields.locale'), value: t(`locale.${user.locale === 'en' ? 'en' : 'de'}`) },
								{ label: t('fields.secondFactor'), value: t(user.secondFactor ? 'on' : 'off') },
								{ label: t('fields.provider'), value: user.provider },
								{
									label: t('fields.lastSeen'),
									value: user.lastSeen ? formatInstant(user.lastSeen, locale) : t('never'),
								},
								{
									label: t('link.title'),
									value:
										link && !link.address && t('link.open', { until: formatInstant(link.expiresAt, locale) }),
								},
							]}
						/>
					</>
				}
			>
				{possible.setPartnerships && (
					<Card title={t('partnerships.title')}>
						<PartnershipsForm key={user.version} id={id} version={user.version} partnerships={partnerships} />
					</Card>
				)}
				<Card title={t('sessions.title')} flush>
					<SessionList
						sessions={sessions}
						present={ctx.user.sessionId}
						end={endUserSessionAction}
						inputOf={{ id }}
					/>
				</Card>
				<RecordChanges title={t('history')} subject="users" id={id} search={search} />
			</Record>
		</NounPage>
	);
}
