import { organisation, partnership, person, succession, territory, user, visit } from '@/db/demo/builders';
import { testWorld, today } from '@/lib/test-world';

export { today };

/** A database of its own: North Rhine-Westphalia, its French partner before and after the merger, a second partnership, and somebody of any role. */
export async function agreementWorld() {
	return testWorld(async (tx) => {
		const named = (name: string, countryCode: string) => territory(tx, { countryCode, names: [{ name }] });
		const nrw = await named('Nordrhein-Westfalen', 'DE');
		const nord = await named('Nord-Pas-de-Calais', 'FR');
		const hauts = await named('Hauts-de-France', 'FR');
		await succession(tx, { fromId: nord.id, toId: hauts.id, on: '2016-01-01' });
		const silesia = await named('Schlesien', 'PL');
		const council = await organisation(tx, { name: 'Regionalrat', territoryId: hauts.id });
		const president = await person(tx, {
			givenName: 'Claire',
			familyName: 'Exemple',
			appointments: [
				{ organisationId: council.id, function: 'Vizepräsidentin', during: '[2015-01-01,2021-07-02)' },
				{ organisationId: council.id, function: 'Präsidentin', during: '[2021-07-02,)' },
			],
		});
		const of = (slug: string, partner: string, on: string) =>
			partnership(tx, { slug, home: [nrw.id], partner: [partner], entries: [{ on }] });
		const own = await of('hauts-de-france', hauts.id, '2004');
		const other = await of('schlesien', silesia.id, '2000');
		const visitOf = (startsOn: string, partnershipIds: string[]) =>
			visit(tx, { startsOn, title: `Besuch am ${startsOn}`, partnershipIds });
		return {
			nrw: nrw.id,
			nord: nord.id,
			hauts: hauts.id,
			silesia: silesia.id,
			council: council.id,
			president: president.id,
			own: own.id,
			other: other.id,
			manager: (await user(tx, { role: 'manager' })).id,
			visit: (await visitOf('2024-09-04', [own.id])).id,
			otherVisit: (await visitOf('2024-10-01', [other.id])).id,
		};
	});
}

export type AgreementWorld = Awaited<ReturnType<typeof agreementWorld>>;
