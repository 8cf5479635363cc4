import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { addOrganisation } from './organisation-commands';
import { newOrganisationInput, type OrganisationFields } from './organisation-input';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const add = (values: Partial<OrganisationFields>, role: Role = 'staff') =>
	world.as(role, (ctx) =>
		addOrganisation(
			ctx,
			newOrganisationInput.parse({
				...{ name: '', sector: 'administration', territoryId: '', parentId: '' },
				...{ website: '', email: '', phone: '', notes: '' },
				...values,
			}),
		),
	);
const twice = { code: 'refused', messageKey: 'errors.likelySame' };

describe('adding an organisation that is likely there already', () => {
	it('shows it, umlauts, signs and case aside, until it is said anyway', async () => {
		const { id } = await add({ name: 'Behörde für Bücher', email: 'b@example.org' });
		const likely = [{ path: `organisations/${id}`, name: 'Behörde für Bücher', detail: null }];
		const typed = [{ name: 'behoerde, fuer Bücher' }, { name: 'Anders', email: 'B@example.org' }];
		for (const values of typed) await expect(add(values)).rejects.toMatchObject({ ...twice, likely });
		await expect(add({ ...typed[0], anyway: true })).resolves.toHaveProperty('id');
	});

	it('tells a representative nothing of what is out of sight', async () => {
		const name = 'Instituto Lejano';
		await asActor(world.db, 'Aufbau', (tx) => organisation(tx, { name, territoryId: world.jalisco }));
		await expect(add({ name, territoryId: world.emilia }, 'representative')).resolves.toHaveProperty('id');
		await expect(add({ name, territoryId: world.emilia }, 'representative')).rejects.toMatchObject(twice);
	});
});
