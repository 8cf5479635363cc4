'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import type { Action } from '@/components/form/form-answer';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { formatInstant } from '@/lib/dates';
import { deviceName } from '@/lib/users/user';
import type { SessionRow } from '@/lib/users/user-session-queries';

type Props<I> = {
	sessions: SessionRow[];
	/** The session that is looking, which is ended by signing out. */
	present: string;
	end: Action<I & { sessionId: string }, unknown>;
	/** What the action needs beside the session. */
	inputOf: I;
};

export function SessionList<I>({ sessions, present, end, inputOf }: Props<I>) {
	const t = useTranslations('users.sessions');
	const locale = useLocale();
	if (sessions.length === 0) return <EmptyState title={t('none')} />;
	const nameOf = ({ userAgent }: SessionRow) => {
		const { browser, system } = deviceName(userAgent);
		return browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown'));
	};
	return (
		<ul className="lines">
			{sessions.map((session) => (
				<li key={session.id} className="line-wide">
					<span>
						{nameOf(session)} {session.id === present && <Badge tone="ok">{t('present')}</Badge>}
						<br />
						<span className="muted">
							{[
								t('since', { at: formatInstant(session.createdAt, locale) }),
								t('lastSeen', { at: formatInstant(session.lastSeenAt, locale) }),
								session.address && t('from', { address: session.address }),
							]
								.filter(Boolean)
								.join(', ')}
						</span>
					</span>
					{session.id !== present && (
						<ActionButton
							small
							label={t('end')}
							action={end}
							input={{ ...inputOf, sessionId: session.id }}
							done={t('ended')}
						/>
					)}
				</li>
			))}
		</ul>
	);
}
