import { afterAll, beforeAll, expect, it } from 'vitest';
import { person } from '@/db/demo/builders';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { findPerson } from './person-queries';
import { retentionInput, setRetention } from './person-retention-commands';

let world: VisitWorld;
let id: string;
beforeAll(async () => {
	world = await visitWorld();
	id = (await world.as('staff', ({ tx }) => person(tx, { familyName: 'Muster', legalBasis: 'Einwilligung' })))
		.id;
});
afterAll(() => world.end());

const set = (version: number, part: object, role: 'staff' | 'representative' = 'staff') =>
	world.as(role, (ctx) =>
		setRetention(ctx, retentionInput.parse({ id, version, legalBasis: '', retainUntil: '', ...part })),
	);
const found = () => world.as('staff', (ctx) => findPerson(ctx, id));

it('changes what is given and leaves the rest', async () => {
	await set(1, { retainUntil: '2030-12-31' });
	expect(await found()).toMatchObject({ legalBasis: 'Einwilligung', retainUntil: '2030-12-31', version: 2 });
	await set(2, { legalBasis: 'Vertrag' });
	expect(await found()).toMatchObject({ legalBasis: 'Vertrag', retainUntil: '2030-12-31', version: 3 });
	await expect(set(2, { legalBasis: 'Alt' })).rejects.toMatchObject({ conflict: { version: 3 } });
});

it('asks for one of both', () => {
	const input = retentionInput.safeParse({ id, version: 1, legalBasis: ' ', retainUntil: '' });
	expect(input.error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([
		['retainUntil', 'errors.required'],
	]);
});

it('finds for a representative only people within reach', async () => {
	await expect(set(3, { legalBasis: 'Vertrag' }, 'representative')).rejects.toMatchObject({
		code: 'notFound',
	});
});
