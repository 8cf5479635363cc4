import { asActor, organisation, person, succession, territory } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { visitWorld } from '@/lib/visits/visit-test-world';
import { addOrganisation, reviseOrganisation } from './organisation-commands';
import {
	newOrganisationInput,
	type OrganisationEdit,
	type OrganisationFields,
	organisationInput,
} from './organisation-input';

/** What an empty form sends. */
export const emptyFields: OrganisationFields = {
	...{ name: '', sector: 'administration', territoryId: '', parentId: '' },
	...{ website: '', email: '', phone: '', notes: '' },
};

/** Region, department and unit in the own partner territory; an outpost in what became another; one without a territory. */
export async function organisationWorld() {
	const world = await visitWorld();
	const records = await asActor(world.db, 'Aufbau', async (tx) => {
		const bologna = await territory(tx, { parentId: world.emilia, names: [{ name: 'Bologna' }] });
		const galicia = await territory(tx, { countryCode: 'MX', names: [{ name: 'Nueva Galicia' }] });
		await succession(tx, { fromId: galicia.id, toId: world.jalisco });
		const region = await organisation(tx, {
			...{ name: 'Örtliche Regione', sector: 'politics', territoryId: world.emilia },
			...{
				website: 'https://regione.example',
				email: 'post@regione.example',
				phone: '051',
				notes: 'Am Fluss',
			},
		});
		const part = { territoryId: bologna.id, sector: 'administration' } as const;
		const department = await organisation(tx, { ...part, name: '10. Abteilung', parentId: region.id });
		const unit = await organisation(tx, { ...part, name: '2. Referat', parentId: department.id });
		const elsewhere = await organisation(tx, {
			...{ name: 'Cámara Lejana', sector: 'business', territoryId: galicia.id, parentId: region.id },
		});
		const nowhere = await organisation(tx, { name: 'Zentralverein', sector: 'civil_society' });
		const held = (familyName: string, during: string, organisationId = region.id) =>
			person(tx, { familyName, appointments: [{ organisationId, during, function: 'Rätin' }] });
		await held('Vormals', '[2010-01-01,2020-01-01)');
		await held('Zuletzt', '[2020-01-01,)');
		await held('Amtierend', '[2020-01-01,)');
		await held('Fern', '[2020-01-01,)', elsewhere.id);
		return {
			bologna: bologna.id,
			region: region.id,
			department: department.id,
			unit: unit.id,
			elsewhere: elsewhere.id,
			nowhere: nowhere.id,
		};
	});
	const add = (values: Partial<OrganisationFields>, role: Role = 'staff') =>
		world.as(role, (ctx) => addOrganisation(ctx, newOrganisationInput.parse({ ...emptyFields, ...values })));
	const revise = (values: Partial<OrganisationEdit> & { id: string }, role: Role = 'staff') =>
		world.as(role, (ctx) =>
			reviseOrganisation(
				ctx,
				organisationInput.parse({ ...emptyFields, name: 'Umbenannt', version: 1, ...values }),
			),
		);
	return { ...world, ...records, add, revise };
}

export type OrganisationWorld = Awaited<ReturnType<typeof organisationWorld>>;
