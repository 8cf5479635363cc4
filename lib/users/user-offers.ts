import { type Holder, may, type Role } from '@/lib/auth/permissions';

type Reason = 'lastAdmin' | 'disabled' | 'notDisabled' | 'byProvider' | 'noSecondFactor';
type Refusal = `users.refusals.${Reason}` | null;

export type Account = {
	role: Role;
	active: boolean;
	/** Signs in elsewhere, and has no password here. */
	byProvider: boolean;
	secondFactor: boolean;
	/** The only active account that may administer. */
	lastAdmin: boolean;
};

/** Somebody has to be able to administer: the last one neither changes role nor is locked out. */
export const lastAdminRefusal = ({ lastAdmin }: Pick<Account, 'lastAdmin'>): Refusal =>
	lastAdmin ? 'users.refusals.lastAdmin' : null;

export const disableRefusal = (account: Pick<Account, 'active' | 'lastAdmin'>): Refusal =>
	account.active ? lastAdminRefusal(account) : 'users.refusals.disabled';

export const enableRefusal = ({ active }: Pick<Account, 'active'>): Refusal =>
	active ? 'users.refusals.notDisabled' : null;

/** A link to set a password is for those who may come in and have one here. */
export function renewLinkRefusal({ active, byProvider }: Pick<Account, 'active' | 'byProvider'>): Refusal {
	if (!active) return 'users.refusals.disabled';
	return byProvider ? 'users.refusals.byProvider' : null;
}

export const dropFactorRefusal = ({ secondFactor }: Pick<Account, 'secondFactor'>): Refusal =>
	secondFactor ? null : 'users.refusals.noSecondFactor';

/** What can be done with an account, by the same predicates that the commands ask. */
export function userOffers(holder: Holder, account: Account) {
	const manage = may(holder, 'users.manage');
	return {
		changeRole: manage && !lastAdminRefusal(account),
		setPartnerships: manage && account.role === 'representative',
		renewLink: manage && !renewLinkRefusal(account),
		dropFactor: manage && !dropFactorRefusal(account),
		disable: manage && !disableRefusal(account),
		enable: manage && !enableRefusal(account),
	};
}

export type UserOffers = ReturnType<typeof userOffers>;
