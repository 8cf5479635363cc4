import { partnership, territory, topic } from '@/db/demo/builders';
import { testWorld, today } from '@/lib/test-world';

export { today };

/** A database of its own with two partnerships, a territory each, and somebody of any role to act in it. */
export async function visitWorld() {
	return testWorld(async (tx) => {
		const emilia = await territory(tx, { names: [{ locale: 'de', name: 'Emilia-Romagna' }] });
		const jalisco = await territory(tx, {
			countryCode: 'MX',
			names: [{ locale: 'de', name: 'Jalisco' }],
		});
		return {
			emilia: emilia.id,
			jalisco: jalisco.id,
			own: (await partnership(tx, { partner: [emilia.id], entries: [{ on: '1992-04-01' }] })).id,
			foreign: (await partnership(tx, { partner: [jalisco.id] })).id,
			topic: (await topic(tx)).id,
		};
	});
}

export type VisitWorld = Awaited<ReturnType<typeof visitWorld>>;
