import { describe, expect, it } from 'vitest';
import de from '@/messages/de/organisations.json';
import en from '@/messages/en/organisations.json';
import { sectors } from './organisation';
import { organisationToFields } from './organisation-fields';
import { newOrganisationInput, organisationInput } from './organisation-input';
import { emptyFields } from './organisation-test-world';

const id = '01900000-0000-7000-8000-000000000001';
const parsed = (values: Record<string, unknown>) =>
	newOrganisationInput.parse({ ...emptyFields, name: 'Amt', ...values });
const faults = (values: Record<string, unknown>) =>
	newOrganisationInput
		.safeParse({ ...emptyFields, name: 'Amt', ...values })
		.error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('what may be typed of an organisation', () => {
	it('is a name and a sector; the rest may be missing and is then nothing', () => {
		const nothing = {
			territoryId: null,
			parentId: null,
			website: null,
			email: null,
			phone: null,
			notes: null,
		};
		expect(parsed({})).toEqual({ name: 'Amt', sector: 'administration', ...nothing });
	});

	it('is tidied: space around it, the scheme of an address, what a mail program puts before it', () => {
		const typed = {
			name: ' Amt ',
			website: 'www.amt.example',
			email: 'mailto:a@amt.example',
			phone: ' 0511 ',
		};
		expect(parsed(typed)).toMatchObject({
			...{ name: 'Amt', website: 'https://www.amt.example', email: 'a@amt.example', phone: '0511' },
		});
	});

	it.each([
		[{ name: ' ' }, 'name', 'errors.required'],
		[{ sector: 'church' }, 'sector', 'errors.chooseOne'],
		[{ territoryId: 7 }, 'territoryId', 'errors.chooseOne'],
		[{ parentId: 7 }, 'parentId', 'errors.chooseOne'],
		[{ website: 'nicht im Netz' }, 'website', 'errors.invalidUrl'],
		[{ email: 'post' }, 'email', 'errors.invalidEmail'],
	])('says at the field what is wrong: %j', (values, field, message) => {
		expect(faults(values)).toEqual([[field, message]]);
	});

	it.each([
		['name', 200],
		['phone', 60],
		['notes', 5000],
	])('ends: %s after %d letters', (field, most) => {
		expect(faults({ [field]: 'a'.repeat(most) })).toBeUndefined();
		expect(faults({ [field]: 'a'.repeat(most + 1) })).toHaveLength(1);
	});

	it('takes nothing that it does not know, and no change without the version that was read', () => {
		expect(faults({ search: 'x' })).toHaveLength(1);
		const edit = { ...emptyFields, name: 'Amt', id, version: 1 };
		expect(organisationInput.safeParse(edit).success).toBe(true);
		expect(organisationInput.safeParse({ ...edit, version: undefined }).success).toBe(false);
	});
});

it('what a form shows of an organisation is taken as it stands', () => {
	const contact = { website: 'https://amt.example', email: 'a@amt.example', phone: '0511' };
	const values = {
		name: 'Amt',
		sector: 'business',
		territoryId: id,
		parentId: id,
		notes: 'N',
		...contact,
	} as const;
	const found = { id, version: 3, territory: { de: 'Ort' }, parent: 'Ganzes', ...values };
	expect(parsed(organisationToFields(found))).toEqual(values);
	const bare = {
		...found,
		territoryId: null,
		parentId: null,
		website: null,
		email: null,
		phone: null,
		notes: null,
	};
	expect(organisationToFields(bare)).toEqual({ ...emptyFields, name: 'Amt', sector: 'business' });
});

it('each sector has its word in both languages', () => {
	for (const words of [de, en]) expect(Object.keys(words.sector)).toEqual([...sectors]);
});
