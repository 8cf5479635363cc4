import { describe, expect, it } from 'vitest';
import { may, type Permission, permissions, roles, scopeOf } from './permissions';

const holder = (role: (typeof roles)[number], partnershipIds: string[] = []) => ({ role, partnershipIds });

const expected: Record<Permission, string> = {
	'office.read': 'all own all all all',
	'visits.write': 'none own all all all',
	'visits.decide': 'none none all all all',
	'visits.discard': 'none own all all all',
	'visits.publish': 'none none none all all',
	'people.write': 'none own all all all',
	'people.merge': 'none none all all all',
	'exchanges.write': 'none none all all all',
	'programmes.write': 'none none none all all',
	'agreements.write': 'none none none all all',
	'representatives.write': 'none none none all all',
	'territories.write': 'none none none all all',
	'partnerships.write': 'none none none all all',
	'partnerships.publish': 'none none none all all',
	'representatives.contact': 'none own none all all',
	'monthlyReports.write': 'none own none all all',
	'monthlyReports.approve': 'none none none all all',
	'publications.write': 'none none none all all',
	'publications.publish': 'none none none all all',
	'topics.write': 'none none none all all',
	'reports.read': 'all none all all all',
	'reports.write': 'none none all all all',
	'views.own': 'all all all all all',
	'views.share': 'none none all all all',
	'lists.export': 'all own all all all',
	'records.delete': 'none none none none all',
	'users.manage': 'none none none none all',
	'settings.write': 'none none none none all',
	'history.readAll': 'none none none none all',
	'account.own': 'all all all all all',
};

describe('permissions', () => {
	it.each(Object.keys(permissions) as Permission[])('%s is as the domain says', (permission) => {
		expect(roles.map((role) => scopeOf(holder(role), permission)).join(' ')).toBe(expected[permission]);
	});

	it('gives nobody nothing', () => {
		for (const permission of Object.keys(permissions) as Permission[]) {
			expect(scopeOf(null, permission)).toBe('none');
			expect(may(null, permission)).toBe(false);
		}
	});

	it('lets a representative touch only the own partnerships', () => {
		expect(may(holder('representative', ['a']), 'visits.write', ['a', 'b'])).toBe(true);
		expect(may(holder('representative', ['a']), 'visits.write', ['b'])).toBe(false);
		expect(may(holder('representative', ['a']), 'visits.write', [])).toBe(false);
		expect(may(holder('staff'), 'visits.write', [])).toBe(true);
	});
});
