import { roles } from '@/db/words/users';

export { roles };

export type Role = (typeof roles)[number];

/** How far a permission reaches: every record, those of the own partnerships, or none. */
export type Scope = 'all' | 'own' | 'none';

type Row = Partial<Record<Role, Scope>>;

const everyone: Row = { reader: 'all', representative: 'all', staff: 'all', manager: 'all', admin: 'all' };
const readers: Row = { ...everyone, representative: 'own' };
const writers: Row = { representative: 'own', staff: 'all', manager: 'all', admin: 'all' };
const deciders: Row = { staff: 'all', manager: 'all', admin: 'all' };
const managers: Row = { manager: 'all', admin: 'all' };
const admins: Row = { admin: 'all' };

/** Who may do what; domain.md, "Who may do what". The one table that both buttons and commands ask. */
export const permissions = {
	'office.read': readers,
	'visits.write': writers,
	'visits.decide': deciders,
	'visits.discard': writers,
	'visits.publish': managers,
	'people.write': writers,
	'people.merge': deciders,
	'exchanges.write': deciders,
	'programmes.write': managers,
	'agreements.write': managers,
	'representatives.write': managers,
	'territories.write': managers,
	'partnerships.write': managers,
	'partnerships.publish': managers,
	'representatives.contact': { representative: 'own', manager: 'all', admin: 'all' },
	'monthlyReports.write': { representative: 'own', manager: 'all', admin: 'all' },
	'monthlyReports.approve': managers,
	'publications.write': managers,
	'publications.publish': managers,
	'topics.write': managers,
	'reports.read': { reader: 'all', staff: 'all', manager: 'all', admin: 'all' },
	'reports.write': deciders,
	'views.own': everyone,
	'views.share': deciders,
	'lists.export': readers,
	'records.delete': admins,
	'users.manage': admins,
	'settings.write': admins,
	'history.readAll': admins,
	'account.own': everyone,
} satisfies Record<string, Row>;

export type Permission = keyof typeof permissions;

/** Somebody signed in, as far as permissions need to know. */
export type Holder = { role: Role; partnershipIds: string[] };

/** How far `holder` may go; nobody signed in may nothing. */
export function scopeOf(holder: Holder | null, permission: Permission): Scope {
	if (!holder) return 'none';
	const row: Row = permissions[permission];
	return row[holder.role] ?? 'none';
}

/** Whether `holder` may at all, or, given a record's partnerships, whether on that record. */
export function may(holder: Holder | null, permission: Permission, partnershipIds?: string[]): boolean {
	const scope = scopeOf(holder, permission);
	if (scope !== 'own' || !partnershipIds) return scope !== 'none';
	return partnershipIds.some((id) => holder?.partnershipIds.includes(id));
}
