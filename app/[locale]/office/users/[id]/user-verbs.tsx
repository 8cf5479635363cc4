'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { Menu, MenuNote } from '@/components/ui/menu';
import { type Role, roles } from '@/lib/users/user';
import type { UserOffers } from '@/lib/users/user-offers';
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
	invited: boolean;
	hasSessions: boolean;
	lastAdmin: boolean;
	/** How many open follow-ups are assigned to the account. */
	assigned: number;
	possible: UserOffers;
	children: ReactNode;
};

export function UserVerbs({ id, version, name, role, possible, children, ...user }: Props) {
	const t = useTranslations('users');
	const renew = t(user.invited ? 'link.renewInvite' : 'link.renewReset');
	return (
		<>
			{children}
			<Menu>
				{possible.changeRole && (
					<ActionButton
						menuItem
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
				)}
				{possible.renewLink && (
					<ActionButton
						menuItem
						label={renew}
						action={renewLinkAction}
						input={{ id }}
						confirm={{ title: `${renew}?`, body: t('link.renewBody'), label: renew }}
						done={t('link.issued')}
					/>
				)}
				{possible.dropFactor && (
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
				{possible.disable && (
					<ActionButton
						menuItem
						label={t('disable.label')}
						action={disableUserAction}
						input={{ id, version }}
						confirm={{
							title: t('disable.title', { name }),
							body: t('disable.body', { assigned: user.assigned }),
							label: t('disable.label'),
							danger: true,
						}}
						done={t('disable.done')}
					/>
				)}
				{possible.enable && (
					<ActionButton
						menuItem
						label={t('enable.label')}
						action={enableUserAction}
						input={{ id, version }}
						done={t('enable.done')}
					/>
				)}
				{user.lastAdmin && <MenuNote>{t('onlyAdmin')}</MenuNote>}
			</Menu>
		</>
	);
}
