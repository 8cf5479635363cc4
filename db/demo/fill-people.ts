import { mergedPerson, person } from './builders';
import { period } from './days';
import type { Filler } from './demo-office';
import { people } from './hessen/people';

export const fillPeople: Filler = async (tx, { ids, day }) => {
	for (const [key, { given, family, held, retain, ...columns }] of Object.entries(people)) {
		const { id } = await person(tx, {
			...columns,
			givenName: given ?? null,
			familyName: family,
			retainUntil: retain === undefined ? null : day(retain),
			appointments: held.map(([held, office, from, until]) => ({
				organisationId: ids('organisation').of(held),
				function: office,
				during: period(from, until),
			})),
		});
		ids('person').set(key, id);
	}
	await mergedPerson(tx, {
		keptId: ids('person').of('wzor'),
		gone: { givenName: 'M.', familyName: 'Wzór', notes: 'Doppelt erfasst' },
	});
};
