'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { Menu } from '@/components/ui/menu';
import { type Role, roles } from '@/lib/users/user';
import {
	changeRoleAction,
	disableUserAction,
	enableUserAction,
	endUserSessionsAction,
	removeSecondFactorAction,
	renewLinkAction,
} from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	role: Role;
	active: boolean;
	invited: boolean;
	secondFactor: boolean;
	byProvider: boolean;
	hasSessions: boolean;
};

export function UserVerbs({ id, version, name, role, ...user }: Props) {
	const t = useTranslations('users');
	const renew = t(user.invited ? 'link.renewInvite' : 'link.renewReset');
	return (
		<>
			<ActionButton
				label={t('changeRole.label')}
				action={changeRoleAction}
				input={{ id, version, role }}
				confirm={{
					title: t('changeRole.title', { name }),
					body: t('changeRole.body'),
					label: t('changeRole.label'),
				}}
				done={t('changeRole.done')}
			>
				{(input, set) => (
					<fieldset className="kern-form-input field">
						<legend className="kern-label">{t('fields.role')}</legend>
						<div className="choices">
							{roles.map((value) => (
								<label key={value} className="check">
									<input
										type="radio"
										name="role"
										value={value}
										checked={input.role === value}
										onChange={() => set({ role: value })}
									/>
									<span>
										{t(`role.${value}`)}
										<span className="kern-hint">{t(`roleHint.${value}`)}</span>
									</span>
								</label>
							))}
						</div>
					</fieldset>
				)}
			</ActionButton>
			<Menu>
				{user.active && !user.byProvider && (
					<ActionButton
						menuItem
						label={renew}
						action={renewLinkAction}
						input={{ id }}
						confirm={{ title: `${renew}?`, body: t('link.renewBody'), label: renew }}
						done={t('link.issued')}
					/>
				)}
				{user.secondFactor && (
					<ActionButton
						menuItem
						label={t('dropFactor.label')}
						action={removeSecondFactorAction}
						input={{ id }}
						confirm={{
							title: t('dropFactor.title', { name }),
							body: t('dropFactor.body'),
							label: t('dropFactor.label'),
							danger: true,
						}}
						done={t('dropFactor.done')}
					/>
				)}
				{user.hasSessions && (
					<ActionButton
						menuItem
						label={t('sessions.endAll')}
						action={endUserSessionsAction}
						input={{ id }}
						confirm={{
							title: t('sessions.endAllTitle', { name }),
							label: t('sessions.endAll'),
							danger: true,
						}}
						done={t('sessions.endedAll')}
					/>
				)}
				{user.active ? (
					<ActionButton
						menuItem
						label={t('disable.label')}
						action={disableUserAction}
						input={{ id, version }}
						confirm={{
							title: t('disable.title', { name }),
							body: t('disable.body'),
							label: t('disable.label'),
							danger: true,
						}}
						done={t('disable.done')}
					/>
				) : (
					<ActionButton
						menuItem
						label={t('enable.label')}
						action={enableUserAction}
						input={{ id, version }}
						done={t('enable.done')}
					/>
				)}
			</Menu>
		</>
	);
}
