import postgres from 'postgres';
import * as make from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { testWorld } from '@/lib/test-world';

type RoundValues = Parameters<typeof make.round>[1];
type PlacementValues = Parameters<typeof make.placement>[1];

/** A database of its own with an own and a foreign programme, two reviewers, and somebody of any role to act in it. */
export async function placementWorld() {
	const world = await testWorld(async (tx) => {
		const emilia = await make.territory(tx, { names: [{ locale: 'de', name: 'Emilia-Romagna' }] });
		const jalisco = await make.territory(tx, {
			countryCode: 'MX',
			names: [{ locale: 'de', name: 'Jalisco' }],
		});
		const own = await make.partnership(tx, { partner: [emilia.id] });
		const foreign = await make.partnership(tx, { partner: [jalisco.id] });
		const fields = [{ de: 'Mechatronik', en: 'Mechatronics' }];
		const programme = await make.programme(tx, { partnershipIds: [own.id], fields });
		const elsewhere = await make.programme(tx, { partnershipIds: [foreign.id] });
		const users = { staff: '', second: '', third: '' };
		for (const name of Object.keys(users) as (keyof typeof users)[])
			users[name] = (await make.user(tx, { name: `Konto ${name}`, role: 'staff' })).id;
		return {
			own: own.id,
			programme: programme.id,
			elsewhere: elsewhere.id,
			users,
			host: (await make.organisation(tx, { name: 'Handwerkskammer', territoryId: emilia.id })).id,
			home: (await make.organisation(tx, { name: 'Berufliche Schule' })).id,
		};
	}, 24);
	const { end: close, build: arranging, as: asRole, read: _, ...records } = world;
	const client = postgres(world.url, { max: 4, onnotice: () => {} });
	/** Runs one command as lib/action.ts does, for somebody of a role or one of the accounts. */
	const as = <T>(who: Role | string, work: (ctx: CommandContext) => Promise<T>, day?: string): Promise<T> =>
		Object.values(records.users).includes(who)
			? asRole('staff', work, day, who)
			: asRole(who as Role, work, day);
	/** A round that takes applications, of the own programme unless told. */
	const openRound = async (values: RoundValues = {}) =>
		(
			await arranging((tx) =>
				make.round(tx, {
					...{ programmeId: records.programme, status: 'open', placesIn: 0, placesOut: 2 },
					...{ opensOn: '2026-10-01', closesOn: '2026-12-15' },
					...{ startsOn: '2027-05-03', endsOn: '2027-06-25' },
					...values,
				}),
			)
		).id;
	const applied = async (roundId: string, values: PlacementValues = {}) =>
		(await arranging((tx) => make.placement(tx, { appliedOn: '2026-11-01', ...values, roundId }))).id;
	const row = async (id: string) => {
		const [found] = await client`select * from exchange_placements where id = ${id}`;
		if (!found) throw new Error('no such placement');
		return found;
	};
	/** The placement as the last page showed it. */
	const read = async (id: string) => ({ id, version: Number((await row(id)).version) });
	const end = async () => {
		await client.end();
		await close();
	};
	return { ...records, client, arranging, as, openRound, applied, row, read, end };
}

export type PlacementWorld = Awaited<ReturnType<typeof placementWorld>>;
