import { pageTitle } from '../page-title';
import './account.css';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { officeContext } from '@/lib/context';
import { ownAccount } from '@/lib/users/account-queries';
import { listSessions } from '@/lib/users/user-session-queries';
import { SessionList } from '../users/session-list';
import { endOwnSessionAction } from './actions';
import { EndOtherSessions } from './end-other-sessions';
import { LanguageForm } from './language-form';
import { PasswordForm } from './password-form';
import { SecondFactor } from './second-factor';

export const generateMetadata = pageTitle('users.account');

export default async function AccountPage() {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('users')]);
	const [account, sessions] = await Promise.all([ownAccount(ctx), listSessions(ctx, ctx.user.id)]);
	const { user } = ctx;
	return (
		<>
			<PageHeader title={t('account')} />
			<div className="stack account">
				<DescriptionList
					facts={[
						{ label: t('fields.name'), value: user.name },
						{ label: t('fields.email'), value: user.email },
						{ label: t('fields.role'), value: t(`role.${user.role}`) },
					]}
				/>
				<Card title={t('sessions.title')} flush actions={sessions.length > 1 && <EndOtherSessions />}>
					<SessionList sessions={sessions} present={user.sessionId} end={endOwnSessionAction} inputOf={{}} />
				</Card>
				<Card title={t('password.title')}>
					{account.hasPassword ? <PasswordForm /> : <p>{t('password.byProvider')}</p>}
				</Card>
				{account.hasPassword && (
					<Card title={t('factor.title')}>
						<SecondFactor {...account} />
					</Card>
				)}
				<Card title={t('language.title')}>
					<LanguageForm locale={user.locale === 'en' ? 'en' : 'de'} />
				</Card>
			</div>
		</>
	);
}
