import type { Transaction } from '../index';
import { mergedPerson, organisation, person } from './builders';
import { dayAfter } from './days';
import { organisations } from './hessen/organisations';
import { people } from './hessen/people';
import { Ids } from './ids';

/** Both days count, as they do in the interface; PostgreSQL writes the day after the last. */
export const period = (from?: string, until?: string) => `[${from ?? ''},${until ? dayAfter(until, 1) : ''})`;

export async function fillPeople(tx: Transaction, territories: Ids, today: string) {
	const organisationIds = new Ids('organisation');
	for (const [key, { in: place, parent, ...columns }] of Object.entries(organisations)) {
		const { id } = await organisation(tx, {
			...columns,
			territoryId: territories.of(place),
			parentId: parent && organisationIds.of(parent),
		});
		organisationIds.set(key, id);
	}
	const peopleIds = new Ids('person');
	for (const [key, { given, family, held, retain, ...columns }] of Object.entries(people)) {
		const { id } = await person(tx, {
			...columns,
			givenName: given ?? null,
			familyName: family,
			retainUntil: retain === undefined ? null : dayAfter(today, retain),
			appointments: held.map(([held, office, from, until]) => ({
				organisationId: organisationIds.of(held),
				function: office,
				during: period(from, until),
			})),
		});
		peopleIds.set(key, id);
	}
	await mergedPerson(tx, {
		keptId: peopleIds.of('wzor'),
		gone: { givenName: 'M.', familyName: 'Wzór', notes: 'Doppelt erfasst' },
	});
	return { organisations: organisationIds, people: peopleIds };
}
