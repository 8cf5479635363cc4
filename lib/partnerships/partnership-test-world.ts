import {
	officeRow,
	partnership,
	partnershipKind,
	succession,
	territory,
	topic,
	user,
	visit,
} from '@/db/demo/builders';
import { testWorld, today } from '@/lib/test-world';

export { today };

/** A database of its own with two partnerships, their names old and new, and somebody of any role to act in it. */
export async function partnershipWorld() {
	return testWorld(async (tx) => {
		const named = (name: string, countryCode: string) => territory(tx, { countryCode, names: [{ name }] });
		const hessen = await named('Hessen', 'DE');
		const aquitaine = await named('Aquitaine', 'FR');
		const nouvelle = await named('Nouvelle-Aquitaine', 'FR');
		await succession(tx, { fromId: aquitaine.id, toId: nouvelle.id });
		const lodz = await territory(tx, {
			countryCode: 'PL',
			names: [{ name: 'Łódź' }, { name: 'Litzmannstadt', status: 'former', validTo: '1945' }],
		});
		const kind = await partnershipKind(tx, {
			key: 'region',
			label: { de: 'Regionalpartnerschaft', en: 'Regional partnership' },
		});
		const climate = await topic(tx, { key: 'klima', label: { de: 'Klima', en: 'Climate' } });
		const culture = await topic(tx, { key: 'kultur', label: { de: 'Kultur', en: 'Culture' } });
		const own = await partnership(tx, {
			kindId: kind.id,
			slug: 'nouvelle-aquitaine',
			home: [hessen.id],
			partner: [nouvelle.id],
			topicIds: [climate.id],
			fileReference: 'II 3 – 12/95',
			entries: [{ on: '1995-11-01' }],
		});
		const foreign = await partnership(tx, {
			kindId: kind.id,
			slug: 'lodz',
			home: [hessen.id],
			partner: [lodz.id],
			entries: [{ on: '2014' }],
		});
		const visitOf = (id: string, startsOn: string, values = {}) =>
			visit(tx, { startsOn, endsOn: startsOn, partnershipIds: [id], ...values });
		await officeRow(tx, { homeTerritoryId: hessen.id });
		return {
			hessen: hessen.id,
			nouvelle: nouvelle.id,
			lodz: lodz.id,
			kind: kind.id,
			climate: climate.id,
			culture: culture.id,
			own: own.id,
			foreign: foreign.id,
			manager: (await user(tx, { role: 'manager' })).id,
			past: (await visitOf(own.id, '2025-03-04')).id,
			coming: (await visitOf(own.id, '2027-02-01')).id,
			otherVisit: (await visitOf(foreign.id, '2025-05-05')).id,
		};
	});
}

export type PartnershipWorld = Awaited<ReturnType<typeof partnershipWorld>>;
