import { asActor, organisation, publication, topic } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { visitWorld } from '@/lib/visits/visit-test-world';
import { addPublication, revisePublication } from './publication-commands';
import {
	newPublicationInput,
	type PublicationEdit,
	type PublicationFields,
	publicationInput,
} from './publication-input';

/** What an empty form sends. */
export const emptyFields: PublicationFields = {
	...{ title: { de: '', en: '' }, kind: 'study', publisherIds: [], link: '', issuedOn: '' },
	...{ surveyedFrom: '', surveyedTo: '', edition: { de: '', en: '' }, predecessorId: '' },
	...{ topicIds: [], partnershipIds: [], notes: '' },
};

/** A public study of the own partnership, a guide in two editions about none, an article about the foreign one. */
export async function publicationWorld() {
	const world = await visitWorld();
	const records = await asActor(world.db, 'Aufbau', async (tx) => {
		const house = await organisation(tx, { name: 'Institut Örtlich', territoryId: world.emilia });
		const elsewhere = await organisation(tx, { name: 'Stiftung Fern' });
		const climate = await topic(tx, { key: 'climate_of_study', label: { de: 'Klima', en: 'Climate' } });
		const study = await publication(tx, {
			...{ title: { de: 'Zweite Studie', en: 'Another study' }, publisherIds: [elsewhere.id, house.id] },
			...{ surveyedFrom: '2017-04', surveyedTo: '2017-06', issuedOn: '2018', link: 'https://studie.example' },
			...{ topicIds: [climate.id], partnershipIds: [world.own, world.foreign], publishedAt: new Date() },
		});
		const first = await publication(tx, { title: { de: 'Ratgeber' }, kind: 'guide', issuedOn: '2009-11' });
		const second = await publication(tx, {
			...{ title: { de: 'Ratgeber, neu' }, kind: 'guide', publisherIds: [house.id] },
			...{ edition: { de: '2. Auflage' }, predecessorId: first.id, notes: 'Intern' },
		});
		const article = await publication(tx, {
			...{ title: { en: 'Afar' }, kind: 'article', issuedOn: '2017/2018' },
			partnershipIds: [world.foreign],
		});
		return {
			...{ house: house.id, publisherElsewhere: elsewhere.id, climate: climate.id },
			...{ study: study.id, first: first.id, second: second.id, article: article.id },
		};
	});
	const add = (values: Partial<PublicationFields>, role: Role = 'manager') =>
		world.as(role, (ctx) => addPublication(ctx, newPublicationInput.parse({ ...emptyFields, ...values })));
	const revise = (values: Partial<PublicationEdit> & { id: string }, role: Role = 'manager') =>
		world.as(role, (ctx) =>
			revisePublication(
				ctx,
				publicationInput.parse({
					...emptyFields,
					...{ title: { de: 'Umbenannt', en: '' }, version: 1, ...values },
				}),
			),
		);
	return { ...world, ...records, add, revise };
}

export type PublicationWorld = Awaited<ReturnType<typeof publicationWorld>>;
