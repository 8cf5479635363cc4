import { eq } from 'drizzle-orm';
import { legislature, partnership, person, territory, topic, user, visit } from '@/db/demo/builders';
import { territories } from '@/db/schema/territories';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { today, visitWorld } from '@/lib/visits/visit-test-world';

/** The world of visits, with somebody real to freeze reports, and journeys of every kind in 2014 to 2017. */
export async function reportWorld() {
	const world = await visitWorld();
	const made = await world.as('staff', async ({ tx }) => {
		const staff = await user(tx, { name: 'Martina Muster', role: 'staff' });
		const italy = await territory(tx, { kind: 'country', countryCode: 'IT', names: [{ name: 'Italien' }] });
		await tx.update(territories).set({ parentId: italy.id }).where(eq(territories.id, world.emilia));
		const colombia = await territory(tx, {
			kind: 'country',
			countryCode: 'CO',
			names: [{ name: 'Kolumbien' }],
		});
		const yaroslavl = await territory(tx, { countryCode: 'RU', names: [{ name: 'Jaroslawl' }] });
		const resting = await partnership(tx, {
			partner: [yaroslavl.id],
			entries: [{ on: '1991-10-16' }, { type: 'suspended', on: '2016-01-01', reason: 'Grund' }],
		});
		const culture = await topic(tx, { key: 'kultur', label: { de: 'Kultur' } });
		const ada = await person(tx, { givenName: 'Ada', familyName: 'Muster' });
		const term = await legislature(tx, { label: '19. Wahlperiode', from: '2014-01-18', to: '2019-01-17' });
		const stops = (...ids: string[]) => ids.map((territoryId) => ({ territoryId }));
		const head = (values = {}) => [{ personId: ada.id, nameThen: 'Ada Muster', isHead: true, ...values }];
		const trip = async (values: Parameters<typeof visit>[1]) =>
			(await visit(tx, { direction: 'outgoing', kind: 'political', result: 'Ergebnis', ...values })).id;
		const ids = {
			toRegion: await trip({
				...{ title: 'Bologna', startsOn: '2014-05-12', stops: stops(world.emilia), ownCost: 1234.5 },
				members: head({ countsAsGovernment: true, officeThen: 'Ministerin' }),
				topicIds: [world.topic, culture.id],
				partnershipIds: [world.own],
			}),
			twoCountries: await trip({
				...{ title: 'Mexiko/Kolumbien', startsOn: '2015-04-13', stops: stops(colombia.id, world.jalisco) },
				members: [{ nameThen: 'N. N.', isHead: true, countsAsGovernment: true }],
			}),
			toCountry: await trip({ title: 'Rom', startsOn: '2015-09-01', stops: stops(italy.id), ownCost: 0.1 }),
			resting: await trip({
				...{ title: 'Jaroslawl', startsOn: '2016-03-01', stops: stops(yaroslavl.id), members: head() },
				partnershipIds: [resting.id],
				direction: 'third_place',
			}),
			withoutStop: await trip({ title: 'Irgendwohin', startsOn: '2017-12-31' }),
			guests: await trip({
				...{ title: 'Gäste', startsOn: '2016-10-10', direction: 'incoming', partnershipIds: [world.own] },
			}),
			screen: await trip({ title: 'Am Bildschirm', startsOn: '2016-11-11', direction: 'virtual' }),
			cancelled: await trip({
				...{ title: 'Abgesagt', startsOn: '2015-05-05', status: 'cancelled', cancelledReason: 'Grund' },
				stops: stops(world.emilia),
			}),
			before: await trip({ title: 'Vorher', startsOn: '2013-12-31', stops: stops(world.emilia) }),
			after: await trip({ title: 'Nachher', startsOn: '2018-01-01', stops: stops(world.emilia) }),
		};
		return { ids, staff: staff.id, resting: resting.id, ada: ada.id, legislature: term.id };
	});
	/** As world.as, but as somebody who is in the table of users, as reports name them. */
	const as = <T>(role: Role, work: (ctx: CommandContext) => Promise<T>, day = today) =>
		world.as(role, (ctx) => work({ ...ctx, user: { ...ctx.user, id: made.staff } }), day);
	return { ...world, ...made, as };
}

export type ReportWorld = Awaited<ReturnType<typeof reportWorld>>;
